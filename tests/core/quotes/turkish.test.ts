import { describe, expect, it } from 'vitest';
import { speechOf } from './cases.ts';
import type { Case } from './cases.ts';

const INTRO = 'Arıcılar Birliği Başkanı Nuri Kocaman, fuarda konuştu.\n';

const CASES: readonly Case[] = [
  {
    name: 'dedi',
    text: `${INTRO}Kocaman, "Arılar bu yıl çok sakin." dedi.`,
    speech: [['"Arılar bu yıl çok sakin."', 'Nuri Kocaman']],
  },
  {
    name: 'ifadesini kullandı',
    text: `${INTRO}Kocaman, “Kışın uyumazlar, susarlar.” ifadesini kullandı.`,
    speech: [['“Kışın uyumazlar, susarlar.”', 'Nuri Kocaman']],
  },
  {
    name: 'no subject',
    text: `${INTRO}Kocaman, "Arılar bu yıl çok sakin." dedi.\n"Bal da az olacak." şeklinde konuştu.`,
    speech: [
      ['"Arılar bu yıl çok sakin."', 'Nuri Kocaman'],
      ['"Bal da az olacak."', 'Nuri Kocaman'],
    ],
  },
  {
    name: 'diyen',
    text: `${INTRO}“Kapılar saat onda açılacak” diyen Kocaman, herkesi davet etti.`,
    speech: [['“Kapılar saat onda açılacak”', 'Nuri Kocaman']],
  },
  {
    name: 'a colon',
    text: `${INTRO}Kocaman, sözlerini şöyle tamamladı: "Bal şekerden tatlıdır."`,
    speech: [['"Bal şekerden tatlıdır."', 'Nuri Kocaman']],
  },
  {
    name: 'a statement of a body',
    text: 'Bal Araştırma Merkezinden yapılan yazılı açıklamada, “Kovanlar sabah açılmalıdır.” denildi.',
    speech: [['“Kovanlar sabah açılmalıdır.”', 'Bal Araştırma Merkezi']],
  },
  {
    name: 'apostrophes of names',
    text: "Ayvalık'ta ve Artvin'in köylerinde yağmur vardı.",
    speech: [],
  },
];

describe('Turkish', () => {
  it.each(CASES)('$name', ({ text, speech }) => {
    expect(speechOf(text, 'tr')).toEqual(speech);
  });
});
