import { nextPaint } from '../dom/next-paint.ts';
import type { ReadContent } from '../platform/reader-slot.ts';
import { completeArticle } from './complete-article.ts';
import { markQuotes } from './mark-quotes.ts';
import type { ReaderSession, ReaderView } from './reader-session.ts';

/** What a panel's content is made of. */
interface ContentParts {
  view: ReaderView;
  session: ReaderSession;
  /** The panel's shadow root at this moment. */
  findRoot: () => ShadowRoot;
  /** Draws a view into the panel. */
  draw: (view: ReaderView) => void;
  /** Aborts when the panel is given up. */
  ended: AbortSignal;
}

/** What was read, in its panel. */
export interface PanelContent {
  draw: () => void;
  read: () => ReadContent;
  /**
   * Brings what comes after the first frame, the rest of the article and the quotations, unless the panel is `closed`
   * first; then the next call goes on.
   */
  complete: (closed: AbortSignal) => Promise<void>;
}

/** Holds what was read while its panel is kept: the first part of it at once, all of it when it has been shown. */
export function createContent({ view: first, ...parts }: ContentParts): PanelContent {
  let view = first;
  let isComplete = false;
  const draw = (): void => parts.draw(view);
  return {
    draw,
    read: () => ({ root: parts.findRoot(), view }),
    complete: async (closed) => {
      await nextPaint();
      if (view.kind === 'none' || isComplete || closed.aborted) return;
      const whole = await completeArticle(view, parts.findRoot(), closed);
      view = whole;
      isComplete = true;
      draw();
      await markQuotes(parts.findRoot, parts.session, whole.article, parts.ended);
    },
  };
}
