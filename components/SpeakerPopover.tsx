import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Correcting } from '../app/quotes-session.ts';
import { countMessage, fillMessage } from '../core/messages/catalogue.ts';
import type { QuotesMessages } from '../core/messages/quotes/messages.ts';
import type { Language } from '../core/preferences.ts';
import { speakerNamed } from '../core/quotes-view/correct.ts';
import { explain } from '../core/quotes-view/explain.ts';
import type { Quote, Speaker } from '../core/quotes-view/quote.ts';
import { TickIcon } from './icons.tsx';
import { menuPlacing } from './placing.ts';

/** What the popover shows and what can be done in it. */
export interface SpeakerPopoverProps {
  messages: QuotesMessages;
  language: Language;
  articleLang: string;
  quote: Quote;
  /** The people of the article. */
  speakers: readonly Speaker[];
  place: Correcting['place'];
  /** Gives the numbers of the speaker's other quotations. */
  onCorrect: (speaker: Speaker | null) => readonly number[];
  onCorrectThese: (indexes: readonly number[], speaker: Speaker | null) => void;
  onClose: () => void;
}

/** What has been chosen, and whom it may also be said of. */
interface Offer {
  before: Speaker;
  now: Speaker | null;
  others: readonly number[];
}

/** Says who speaks: a person of the article, a typed name, or nobody; then offers the same for the others. */
export function SpeakerPopover(props: SpeakerPopoverProps) {
  const { messages, place, quote, onCorrect, onClose } = props;
  const [offer, setOffer] = useState<Offer | null>(null);
  const popover = useRef<HTMLElement>(null);
  useLayoutEffect(() => popover.current?.showPopover(), []);
  const choose = (now: Speaker | null): void => {
    const before = quote.speaker;
    const isSame = before?.name === now?.name;
    const others = isSame ? [] : onCorrect(now);
    if (before === null || others.length === 0) onClose();
    else setOffer({ before, now, others });
  };
  return (
    <section
      ref={popover}
      class="menu speaker-menu"
      popover="auto"
      aria-label={messages.correct.title}
      style={menuPlacing(place)}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      {offer === null ? (
        <SpeakerChoice {...props} onChoose={choose} />
      ) : (
        <OthersOffer {...props} offer={offer} />
      )}
    </section>
  );
}

function SpeakerChoice(props: SpeakerPopoverProps & { onChoose: (now: Speaker | null) => void }) {
  const { messages, language, articleLang, quote, speakers, onChoose } = props;
  const { correct } = messages;
  const why = explain(quote.evidence, language);
  const chosen = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => chosen.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h2>{correct.title}</h2>
      {why !== null && <p class="why">{why}</p>}
      <ul aria-label={correct.people} lang={articleLang}>
        {speakers.map((speaker, order) => {
          const isChosen = speaker.name === quote.speaker?.name;
          const takesFocus = isChosen || (quote.speaker === null && order === 0);
          return (
            <li key={speaker.name}>
              <button
                ref={takesFocus ? chosen : null}
                type="button"
                class="person"
                aria-pressed={isChosen}
                onClick={() => onChoose(speaker)}
              >
                <span class="who">{speaker.name}</span>
                {speaker.role !== null && <span class="role">{speaker.role}</span>}
                {isChosen && <TickIcon />}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="person" onClick={() => onChoose(null)}>
        <span class="who">{correct.nobody}</span>
        {quote.speaker === null && <TickIcon />}
      </button>
      <TypedName messages={messages} speakers={speakers} onChoose={onChoose} />
    </>
  );
}

interface TypedNameProps {
  messages: QuotesMessages;
  speakers: readonly Speaker[];
  onChoose: (now: Speaker | null) => void;
}

function TypedName({ messages: { correct }, speakers, onChoose }: TypedNameProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="typed"
      onSubmit={(event) => {
        event.preventDefault();
        const named = speakerNamed(field.current?.value ?? '', speakers);
        if (named === null) field.current?.focus();
        else onChoose(named);
      }}
    >
      <label class="field">
        {correct.typed}
        <input ref={field} type="text" autocomplete="off" spellcheck={false} maxLength={120} />
      </label>
      <button class="action">{correct.save}</button>
    </form>
  );
}

function OthersOffer({
  messages: { correct },
  language,
  offer: { before, now, others },
  onCorrectThese,
  onClose,
}: SpeakerPopoverProps & { offer: Offer }) {
  const all = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => all.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p>{fillMessage(correct.others, { name: before.name }, language)}</p>
      <div class="actions">
        <button
          ref={all}
          type="button"
          class="action"
          onClick={() => {
            onCorrectThese(others, now);
            onClose();
          }}
        >
          {countMessage(correct.all, others.length, language)}
        </button>
        <button type="button" class="action quiet" onClick={onClose}>
          {correct.only}
        </button>
      </div>
    </>
  );
}
