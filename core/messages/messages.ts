import type { NoArticleReason } from '../article/article.ts';
import type { Theme } from '../preferences.ts';

/** The forms of a message that counts, by plural category of the language (CLDR); `{count}` stands in it. */
export type PluralForms = Partial<Record<'one' | 'few' | 'many', string>> & { other: string };

/** A message of a page without an article: what is so, and what to do. */
export interface Notice {
  title: string;
  advice: string;
}

/** Every string that the interface shows. A language is one object of this type: no key missing, none extra. */
export interface Messages {
  panel: string;
  close: string;
  textSize: string;
  larger: string;
  smaller: string;
  defaultSize: string;
  /** Announced after a change; `{size}` in px. */
  sizeNow: string;
  display: string;
  theme: string;
  themes: Record<Theme, string>;
  language: string;
  automatic: string;
  /** The switch of the marks of quotations. */
  marking: string;
  minutes: PluralForms;
  words: PluralForms;
  /** `{shown}` of `{all}`, both numbers. */
  paragraphsShown: string;
  quotationsShown: string;
  original: string;
  notices: Record<NoArticleReason | 'browser-page', Notice>;
}
