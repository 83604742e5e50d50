import type { QuotesMessages } from './messages.ts';

/** Turkish. */
export const tr: QuotesMessages = {
  quotes: 'Alıntılar',
  open: 'Alıntılar ({count})',
  close: 'Alıntıları kapat',
  count: { other: '{count} alıntı' },
  empty: {
    title: 'Bu haberde alıntı yok',
    advice: 'Sitat birinin söylediği sözleri arar. Burada böyle bir söz bulunamadı.',
  },
  nameless: 'Kimin söylediği belli değil',
  marking: 'Metinde alıntıları göster',
  step: '{place}/{count} · {name}',
  first: 'Bu ilk alıntı',
  last: 'Bu son alıntı',
  change: 'Konuşanı değiştir: {name}',
  name: 'Konuşanı belirt',
  correct: {
    title: 'Bunu kim söylüyor?',
    people: 'Haberdeki kişiler',
    nobody: 'Hiç kimse, açık kalsın',
    typed: 'Başka bir ad',
    save: 'Kaydet',
    done: 'Konuşan artık {name}',
    others: 'Bu haberde {name} adıyla başka alıntılar da var.',
    all: { other: 'Diğer {count} alıntıyı da değiştir' },
    only: 'Yalnızca bunu',
  },
  evidence: {
    nameless: 'Bunu kimin söylediği haberden anlaşılmıyor.',
    reader: 'Bu adı siz belirttiniz.',
    goesOn: 'Aynı kişi sürdürüyor.',
    continued: 'Aynı kişi sürdürüyor: “{words}”.',
    words: '“{words}” ifadesinden.',
    resolved: '“{words}” ifadesinden anlaşıldı; ad {place} geçiyor.',
  },
  place: {
    here: 'aynı paragrafta',
    before: 'önceki paragrafta',
    above: { other: '{count} paragraf yukarıda' },
    below: 'aşağıda',
  },
};
