import { isSelectAll } from '../core/panel-shortcut.ts';
import { isTyping } from './panel-focus.ts';

/**
 * Lets Ctrl+A or ⌘A select the article of a panel: by itself the browser selects the page behind, in which nothing
 * of a closed shadow root is. In a text field the keys keep their meaning. Ends when `ended` aborts.
 */
export function selectArticleOnKey(panel: HTMLElement, ended: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const article = panel.querySelector('.article');
    if (article === null || !isSelectAll(event) || isTyping(event.target)) return;
    event.preventDefault();
    panel.ownerDocument.getSelection()?.selectAllChildren(article);
  };
  panel.addEventListener('keydown', onKey, { signal: ended });
}
