import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { completeArticle } from '../app/complete-article.ts';
import { onPreferences, startReaderSession, type ReaderView } from '../app/reader-session.ts';
import { markQuotes } from '../app/mark-quotes.ts';
import css from '../components/panel.css?inline';
import { ReaderPanel } from '../components/ReaderPanel.tsx';
import { resolveLanguage } from '../core/preferences.ts';
import { extractArticle } from '../dom/extract-article.ts';
import { keepPlace } from '../dom/keep-place.ts';
import { attachPanelHost } from '../dom/panel-host.ts';
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
import { toggleReader } from '../platform/reader-slot.ts';

const port = {
  read: readPreferences,
  write: writePreferences,
  watch: watchPreferences,
  now: () => Date.now(),
};

/**
 * The reader, injected on the click: opens the panel, or closes the one that is open. Gives the background
 * `false` when it could not open here, so that the reader hears of it elsewhere.
 */
export default defineUnlistedScript(() =>
  toggleReader((closed) => {
    const ended = new AbortController();
    ended.signal.addEventListener('abort', closed);
    const close = (): void => ended.abort();
    return { close, shown: open(ended.signal, close) };
  }),
);

async function open(ended: AbortSignal, close: () => void): Promise<void> {
  endStage('inject');
  const session = startReaderSession(port, ended);
  let view: ReaderView = extractArticle(document, location.href);
  await session.ready;
  endStage('preferences');
  if (ended.aborted) return;
  let place: ShadowRoot | null = null;
  const host = attachPanelHost(document, css, (moved) => {
    place = moved;
    if (moved === null) close();
    else presentDialog(moved);
  });
  ended.addEventListener('abort', () => {
    (place ?? host.root).querySelector('dialog')?.close();
    render(null, mount);
    host.remove();
  });
  const mount = createElement(document, 'div');
  host.root.append(mount);
  const show = (): void => render(panelOf(view, session, close), mount);
  onPreferences(session, () => keepPlace(place ?? host.root, show), ended);
  endStage('render');
  presentDialog(host.root);
  endStage('dialog');
  watchAddress(window, close, ended);
  watchExtensionEnd(close, ended);
  if (view.kind === 'none') return;
  const dialog = host.root.querySelector('dialog');
  if (dialog !== null) selectArticleOnKey(dialog, ended);
  const root = (): ShadowRoot => place ?? host.root;
  const { lang } = view.article;
  void completeArticle(view, root(), ended).then((whole) => {
    if (ended.aborted) return null;
    view = whole;
    show();
    return markQuotes(root, session, lang, ended);
  });
}

/** Also after a move: a dialog that left the document has left the top layer. */
function presentDialog(root: ShadowRoot): void {
  const dialog = root.querySelector('dialog');
  dialog?.removeAttribute('open');
  dialog?.showModal();
}

function panelOf(
  view: ReaderView,
  session: ReturnType<typeof startReaderSession>,
  close: () => void,
) {
  const preferences = session.preferences.value;
  return (
    <ReaderPanel
      view={view}
      preferences={preferences}
      language={resolveLanguage(preferences.language, navigator.languages)}
      onChange={session.change}
      onResize={session.resize}
      onClosed={close}
    />
  );
}
