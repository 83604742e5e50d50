/**
 * Selects the article of a panel, as Ctrl+A does in a page: by itself the browser selects the page behind, in which
 * nothing of a closed shadow root is. Returns whether there is an article.
 */
export function selectArticle(panel: Element): boolean {
  const article = panel.querySelector('.article');
  if (article === null) return false;
  panel.ownerDocument.getSelection()?.selectAllChildren(article);
  return true;
}
