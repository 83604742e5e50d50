import { useLayoutEffect, useRef } from 'preact/hooks';
import { countMessage, fillMessage } from '../core/messages/catalogue.ts';
import { formatNumber } from '../core/messages/conventions.ts';
import type { QuotesMessages } from '../core/messages/quotes/messages.ts';
import type { Language } from '../core/preferences.ts';
import type { Quote } from '../core/quotes-view/quote.ts';
import { shorten } from '../core/quotes-view/shorten.ts';
import { groupBySpeaker, type SpeakerGroup } from '../core/quotes-view/speakers.ts';
import { ChangeSpeakerIcon, CloseIcon, SaveIcon } from './icons.tsx';
import { SavedList, type SavedListProps } from './SavedList.tsx';

/** What the drawer shows and what can be done in it. */
export interface QuotesDrawerProps {
  messages: QuotesMessages;
  language: Language;
  /** BCP 47 language of the article. */
  articleLang: string;
  quotes: readonly Quote[];
  current: number | null;
  marking: boolean;
  /** Width of the text's scroll bar, which the drawer leaves free, CSS px. */
  scrollbar: number;
  saved: SavedListProps;
  onChoose: (index: number) => void;
  onSave: (index: number) => void;
  onCorrect: (index: number, control: HTMLElement) => void;
  onMarking: (marking: boolean) => void;
  onClose: () => void;
}

/** All quotations by speaker, beside the text or, where there is no room, as a sheet under it. */
export function QuotesDrawer(props: QuotesDrawerProps) {
  const { messages, quotes, marking, scrollbar, onMarking, onClose } = props;
  const drawer = useRef<HTMLElement>(null);
  useLayoutEffect(() => drawer.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      class="drawer"
      ref={drawer}
      tabIndex={-1}
      aria-labelledby="quotes-title"
      style={{ '--scrollbar': `${scrollbar}px` }}
    >
      <header class="drawer-head">
        <h2 id="quotes-title">{messages.quotes}</h2>
        <button
          type="button"
          class="control"
          aria-label={messages.close}
          title={`${messages.close} (Esc)`}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </header>
      <div class="drawer-list">
        <SavedList {...props.saved} />
        {quotes.length === 0 ? <NoQuotes messages={messages} /> : <Voices {...props} />}
      </div>
      <label class="choice drawer-foot">
        <input
          type="checkbox"
          checked={marking}
          onChange={(event) => onMarking(event.currentTarget.checked)}
        />
        {messages.marking}
      </label>
    </aside>
  );
}

function NoQuotes({ messages: { empty } }: { messages: QuotesMessages }) {
  return (
    <div class="no-quotes">
      <p>{empty.title}</p>
      <p>{empty.advice}</p>
    </div>
  );
}

function Voices(props: QuotesDrawerProps) {
  return (
    <>
      {groupBySpeaker(props.quotes).map((group) => (
        <Voice key={group.speaker?.name ?? ''} {...props} group={group} />
      ))}
    </>
  );
}

function Voice(props: QuotesDrawerProps & { group: SpeakerGroup }) {
  const { group, messages, language, articleLang } = props;
  const { speaker, quotes } = group;
  return (
    <section>
      <h3>
        <span lang={speaker === null ? language : articleLang}>
          {speaker?.name ?? messages.nameless}
        </span>
        <span class="number" aria-label={countMessage(messages.count, quotes.length, language)}>
          {formatNumber(quotes.length, language)}
        </span>
      </h3>
      {speaker !== null && speaker.role !== null && (
        <p class="role" lang={articleLang}>
          {speaker.role}
        </p>
      )}
      <ol>
        {quotes.map((quote) => (
          <Item key={quote.index} {...props} quote={quote} />
        ))}
      </ol>
    </section>
  );
}

function Item(props: QuotesDrawerProps & { quote: Quote }) {
  const { quote, messages, language, articleLang, current, saved, onChoose, onSave, onCorrect } =
    props;
  const { speaker, index } = quote;
  const change =
    speaker === null
      ? messages.name
      : fillMessage(messages.change, { name: speaker.name }, language);
  return (
    <li>
      <button
        type="button"
        class="item"
        lang={articleLang}
        aria-current={index === current ? 'true' : undefined}
        onClick={() => onChoose(index)}
      >
        {shorten(quote.words)}
      </button>
      <button
        type="button"
        class="control change"
        aria-label={saved.messages.save}
        title={saved.messages.save}
        onClick={() => onSave(index)}
      >
        <SaveIcon />
      </button>
      <button
        type="button"
        class="control change"
        data-change={index}
        aria-label={change}
        title={change}
        onClick={(event) => onCorrect(index, event.currentTarget)}
      >
        <ChangeSpeakerIcon />
      </button>
    </li>
  );
}
