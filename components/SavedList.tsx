import type { PlacedQuote } from '../app/placed-quotes.ts';
import type { Placement } from '../core/anchoring/placement.ts';
import { diffWords, type WordChange } from '../core/anchoring/diff-words.ts';
import { formatNumber } from '../core/messages/conventions.ts';
import { countMessage } from '../core/messages/catalogue.ts';
import type { SavedMessages } from '../core/messages/saved/messages.ts';
import type { Language } from '../core/preferences.ts';
import { shorten } from '../core/quotes-view/shorten.ts';
import { EditIcon } from './icons.tsx';

type Edited = Placement & { verdict: 'edited' };

/** What the list shows and what can be done in it. */
export interface SavedListProps {
  messages: SavedMessages;
  language: Language;
  /** BCP 47 language of the article. */
  articleLang: string;
  quotes: readonly PlacedQuote[];
  /** Ids of the quotes whose new wording the reader does not want. */
  kept: ReadonlySet<string>;
  onShow: (id: string) => void;
  onEdit: (id: string, control: HTMLElement) => void;
  onTakeNew: (id: string) => void;
  onKeepOld: (id: string) => void;
}

/** All that is saved of the article: placed or, with what stood there, gone. */
export function SavedList(props: SavedListProps) {
  const { messages, language, quotes } = props;
  const { length } = quotes;
  return (
    <section class="saved-list" aria-labelledby="saved-title">
      <h3 id="saved-title">
        <span>{messages.list}</span>
        <span class="number" aria-label={countMessage(messages.count, length, language)}>
          {formatNumber(length, language)}
        </span>
      </h3>
      {length === 0 && <p class="hint">{messages.none}</p>}
      <ol>
        {quotes.map((placed) => (
          <SavedItem key={placed.quote.id} {...props} placed={placed} />
        ))}
      </ol>
    </section>
  );
}

function SavedItem(props: SavedListProps & { placed: PlacedQuote }) {
  const { placed, messages, articleLang, kept, onShow, onEdit } = props;
  const { quote, placement } = placed;
  const { id, colour, speaker, selector } = quote;
  const isGone = placement.verdict === 'gone';
  const isInText = !isGone && placement.verdict !== 'beside';
  return (
    <li data-colour={colour}>
      <button
        type="button"
        class="item"
        lang={articleLang}
        disabled={!isInText}
        onClick={() => onShow(id)}
      >
        {shorten(selector.exact)}
      </button>
      <button
        type="button"
        class="control change"
        data-edit={id}
        aria-label={messages.edit}
        title={messages.edit}
        onClick={(event) => onEdit(id, event.currentTarget)}
      >
        <EditIcon />
      </button>
      <Facts {...props} speaker={speaker?.name ?? null} />
      {placement.verdict === 'edited' && !kept.has(id) && (
        <NewWording {...props} placement={placement} />
      )}
      {isGone && (
        <p class="stood" lang={articleLang}>
          <b>{messages.stoodIn}</b> {shorten(selector.paragraph)}
        </p>
      )}
    </li>
  );
}

function Facts({
  placed: { placement },
  messages,
  speaker,
}: SavedListProps & { placed: PlacedQuote; speaker: string | null }) {
  const isGuess = 'certain' in placement && !placement.certain;
  const parts = [
    speaker,
    placement.verdict === 'intact' ? null : messages.verdicts[placement.verdict],
    isGuess ? messages.uncertain : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p class="facts">{parts.join(' · ')}</p>;
}

/** The changes, each with its place in the difference. */
function withPlaces(changes: readonly WordChange[]): (WordChange & { place: number })[] {
  return changes.map((change, place) => ({ ...change, place }));
}

function ChangedWords({ kind, text }: WordChange) {
  if (kind === 'same') return <>{text}</>;
  return kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>;
}

function NewWording(props: SavedListProps & { placed: PlacedQuote; placement: Edited }) {
  const { placed, placement, messages, articleLang, onTakeNew, onKeepOld } = props;
  const { id, selector } = placed.quote;
  return (
    <div class="wording">
      <p lang={articleLang}>
        {withPlaces(diffWords(selector.exact, placement.found)).map(({ place, ...change }) => (
          <ChangedWords key={place} {...change} />
        ))}
      </p>
      <div class="actions">
        <button type="button" class="action" onClick={() => onTakeNew(id)}>
          {messages.takeNew}
        </button>
        <button type="button" class="action quiet" onClick={() => onKeepOld(id)}>
          {messages.keepOld}
        </button>
      </div>
    </div>
  );
}
