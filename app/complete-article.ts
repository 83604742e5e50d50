import { growBody } from '../dom/grow-body.ts';
import type { ReaderView } from './reader-session.ts';

/** A view of an article, whose body may have only its first part yet. */
type ArticleShown = ReaderView & { kind: 'article' };

/**
 * Brings the other parts of a long body into an open panel, and gives the view with the check of what is shown
 * then: also of what is there when a part could not be made, so that the reader sees that some is missing. The view
 * holds nothing of the page's copy any more. Does not resolve when `ended` aborts before; what is missing then comes
 * with the next call.
 */
export async function completeArticle(
  view: ArticleShown,
  dialog: ParentNode,
  ended: AbortSignal,
): Promise<ArticleShown> {
  const body = dialog.querySelector('.body');
  if (body === null) return view;
  try {
    if (view.rest.length > 0) await growBody(body, view.rest, ended);
  } catch (error) {
    console.warn('Sitat could not show it all:', error);
  }
  const check = view.article.check ?? view.checkShown(body);
  return { ...view, rest: [], checkShown: () => check, article: { ...view.article, check } };
}
