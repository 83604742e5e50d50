import type { Messages } from './messages.ts';

/** Azerbaijani. */
export const az: Messages = {
  panel: 'Sitat oxu paneli',
  close: 'Bağla',
  textSize: 'Mətnin ölçüsü',
  larger: 'Mətni böyüt',
  smaller: 'Mətni kiçilt',
  defaultSize: 'Mətnin standart ölçüsü',
  sizeNow: 'Mətnin ölçüsü {size} piksel',
  display: 'Görünüş və dil',
  theme: 'Görünüş',
  themes: { auto: 'Avtomatik', light: 'Açıq', sepia: 'Sepiya', dark: 'Tünd' },
  language: 'Dil',
  automatic: 'Avtomatik',
  marking: 'Sitatları göstər',
  minutes: { other: '{count} dəqiqəlik oxu' },
  words: { other: '{count} söz' },
  paragraphsShown: '{all} abzasdan {shown}',
  quotationsShown: '{all} sitatdan {shown}',
  original: 'Orijinal səhifə',
  notices: {
    'front-page': {
      title: 'Bu, məqalə deyil, ana səhifədir',
      advice: 'Məqalələrdən birini açın və Sitat düyməsini yenidən basın.',
    },
    list: {
      title: 'Bu səhifədə məqalələrin siyahısı var',
      advice: 'Oxumaq istədiyiniz məqaləni açın və Sitat düyməsini yenidən basın.',
    },
    'too-short': {
      title: 'Burada oxu paneli üçün mətn çox azdır',
      advice:
        'Onu səhifənin özündə oxuyun. Məqalə hələ yüklənirsə, bu paneli bağlayıb yenidən cəhd edin.',
    },
    'not-a-page': {
      title: 'Bu, məqalə deyil, fayldır',
      advice:
        'Sitat veb-səhifələri oxuyur. Şəkillər və PDF faylları brauzerin öz pəncərəsində qalır.',
    },
    unreadable: {
      title: 'Sitat bu səhifəni oxuya bilmədi',
      advice: 'Heç nə dəyişdirilmədi. Səhifəni yeniləyin və Sitat düyməsini yenidən basın.',
    },
    'browser-page': {
      title: 'Sitat burada açıla bilmir',
      advice:
        'Brauzer bu səhifəni heç bir genişlənməyə göstərmir. Xəbər məqaləsini açın və düyməni orada basın.',
    },
  },
};
