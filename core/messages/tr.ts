import type { Messages } from './messages.ts';

/** Turkish. */
export const tr: Messages = {
  panel: 'Sitat okuma paneli',
  close: 'Kapat',
  textSize: 'Metin boyutu',
  larger: 'Metni büyüt',
  smaller: 'Metni küçült',
  defaultSize: 'Varsayılan metin boyutu',
  sizeNow: 'Metin boyutu {size} piksel',
  display: 'Tema ve dil',
  theme: 'Tema',
  themes: { auto: 'Otomatik', light: 'Açık', sepia: 'Sepya', dark: 'Koyu' },
  language: 'Dil',
  automatic: 'Otomatik',
  marking: 'Alıntıları göster',
  minutes: { other: '{count} dakikalık okuma' },
  words: { other: '{count} kelime' },
  paragraphsShown: '{all} paragraftan {shown}',
  quotationsShown: '{all} alıntıdan {shown}',
  original: 'Özgün sayfa',
  notices: {
    'front-page': {
      title: 'Burası bir makale değil, ana sayfa',
      advice: 'Makalelerden birini açın ve Sitat düğmesine yeniden basın.',
    },
    list: {
      title: 'Bu sayfada makaleler listeleniyor',
      advice: 'Okumak istediğiniz makaleyi açın ve Sitat düğmesine yeniden basın.',
    },
    'too-short': {
      title: 'Burada okuma paneli için çok az metin var',
      advice:
        'Metni sayfanın kendisinde okuyun. Makale hâlâ yükleniyorsa bunu kapatıp yeniden deneyin.',
    },
    'not-a-page': {
      title: 'Bu bir makale değil, bir dosya',
      advice:
        'Sitat web sayfalarını okur. Görseller ve PDF dosyaları tarayıcının kendi görüntüleyicisinde kalır.',
    },
    unreadable: {
      title: 'Sitat bu sayfayı okuyamadı',
      advice: 'Hiçbir şey değişmedi. Sayfayı yenileyin ve Sitat düğmesine yeniden basın.',
    },
    'browser-page': {
      title: 'Sitat burada açılamıyor',
      advice:
        'Tarayıcı bu sayfayı hiçbir eklentiye okutmuyor. Bir haber açın ve düğmeye orada basın.',
    },
  },
};
