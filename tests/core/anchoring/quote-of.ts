import { describeSpan } from '../../../core/anchoring/describe-span.ts';
import type { QuoteSelector } from '../../../core/anchoring/quote-selector.ts';

/** The description of words of a text, at the place where they stand for the `nth` time, counted from 0. */
export function quoteOf(text: string, words: string, nth = 0): QuoteSelector {
  let start = text.indexOf(words);
  for (let number = 0; number < nth; number++) start = text.indexOf(words, start + 1);
  const quote = start < 0 ? null : describeSpan(text, { start, end: start + words.length });
  if (quote === null) throw new Error(`no quote: ${words}`);
  return quote;
}

/** An invented article. */
export const ARTICLE = [
  'The lighthouse keeper counts the gulls',
  'The keeper of the second lighthouse, Orkhan Jabiyev, has counted gulls for eleven winters, the harbour office said on Monday.',
  '“We counted every gull twice, and the second count was the honest one,” Jabiyev said. “The first one was for the newspapers.”',
  'Thank you.',
  'He added that the figures would be published in June — after the storms — and thanked the cook, the drivers and the children who had held the rope.',
  'Thank you.',
  'Alimlər İstanbulda ısınan dənizi ölçüblər: “İl ərzində iki dərəcə”, – deyə Əli Cabbarov bildirib.',
  'The second lighthouse will be open to visitors from the first week of May.',
].join('\n');
