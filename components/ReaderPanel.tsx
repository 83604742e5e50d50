import { useMemo } from 'preact/hooks';
import type { ReaderView } from '../app/reader-session.ts';
import { CATALOGUE, fillMessage } from '../core/messages/catalogue.ts';
import { textSizeShortcut, type TextSizeAction } from '../core/panel-shortcut.ts';
import { createWheelSteps } from '../core/wheel-steps.ts';
import type { Language, Preferences, PreferencesPatch } from '../core/preferences.ts';
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
  /** The dialog has closed, by whatever way. */
  onClosed: () => void;
}

/** The whole panel: a modal dialog over the page, with its bar and the article or a notice. */
export function ReaderPanel(props: Props) {
  const { view, preferences, language, onResize } = props;
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
      aria-label={messages.panel}
      data-theme={preferences.theme}
      style={{
        '--text-size': `${textSize}px`,
        '--line-height': lineHeight(textSize),
        '--headline-scale': headlineScale(textSize),
      }}
      onClose={props.onClosed}
      onKeyDown={(event) => resizeBy(event, textSizeShortcut(event))}
      onWheel={(event) => {
        if (event.ctrlKey) resizeBy(event, wheel.take(event.deltaY), true);
      }}
    >
      <div class="scroller" tabIndex={0} autofocus role="document">
        <PanelBar
          messages={messages}
          preferences={preferences}
          onChange={props.onChange}
          onResize={onResize}
        />
        {view.kind === 'article' ? (
          <ArticleView article={view.article} body={view.body} language={language} />
        ) : (
          <NoticeView notice={messages.notices[view.reason]} />
        )}
      </div>
      <output class="announcement">
        {fillMessage(messages.sizeNow, { size: textSize }, language)}
      </output>
    </dialog>
  );
}
