import type { Language } from '../preferences.ts';
import { az } from './az.ts';
import { CONVENTIONS, formatNumber } from './conventions.ts';
import { en } from './en.ts';
import type { Messages, PluralForms } from './messages.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** The interface's strings, by language. */
export const CATALOGUE: Record<Language, Messages> = { en, az, ru, tr };

/** A message with its `{names}` replaced; a number is written with the digits grouped as `language` does. */
export function fillMessage(
  message: string,
  values: Record<string, string | number>,
  language: Language,
): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** The form of a counting message that fits `count` in `language`, with the number in place. */
export function countMessage(forms: PluralForms, count: number, language: Language): string {
  const form = forms[CONVENTIONS[language].plural(count)] ?? forms.other;
  return fillMessage(form, { count }, language);
}
