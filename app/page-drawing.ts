import type { QuoteCalls } from '../core/saved/calls.ts';
import { findOnPage } from '../core/saved/page-words.ts';
import type { SavedQuote } from '../core/saved/saved-quote.ts';
import { identifyPage } from '../dom/page-facts.ts';
import { clearPage, drawOnPage } from '../dom/page-highlights.ts';
import { readPageText } from '../dom/page-text.ts';
import type { PagePort } from './page-saving.ts';

/** The saved quotes that are drawn on the page in this window. */
export interface PageDrawing {
  /** Draws what is saved of the page now. */
  redraw: () => Promise<void>;
}

/** Draws the saved quotes of the page and follows what any tab does to them, until `ended` aborts. */
export function startPageDrawing(port: PagePort, ended: AbortSignal): PageDrawing {
  let known = new Set<string>();
  let turn = 0;
  const redraw = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const addresses = [...identifyPage(document, location.href).aliases];
    const answer = await port.ask('find', { addresses });
    if (!answer.ok || ended.aborted || own !== turn) return;
    known = keysOf(answer.value, addresses);
    draw(answer.value.quotes);
  };
  port.watch((articles) => {
    if (articles.some((key) => known.has(key))) void redraw();
  }, ended);
  // A page that the browser has kept whole while one was elsewhere has heard of nothing.
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void redraw();
  };
  window.addEventListener('pageshow', onShow, { signal: ended });
  ended.addEventListener('abort', clearPage);
  return { redraw };
}

function keysOf(
  { articles }: QuoteCalls['find']['result'],
  addresses: readonly string[],
): Set<string> {
  return new Set([...addresses, ...articles.map(({ key }) => key)]);
}

function draw(quotes: readonly SavedQuote[]): void {
  if (quotes.length === 0) return clearPage();
  const map = readPageText(document);
  const selectors = quotes.map(({ selector }) => selector);
  const places = findOnPage(map.text, selectors);
  const drawn = quotes.map(({ colour }, order) => ({ colour, spans: places[order] ?? [] }));
  drawOnPage(map, drawn);
}
