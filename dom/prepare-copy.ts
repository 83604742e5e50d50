import type { PageCopy } from './clone-page.ts';
import { readImage } from './image-source.ts';
import { parseHtml } from './parse-html.ts';

/**
 * Makes a copied page ready for reading, in place: images that only pages without script show take the
 * place of their placeholders, pictures that stand for a sign become that sign, quoting elements get the
 * marks that browsers draw for them.
 */
export function prepareCopy(copy: PageCopy): void {
  for (const element of copy.document.querySelectorAll('noscript')) freeNoscript(element, copy);
  for (const image of copy.document.querySelectorAll('img')) signForEmoji(image);
  for (const quote of copy.document.querySelectorAll('q'))
    quote.replaceChildren('“', ...quote.childNodes, '”');
}

/** In a page with scripts on, the content of `noscript` is text; in a parsed copy it is elements. */
function freeNoscript(element: Element, copy: PageCopy): void {
  const holder =
    element.firstElementChild === null ? parseHtml(element.textContent, copy.document) : element;
  const image = holder.querySelector('img');
  const shown = image === null ? null : readImage(image, copy.baseUrl);
  if (image !== null && shown !== null) showInstead(element, image, shown.src, copy);
  element.remove();
}

function showInstead(place: Element, image: Element, src: string, copy: PageCopy): void {
  const placeholder = imageBefore(place);
  if (placeholder === null) place.before(copy.document.importNode(image, true));
  else if (readImage(placeholder, copy.baseUrl) === null) placeholder.setAttribute('src', src);
}

function imageBefore(place: Element): Element | null {
  const before = place.previousElementSibling;
  if (before === null || before.localName === 'img') return before;
  return before.querySelector('img');
}

function signForEmoji(image: Element): void {
  const alt = image.getAttribute('alt') ?? '';
  if (alt !== '' && alt.length <= 16 && /^[\p{Emoji}\p{Emoji_Component}]+$/u.test(alt))
    image.replaceWith(alt);
}
