import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askVote } from '../app/ask-vote.ts';
import { keepPanel, type Panel } from '../app/keep-panel.ts';
import { createContent, type PanelContent } from '../app/panel-content.ts';
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
import { createPanelHost } from '../dom/panel-host.ts';
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
  const mount = createElement(document, 'div');
  host.root.append(mount);
  let made: (Omit<Reading, 'extraction'> & { content: PanelContent }) | null = null;
  const make = async (): Promise<void> => {
    const { extraction, ...reading } = await readPage(askVote);
    await stored;
    endStage('preferences');
    const content = createContent({
      view: extraction,
      session,
      findRoot: () => host.root,
      draw: (view) => render(panelOf(view, session), mount),
      ended: ended.signal,
    });
    ended.signal.addEventListener('abort', () => render(null, mount));
    onPreferences(session, () => keepPlace(host.root, content.draw), ended.signal);
    endStage('render');
    selectArticleOnKey(mount, ended.signal);
    made = { ...reading, content };
  };
  return {
    ready: make(),
    isCurrent: () => made !== null && host.isKept && made.isCurrent(),
    read: () => made?.content.read() ?? null,
    show: (close, closed) => {
      if (made === null) return;
      host.show(close, closed);
      endStage('dialog');
      watchAddress(window, made.address, close, closed);
      watchExtensionEnd(close, closed);
      session.refresh().catch(close);
      void made.content.complete(closed);
    },
    end: () => ended.abort(),
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
