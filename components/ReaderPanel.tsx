import { useMemo, useState } from 'preact/hooks';
import type { ReaderView } from '../app/reader-session.ts';
import { CATALOGUE, fillMessage } from '../core/messages/catalogue.ts';
import type { Messages } from '../core/messages/messages.ts';
import { textSizeShortcut } from '../core/panel-shortcut.ts';
import type { TextSizeAction } from '../core/text-size.ts';
import { createWheelSteps } from '../core/wheel-steps.ts';
import type { Language, Preferences, PreferencesPatch } from '../core/preferences.ts';
import { createScrollIntent } from '../core/scroll-intent.ts';
import { headlineScale, lineHeight } from '../core/typography.ts';
import { ArticleView } from './ArticleView.tsx';
import { NoticeView } from './NoticeView.tsx';
import { PanelBar } from './PanelBar.tsx';

interface Props {
  view: ReaderView;
  preferences: Preferences;
  /** The interface's language, already resolved. */
  language: Language;
  onChange: (patch: PreferencesPatch) => void;
  onResize: (action: TextSizeAction) => void;
}

/** The whole panel: a modal dialog over the page, with its bar and the article or a notice. */
export function ReaderPanel(props: Props) {
  const { preferences, language, onResize } = props;
  const messages = CATALOGUE[language];
  const { textSize } = preferences;
  const wheel = useMemo(createWheelSteps, []);
  const resizeBy = (
    event: Event,
    action: TextSizeAction | null,
    isOurs = action !== null,
  ): void => {
    if (isOurs) event.preventDefault();
    if (action !== null) onResize(action);
  };
  return (
    <dialog
      class="panel"
      lang={language}
      dir="ltr"
      aria-label={messages.panel}
      data-theme={preferences.theme}
      style={{
        '--text-size': `${textSize}px`,
        '--line-height': lineHeight(textSize),
        '--headline-scale': headlineScale(textSize),
      }}
      onKeyDown={(event) => resizeBy(event, textSizeShortcut(event))}
      onWheel={(event) => {
        if (event.ctrlKey) resizeBy(event, wheel.take(event.deltaY), true);
      }}
    >
      <PanelScroller {...props} messages={messages} />
      <div class="quotes-place" />
      <output class="announcement">
        {fillMessage(messages.sizeNow, { size: textSize }, language)}
      </output>
    </dialog>
  );
}

/** All that scrolls: the bar, which leaves while one reads on, and the article or the notice. */
function PanelScroller(props: Props & { messages: Messages }) {
  const { view, language, messages } = props;
  const intent = useMemo(createScrollIntent, []);
  const [isAway, setAway] = useState(false);
  return (
    <div
      class="scroller"
      tabIndex={0}
      autofocus
      role="document"
      onScroll={({ currentTarget }) => setAway(intent.take(currentTarget.scrollTop))}
    >
      <PanelBar
        messages={messages}
        preferences={props.preferences}
        isAway={isAway}
        onChange={props.onChange}
        onResize={props.onResize}
      />
      {view.kind === 'article' ? (
        <ArticleView article={view.article} body={view.body} language={language} />
      ) : (
        <NoticeView notice={messages.notices[view.reason]} />
      )}
    </div>
  );
}
