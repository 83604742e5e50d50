import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askVote } from '../app/ask-vote.ts';
import { completeArticle } from '../app/complete-article.ts';
import { keepPanel, type Panel } from '../app/keep-panel.ts';
import { markQuotes } from '../app/mark-quotes.ts';
import {
  onPreferences,
  startReaderSession,
  type ReaderSession,
  type ReaderView,
} from '../app/reader-session.ts';
import css from '../components/panel.css?inline';
import { ReaderPanel } from '../components/ReaderPanel.tsx';
import { resolveLanguage } from '../core/preferences.ts';
import { keepPlace } from '../dom/keep-place.ts';
import { nextPaint } from '../dom/next-paint.ts';
import { createPanelHost, type PanelHost } from '../dom/panel-host.ts';
import { readPage, type Reading } from '../dom/read-page.ts';
import { selectArticleOnKey } from '../dom/select-article.ts';
import { endStage } from '../dom/stages.ts';
import { createElement } from '../dom/unclobbered.ts';
import { watchAddress } from '../dom/watch-address.ts';
import { watchExtensionEnd } from '../platform/extension-lifetime.ts';
import {
  readPreferences,
  watchPreferences,
  writePreferences,
} from '../platform/preferences-store.ts';
import { offerReader } from '../platform/reader-slot.ts';

const port = {
  read: readPreferences,
  write: writePreferences,
  watch: watchPreferences,
  now: () => Date.now(),
};

/** The reader: waits in the page for clicks once it has been injected, and reads the page before one comes. */
export default defineUnlistedScript(() => offerReader(() => keepPanel(makePanel)));

/** Reads the page and makes its panel, outside the page. */
function makePanel(): Panel {
  endStage('inject');
  const ended = new AbortController();
  const session = startReaderSession(port, ended.signal);
  const stored = session.refresh();
  const host = createPanelHost(document, css);
  let made: (Omit<Reading, 'extraction'> & { content: Content }) | null = null;
  const make = async (): Promise<void> => {
    const { extraction, ...reading } = await readPage(askVote);
    await stored;
    endStage('preferences');
    const content = createContent(extraction, host, session);
    ended.signal.addEventListener('abort', content.remove);
    onPreferences(session, () => keepPlace(host.root, content.draw), ended.signal);
    endStage('render');
    const dialog = host.root.querySelector('dialog');
    if (dialog !== null && content.isArticle()) selectArticleOnKey(dialog, ended.signal);
    made = { ...reading, content };
  };
  return {
    ready: make(),
    isCurrent: () => made !== null && host.isKept && made.content.isArticle() && made.isCurrent(),
    show: (close, closed) => {
      host.show(close, closed);
      endStage('dialog');
      watchAddress(window, made?.address ?? location.href, close, closed);
      watchExtensionEnd(close, closed);
      // Where the extension has just gone, the panel shows what it knew before.
      session.refresh().catch(() => undefined);
      made?.content.complete(closed, ended.signal);
    },
    end: () => ended.abort(),
  };
}

type Content = ReturnType<typeof createContent>;

/** Draws what was read into the panel, and brings into it what comes after the first frame. */
function createContent(first: ReaderView, host: PanelHost, session: ReaderSession) {
  let view = first;
  let isComplete = false;
  const mount = createElement(document, 'div');
  host.root.append(mount);
  const draw = (): void => render(panelOf(view, session), mount);
  const complete = async (closed: AbortSignal, ended: AbortSignal): Promise<void> => {
    await nextPaint();
    if (view.kind === 'none' || isComplete || closed.aborted) return;
    const whole = await completeArticle(view, host.root, closed);
    view = whole;
    isComplete = true;
    draw();
    await markQuotes(() => host.root, session, whole.article.lang, ended);
  };
  return {
    draw,
    remove: () => render(null, mount),
    /** Whether it can be shown again; why there is no article is looked at anew. */
    isArticle: () => view.kind === 'article',
    /** Brings the rest of the article and the quotations, unless it is `closed` first; then the next call goes on. */
    complete: (closed: AbortSignal, ended: AbortSignal): void => void complete(closed, ended),
  };
}

function panelOf(view: ReaderView, session: ReaderSession) {
  const preferences = session.preferences.value;
  return (
    <ReaderPanel
      view={view}
      preferences={preferences}
      language={resolveLanguage(preferences.language, navigator.languages)}
      onChange={session.change}
      onResize={session.resize}
    />
  );
}
