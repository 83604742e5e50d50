import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onPreferences, startReaderSession, type ReaderSession } from '../app/reader-session.ts';
import { ReaderPanel } from '../components/ReaderPanel.tsx';
import css from '../components/panel.css?inline';
import { resolveLanguage } from '../core/preferences.ts';
import { extractArticle } from '../dom/extract-article.ts';
import { attachPanelHost } from '../dom/panel-host.ts';
import { createElement } from '../dom/unclobbered.ts';
import { watchAddress } from '../dom/watch-address.ts';
import { watchExtensionEnd } from '../platform/extension-lifetime.ts';
import {
  readPreferences,
  watchPreferences,
  writePreferences,
} from '../platform/preferences-store.ts';
import { toggleReader } from '../platform/reader-slot.ts';

const port = { write: writePreferences, watch: watchPreferences, now: () => Date.now() };

/** The reader, injected on the click: opens the panel, or closes the one that is open. */
export default defineUnlistedScript(() => {
  toggleReader((closed) => {
    const ended = new AbortController();
    ended.signal.addEventListener('abort', closed);
    const close = (): void => ended.abort();
    const shown = open(ended.signal, close).catch((error: unknown) => {
      console.error('Sitat could not open:', error);
      close();
    });
    return { close, shown };
  });
});

async function open(ended: AbortSignal, close: () => void): Promise<void> {
  const stored = readPreferences();
  const extraction = extractArticle(document, location.href);
  const session = startReaderSession(extraction, await stored, port, ended);
  if (ended.aborted) return;
  let place: ShadowRoot | null = null;
  const host = attachPanelHost(document, css, (moved) => {
    place = moved;
    presentDialog(moved);
  });
  const mount = createElement(document, 'div');
  host.root.append(mount);
  onPreferences(session, () => show(session, mount, close), ended);
  presentDialog(host.root);
  ended.addEventListener('abort', () => {
    (place ?? host.root).querySelector('dialog')?.close();
    render(null, mount);
    host.remove();
  });
  watchAddress(window, close, ended);
  watchExtensionEnd(close, ended);
}

/** Also after a move: a dialog that left the document has left the top layer. */
function presentDialog(root: ShadowRoot): void {
  const dialog = root.querySelector('dialog');
  dialog?.removeAttribute('open');
  dialog?.showModal();
}

function show(session: ReaderSession, mount: Element, close: () => void): void {
  const preferences = session.preferences.value;
  render(
    <ReaderPanel
      view={session.view}
      preferences={preferences}
      language={resolveLanguage(preferences.language, navigator.languages)}
      onChange={session.change}
      onResize={session.resize}
      onClosed={close}
    />,
    mount,
  );
}
