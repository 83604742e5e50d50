/** A page with a long article, all of it invented, and the same each time it is made. */
export interface LongArticle {
  html: string;
  /** The article's paragraphs as they read on the page. */
  paragraphs: readonly string[];
}

const SUBJECTS = [
  'The harbour office',
  'A surveyor from the lower town',
  'The keeper of the second lighthouse',
  'The council of bridge painters',
  'An engineer on the night train',
  'The museum of unfinished maps',
  'A grower of late pears',
  'The last tram conductor',
];
const VERBS = [
  'counted the lamps along the shore',
  'asked for a second opinion on the tide',
  'moved the market one street further from the rain',
  'wrote down the names of all forty boats',
  'repaired the clock without stopping it',
  'compared the new fence with the old drawing',
  'sent three letters about the same door',
  'opened the upper hall for one afternoon',
];
const ENDINGS = [
  'before the ferry came back',
  'although nobody had asked for it in writing',
  'and thanked the drivers, the cooks and the children who had held the rope',
  'while the wind turned twice and then gave up',
  'as had been agreed in the spring of the year before, when the water stood lower than anyone could remember',
  'for the price of a bicycle',
];
const SPEAKERS = ['Kamran Talishli', 'Nigar Valizade', 'Leyla Sadigova', 'Rustam Haciyev'];
const SAYINGS = [
  'We counted every lamp twice, and the second count was the honest one',
  'The door has been open for a year, and not one letter came through it',
  'A map that is finished is a map that nobody walks on',
  'The boats know the way; it is the people who need the light',
];

/** Numbers in [0, 1) that are the same on every run (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Pick = (words: readonly string[]) => string;

function sentence(pick: Pick, next: () => number): string {
  const middle = next() < 0.5 ? `, ${pick(ENDINGS)}` : '';
  return `${pick(SUBJECTS)} ${pick(VERBS)}${middle}.`;
}

/** A paragraph of one to three sentences; about one in sixteen holds a quotation, one in ten a link. */
function paragraph(position: number, pick: Pick, next: () => number): string {
  const count = 1 + Math.floor(next() * 2.75);
  const sentences = Array.from({ length: count }, () => sentence(pick, next));
  if (next() < 0.06)
    sentences.unshift(`“${pick(SAYINGS)},” said ${pick(SPEAKERS)}, who keeps the register.`);
  if (next() < 0.1)
    sentences.push(`See <a href="/news/note-${position}">the note</a> of that day.`);
  return `Entry ${position + 1}. ${sentences.join(' ')}`;
}

const MENU = ['Politics', 'Region', 'Economy', 'Culture', 'Sport', 'Weather'];

const links = (names: readonly string[]): string =>
  names.map((name) => `<li><a href="/category/${name.toLowerCase()}">${name}</a></li>`).join('');

/** What stands around an article on any news page. */
function surround(title: string, body: string): string {
  const others = Array.from({ length: 12 }, (_, index) => `Another story, number ${index + 1}`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | News.az</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<style>body{margin:0;font:16px/1.5 sans-serif}main{max-width:760px;margin:auto}aside,footer{padding:1em}</style></head>
<body><header><a href="/">News.az</a><nav><ul>${links(MENU)}</ul></nav></header>
<main><article><h1>${title}</h1><p class="meta"><time datetime="2025-05-17T09:00">17 May 2025 09:00</time></p>
<div class="content">${body}</div></article></main>
<aside><h3>Most read</h3><ul>${links(others)}</ul></aside>
<footer><p>© News.az. All rights reserved.</p><ul>${links(MENU)}</ul></footer></body></html>`;
}

/**
 * Makes the page of an article of `count` paragraphs, about 200 characters each, with a heading before
 * every fortieth; 5,000 are about 1 MB of text.
 */
export function makeLongArticle(count: number): LongArticle {
  const next = numbersFrom(count);
  const pick: Pick = (words) => words[Math.floor(next() * words.length)] ?? '';
  const made = Array.from({ length: count }, (_, position) => paragraph(position, pick, next));
  const body = made.map((text, position) => {
    const heading = position % 40 === 20 ? `<h2>Part ${Math.ceil(position / 40)}</h2>` : '';
    return `${heading}<p>${text}</p>`;
  });
  const html = surround(`The register of ${count} entries`, body.join('\n'));
  return { html, paragraphs: made.map((text) => text.replace(/<[^>]*>/g, '')) };
}
