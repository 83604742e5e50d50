import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import { toggleRoot } from './toggle-root.ts';

const CSS =
  'article{max-width:40rem;margin:0 auto;padding:2rem;font:1.1rem/1.6 serif}img{max-width:100%}';

/** What every reader extension must do, and nothing else: copy, find, sanitize, show. */
toggleRoot((root) => {
  const copy = document.cloneNode(true) as Document;
  const found = new Readability(copy).parse();
  const html = DOMPurify.sanitize(found?.content ?? '');
  root.innerHTML = `<style>${CSS}</style><article><h1></h1>${html}</article>`;
  const title = root.querySelector('h1');
  if (title !== null) title.textContent = found?.title ?? '';
});
