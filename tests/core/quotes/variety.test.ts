import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectQuotations } from '../../../core/quotes/detect-quotations.ts';

/** An invented text, and the speakers of its speech in order, parted by ` | `; `-` for one who is not named. */
interface Story {
  text: string;
  speakers: string;
}

/**
 * Reads `variety/<lang>.txt`: stories parted by lines of `---`, each ending in a line `>> speaker | speaker`.
 * Whoever speaks the language can add one.
 */
function readStories(lang: string): Story[] {
  const file = readFileSync(new URL(`variety/${lang}.txt`, import.meta.url), 'utf8');
  return file.split(/^---$/m).map((story) => {
    const [text = '', speakers = ''] = story.split(/^>>/m);
    return { text: text.trim(), speakers: speakers.trim() };
  });
}

function speakersOf(text: string, lang: string): string {
  const speech = detectQuotations(text, lang).filter(({ kind }) => kind === 'speech');
  return speech.map(({ speaker }) => speaker ?? '-').join(' | ');
}

describe.each(['en', 'az', 'ru', 'tr'])('stories in %s', (lang) => {
  it.each(readStories(lang))('$text', ({ text, speakers }) => {
    expect(speakersOf(text, lang)).toBe(speakers);
  });
});
