import { pickWord, type Corpus } from './corpus.ts';
import type { Random } from './random.ts';
import type { Paragraph, Token } from './tracked.ts';

/** What an edit has to work with: `rate` is the share of the words or paragraphs that it touches, 0 to 1. */
interface Editing {
  corpus: Corpus;
  random: Random;
  rate: number;
}

/** Edits an article whose words are followed. */
export type Edit = (paragraphs: readonly Paragraph[], editing: Editing) => Paragraph[];

function freshToken({ corpus, random }: Editing): Token {
  return { text: pickWord(corpus, random), origin: null, copy: false };
}

function freshParagraph(editing: Editing): Token[] {
  return Array.from({ length: editing.random.between(3, 60) }, () => freshToken(editing));
}

/** Another word in place of this one, with the marks that stand around it. */
function replaced(token: Token, editing: Editing): Token {
  const [, lead = '', trail = ''] =
    /^([^\p{L}\p{N}]*).*?([^\p{L}\p{N}]*)$/su.exec(token.text) ?? [];
  return { ...token, text: `${lead}${pickWord(editing.corpus, editing.random)}${trail}` };
}

/** An edit that makes each word into some words. */
function wordEdit(edit: (token: Token, editing: Editing) => Token[]): Edit {
  return (paragraphs, editing) =>
    paragraphs
      .map((paragraph) =>
        paragraph.flatMap((token) =>
          editing.random.happens(editing.rate) ? edit(token, editing) : [token],
        ),
      )
      .filter(({ length }) => length > 0);
}

/** An edit that changes marks, white space or invisible characters of the words it meets; it changes no word. */
function typographicEdit(change: (text: string, random: Random) => string): Edit {
  return (paragraphs, { random, rate }) =>
    paragraphs.map((paragraph) =>
      paragraph.map((token) =>
        random.happens(Math.min(1, rate * 4))
          ? { ...token, text: change(token.text, random) }
          : token,
      ),
    );
}

function misspell(text: string, random: Random): string {
  const letters = Array.from(text);
  const place = letters.findIndex((letter) => /\p{L}/u.test(letter));
  if (place < 0) return `${text}x`;
  const at = random.between(place, letters.length - 1);
  if (random.happens(0.5)) letters.splice(at, 0, letters[place] === 'e' ? 'a' : 'e');
  else letters[at] = letters[at] === 'o' ? 'u' : 'o';
  return letters.join('');
}

/** Some words in a row become others: an edit of a phrase. */
const phrases: Edit = (paragraphs, editing) => {
  let left = 0;
  return paragraphs.map((paragraph) =>
    paragraph.map((token) => {
      if (left === 0 && editing.random.happens(editing.rate / 4)) {
        left = editing.random.between(2, 6);
      }
      left = Math.max(0, left - 1);
      return left > 0 ? replaced(token, editing) : token;
    }),
  );
};

const insertParagraphs: Edit = (paragraphs, editing) =>
  paragraphs.flatMap((paragraph) =>
    editing.random.happens(editing.rate) ? [freshParagraph(editing), paragraph] : [paragraph],
  );

const removeParagraphs: Edit = (paragraphs, { random, rate }) =>
  paragraphs.filter(() => !random.happens(rate));

const rewriteParagraphs: Edit = (paragraphs, editing) =>
  paragraphs.map((paragraph) =>
    editing.random.happens(editing.rate)
      ? paragraph.map((token) => (editing.random.happens(0.8) ? replaced(token, editing) : token))
      : paragraph,
  );

const moveParagraphs: Edit = (paragraphs, { random, rate }) => {
  const stay: Paragraph[] = [];
  const leave: Paragraph[] = [];
  for (const paragraph of paragraphs) (random.happens(rate) ? leave : stay).push(paragraph);
  for (const paragraph of leave) stay.splice(random.between(0, stay.length), 0, paragraph);
  return stay;
};

/** Never right beside each other: of two such, nobody could tell which is the copy. */
const copyParagraphs: Edit = (paragraphs, { random, rate }) => {
  const copied = [...paragraphs];
  for (const paragraph of paragraphs.filter(() => random.happens(rate))) {
    const copy = paragraph.map(({ text, origin }) => ({ text, origin, copy: true }));
    const place = random.between(0, copied.length);
    const beside = copied.indexOf(paragraph);
    if (place !== beside && place !== beside + 1) copied.splice(place, 0, copy);
  }
  return copied;
};

/** Whole sections, some paragraphs each, in another order. */
const reorderSections: Edit = (paragraphs, { random, rate }) => {
  const sections: Paragraph[][] = [[]];
  for (const paragraph of paragraphs) {
    if (random.happens(Math.max(rate, 2 / paragraphs.length))) sections.push([]);
    sections.at(-1)?.push(paragraph);
  }
  return random.shuffle(sections).flat();
};

const moveSentences: Edit = (paragraphs, { random, rate }) =>
  paragraphs.map((paragraph) => {
    if (!random.happens(rate * 2)) return paragraph;
    const ends = paragraph.flatMap(({ text }, at) => (/[.!?]["”»]?$/.test(text) ? [at + 1] : []));
    const cuts = [0, ...ends.filter((end) => end < paragraph.length), paragraph.length];
    const sentences = cuts.slice(1).map((end, number) => paragraph.slice(cuts[number], end));
    return random.shuffle(sentences).flat();
  });

/** Paragraphs divided in two, and pairs of them made one. */
const divideParagraphs: Edit = (paragraphs, { random, rate }) => {
  const divided: Token[][] = [];
  for (const paragraph of paragraphs) {
    const cut = random.happens(rate) ? random.between(0, paragraph.length) : 0;
    if (random.happens(rate) && divided.length > 0)
      divided.at(-1)?.push(...paragraph.slice(0, cut));
    else if (cut > 0) divided.push(paragraph.slice(0, cut));
    if (cut < paragraph.length) divided.push(paragraph.slice(cut));
  }
  return divided;
};

/** Edits made one after the other, each with a part of the rate. */
function mixed(edits: readonly Edit[]): Edit {
  return (paragraphs, editing) =>
    edits.reduce<Paragraph[]>(
      (edited, edit) => edit(edited, { ...editing, rate: editing.rate / edits.length }),
      [...paragraphs],
    );
}

const replaceWords = wordEdit((token, editing) => [replaced(token, editing)]);
const insertWords = wordEdit((token, editing) => [freshToken(editing), token]);
const removeWords = wordEdit(() => []);
const misspellWords = wordEdit((token, { random }) => [
  { ...token, text: misspell(token.text, random) },
]);
const changeCase = wordEdit((token) => [{ ...token, text: token.text.toUpperCase() }]);
const straightenMarks = typographicEdit((text) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/…/g, '...'),
);
const curlMarks = typographicEdit((text) => text.replace(/["“”]/g, '»').replace(/'/g, '’'));
const changeDashes = typographicEdit((text) => text.replace(/[-–—]/g, '–'));
const hideCharacters = typographicEdit((text, random) => {
  const at = random.between(0, text.length);
  return `${text.slice(0, at)}${random.pick(['\u00ad', '\u200b', '\u200f', '\ufeff'])}${text.slice(at)}`;
});
const widenSpaces = typographicEdit(
  (text, random) => `${text}${random.pick(['\u00a0', ' ', '\t', '\u202f'])}`,
);

/** Every kind of edit that articles are put through. */
export const EDITS: Readonly<Record<string, Edit>> = {
  nothing: (paragraphs) => [...paragraphs],
  'words replaced': replaceWords,
  'words inserted': insertWords,
  'words removed': removeWords,
  'words misspelt': misspellWords,
  'upper case': changeCase,
  'phrases replaced': phrases,
  'sentences moved': moveSentences,
  'paragraphs inserted': insertParagraphs,
  'paragraphs removed': removeParagraphs,
  'paragraphs rewritten': rewriteParagraphs,
  'paragraphs moved': moveParagraphs,
  'paragraphs copied': copyParagraphs,
  'paragraphs divided': divideParagraphs,
  'sections reordered': reorderSections,
  'marks straight': straightenMarks,
  'marks curled': curlMarks,
  dashes: changeDashes,
  'hidden characters': hideCharacters,
  'white space': widenSpaces,
  'words and paragraphs': mixed([
    replaceWords,
    insertWords,
    removeWords,
    insertParagraphs,
    moveParagraphs,
  ]),
  everything: mixed([
    replaceWords,
    phrases,
    insertWords,
    removeWords,
    misspellWords,
    insertParagraphs,
    removeParagraphs,
    moveParagraphs,
    divideParagraphs,
    straightenMarks,
    changeDashes,
  ]),
};
