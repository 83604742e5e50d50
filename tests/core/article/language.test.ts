import { describe, expect, it } from 'vitest';
import { articleLanguage } from '../../../core/article/language.ts';

const TEXTS = {
  en: 'The ferry left the harbour at nine and came back at noon with the mail for the island.',
  az: 'Bərə səhər saat doqquzda limandan çıxıb və günorta adanın poçtu ilə geri qayıdıb.',
  ru: 'Паром вышел из гавани в девять утра и вернулся в полдень с почтой для острова.',
  tr: 'Feribot sabah dokuzda limandan ayrıldı ve öğlen adanın postasıyla birlikte geri döndü.',
} as const;

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('%s without a declaration', (lang, text) => {
    expect(articleLanguage(null, text)).toEqual({ lang, direction: 'ltr' });
  });

  it('believes the text against the page', () => {
    expect(articleLanguage('en', TEXTS.az).lang).toBe('az');
    expect(articleLanguage('az', TEXTS.en).lang).toBe('en');
  });

  it('keeps a region that fits and a language that it cannot judge', () => {
    expect(articleLanguage('en-GB', TEXTS.en).lang).toBe('en-GB');
    expect(articleLanguage('sw', 'Meli iliondoka bandarini asubuhi ikarudi mchana.').lang).toBe(
      'sw',
    );
    expect(articleLanguage('not a tag', '12').lang).toBe('und');
  });

  it('knows what runs from right to left', () => {
    expect(articleLanguage(null, 'غادرت العبارة الميناء في التاسعة صباحا وعادت').direction).toBe(
      'rtl',
    );
    expect(articleLanguage(null, 'המעבורת יצאה מהנמל בתשע בבוקר וחזרה בצהריים').direction).toBe(
      'rtl',
    );
  });
});
