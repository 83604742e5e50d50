import { describe, expect, it } from 'vitest';
import { plainForm, plainOffset, sourceSpan } from '../../../core/anchoring/plain-form.ts';

describe('the plain form', () => {
  it.each([
    ['quotation marks', '„a“ «b» ‹c› ‟d”', '"a""b""c""d"'],
    ['apostrophes', 'Bakı’da ʼtis `so´', "Bakı'da'tis'so´"],
    ['dashes', 'a–b — c − d ‑ e', 'a-b-c-d-e'],
    ['white space', ' a\u00a0\t b\n\nc\u202f d ', 'a b c d'],
    ['an ellipsis', 'so…', 'so...'],
    ['what is not seen', 'po\u00adlice\u200b \u200fright\ufeff', 'police right'],
    ['letters with a mark of their own', 'e\u0301 \u0438\u0306 I\u0307', 'é й İ'],
    ['two marks on a letter', 'e\u0302\u0301', 'ế'],
    ['a mark without a letter', '\u0301a', '\u0301a'],
    ['every i as it is', 'İ ı I i', 'İ ı I i'],
    ['upper case as it is', 'ƏLİ Ğ', 'ƏLİ Ğ'],
    ['surrogates', '😀\ud83d', '😀\ud83d'],
    ['nothing', '', ''],
  ])('has one shape for %s', (_name, source, plain) => {
    expect(plainForm(source).text).toBe(plain);
  });

  it('knows where each unit came from', () => {
    const source = '“O…  di\u00adyor e\u0301” – so';
    const form = plainForm(source);
    for (const word of ['diyor', 'é', 'so', '...']) {
      const start = form.text.indexOf(word);
      const span = sourceSpan(form, source, start, start + word.length);
      expect(plainForm(source.slice(span.start, span.end)).text).toBe(word);
    }
    expect(plainOffset(form, source.indexOf('so'))).toBe(form.text.indexOf('so'));
    expect(plainOffset(form, source.length)).toBe(form.text.length);
  });

  it('is read in pieces when it is long', () => {
    const source = 'gull “İ” '.repeat(5000);
    expect(plainForm(source).text).toBe('gull"İ"'.repeat(5000));
  });
});
