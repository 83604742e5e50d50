import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { extractArticle } from '/work/wt-article/dom/extract-article.ts';
for (const f of process.argv.slice(2)) {
  const t = JSON.parse(readFileSync(f.replace('.html', '.truth.json'), 'utf8'));
  const e = extractArticle(
    new JSDOM(readFileSync(f, 'utf8'), { url: t.url }).window.document,
    t.url,
  );
  console.log('==', f, e.kind, e.kind === 'article' ? JSON.stringify(e.article) : e.reason);
  if (e.kind === 'article') {
    for (const r of e.trace) console.log('  -', r.why, '|', r.text.slice(0, 110));
    for (const c of e.body.children)
      console.log(
        '  +',
        c.localName,
        '|',
        (c.textContent || c.querySelector('img')?.getAttribute('src') || '').slice(0, 100),
      );
  }
}
