import { describe, expect, it } from 'vitest';
import { speechOf } from './cases.ts';
import type { Case } from './cases.ts';

const INTRO = 'Arıçı Vüsal Kərimli yarmarkada iştirak edib.\n';

const CASES: readonly Case[] = [
  {
    name: 'deyə o bildirib',
    text: `${INTRO}“Arılar bu il çox sakitdir”, – deyə o bildirib.`,
    speech: [['“Arılar bu il çox sakitdir”', 'Vüsal Kərimli']],
  },
  {
    name: 'initial and surname',
    text: `${INTRO}"Arılar bu il çox sakitdir", - V.Kərimli vurğulayıb.`,
    speech: [['"Arılar bu il çox sakitdir"', 'Vüsal Kərimli']],
  },
  {
    name: 'a colon',
    text: `${INTRO}Arıçı əlavə edib: “Qışda onlar yatır.”`,
    speech: [['“Qışda onlar yatır.”', 'Vüsal Kərimli']],
  },
  {
    name: 'bunu deyib',
    text: '“Arılar bu il çox sakitdir.” Bunu jurnalistlərə Vüsal Kərimli deyib.',
    speech: [['“Arılar bu il çox sakitdir.”', 'Vüsal Kərimli']],
  },
  {
    name: 'bu sözləri, in the next paragraph',
    text: '„Arılar bu il çox sakitdir.“\nBu sözləri arıçı Vüsal Kərimli deyib.',
    speech: [['„Arılar bu il çox sakitdir.“', 'Vüsal Kərimli']],
  },
  {
    name: 'sözlərinə görə',
    text: `${INTRO}Kərimlinin sözlərinə görə, arılar “qışda yatmır, yalnız susur və gözləyir”.`,
    speech: [['“qışda yatmır, yalnız susur və gözləyir”', 'Vüsal Kərimli']],
  },
  {
    name: 'a body',
    text: 'Bal Evi paylaşımında yazıb: "Qapılar saat onda açılır."',
    speech: [['"Qapılar saat onda açılır."', 'Bal Evi']],
  },
  { name: 'names of firms', text: '"Şirin Pətək" zavodu “Yaz” balını buraxıb.', speech: [] },
  {
    name: 'an interview',
    text: 'Qax rayonunda yaşayan arıçı Vüsal Kərimli suallarımızı cavablandırıb.\n– Arılar yatırmı?\n– Yox, susurlar.\n– Bəs qışda?\n– Qışda da.',
    speech: [
      ['Arılar yatırmı?', null],
      ['Yox, susurlar.', 'Vüsal Kərimli'],
      ['Bəs qışda?', null],
      ['Qışda da.', 'Vüsal Kərimli'],
    ],
  },
];

describe('Azerbaijani', () => {
  it.each(CASES)('$name', ({ text, speech }) => {
    expect(speechOf(text, 'az')).toEqual(speech);
  });
});
