import { growBody } from '../dom/grow-body.ts';
import type { ReaderView } from './reader-session.ts';

/** A view of an article, whose body may have only its first part yet. */
type ArticleShown = ReaderView & { kind: 'article' };

/**
 * Brings the other parts of a long body into an open panel, and gives the view with the check of what is shown
 * then: also of what is there when a part could not be made, so that the reader sees that some is missing. An
 * article of one part is given back as it is. Does not resolve when `ended` aborts before; what is missing then comes
 * with the next call.
 */
export async function completeArticle(
  view: ArticleShown,
  dialog: ParentNode,
  ended: AbortSignal,
): Promise<ArticleShown> {
  const body = dialog.querySelector('.body');
  if (body === null) return view;
  if (view.rest.length > 0) await growWhole(body, view.rest, ended);
  const check = view.article.check ?? view.checkShown(body);
  // The copy of the page, which the check was made with, is not kept with the panel.
  return { ...view, rest: [], checkShown: () => check, article: { ...view.article, check } };
}

function growWhole(
  body: Element,
  rest: (() => DocumentFragment)[],
  ended: AbortSignal,
): Promise<void> {
  return growBody(body, rest, ended).catch((error: unknown) => {
    console.warn('Sitat could not show it all:', error);
  });
}
