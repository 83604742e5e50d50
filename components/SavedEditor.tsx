/* oxlint-disable react/iframe-missing-sandbox -- the extension's own page: a sandbox would take its storage away */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillMessage } from '../core/messages/catalogue.ts';
import type { ControlPlace } from '../core/control-place.ts';
import type { SavedMessages } from '../core/messages/saved/messages.ts';
import type { Language } from '../core/preferences.ts';
import type { EdgeMove } from '../core/reading/move-edge.ts';
import { COLOURS, type Colour, type SavedQuote } from '../core/saved/saved-quote.ts';
import { CloseIcon, DeleteIcon } from './icons.tsx';
import { menuPlacing } from './placing.ts';

/** What the editor shows and what can be done in it. */
export interface SavedEditorProps {
  messages: SavedMessages;
  language: Language;
  quote: SavedQuote;
  /** Whether its words stand in the article, so that their ends can be moved. */
  isPlaced: boolean;
  /** This quote's place among those that lie over the same words, from 0, and how many they are. */
  overlap: { place: number; count: number };
  place: ControlPlace;
  /** Address of the extension's own page with the fields, which no page can read. */
  fields: string;
  /** Whether the page keeps that frame from running. */
  isBlocked: boolean;
  onColour: (colour: Colour) => void;
  onMove: (move: EdgeMove) => void;
  onNext: () => void;
  onDelete: () => void;
  onClose: () => void;
}

/** A saved quote with all that can be changed of it. What is typed stands in a frame of the extension's own. */
export function SavedEditor(props: SavedEditorProps) {
  const { messages, quote, place, fields, isPlaced, onMove, onDelete, onClose } = props;
  const popover = useRef<HTMLElement>(null);
  useLayoutEffect(() => popover.current?.showPopover(), []);
  // Until the fields are there, and where they cannot run: a frame that does not answer would keep Esc for itself.
  useLayoutEffect(() => popover.current?.focus({ preventScroll: true }), [props.isBlocked]);
  return (
    <section
      ref={popover}
      tabIndex={-1}
      class="menu saved-menu"
      popover="auto"
      aria-label={messages.editor.title}
      style={menuPlacing(place)}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <header class="saved-head">
        <h2>{messages.editor.title}</h2>
        <OverlapButton {...props} />
        <IconButton label={messages.editor.delete} onClick={onDelete} icon={<DeleteIcon />} />
        <IconButton label={messages.editor.close} onClick={onClose} icon={<CloseIcon />} />
      </header>
      <ColourChoice {...props} />
      {props.isBlocked && (
        <p class="hint" role="alert">
          {messages.fields.blocked}
        </p>
      )}
      <FieldsFrame key={quote.id} address={fields} title={messages.note} onLeave={onClose} />
      {isPlaced && <EdgeButtons messages={messages} onMove={onMove} />}
    </section>
  );
}

interface FieldsFrameProps {
  address: string;
  title: string;
  /** The frame has left its page, as it does when the reader presses Esc in it. */
  onLeave: () => void;
}

function FieldsFrame({ address, title, onLeave }: FieldsFrameProps) {
  const [hasCome, setCome] = useState(false);
  return (
    <iframe
      class="fields"
      src={address}
      title={title}
      onLoad={({ currentTarget }) => {
        if (hasCome) return onLeave();
        // It gives the focus on to the note, unless the reader is at something else in the editor already.
        if (hasFocus(currentTarget.closest('.saved-menu'))) currentTarget.focus();
        return setCome(true);
      }}
    />
  );
}

function hasFocus(element: Element | null): boolean {
  return element !== null && element.matches(':focus');
}

function IconButton({
  label,
  icon,
  onClick,
}: {
  label: string;
  icon: preact.JSX.Element;
  onClick: () => void;
}) {
  return (
    <button type="button" class="control" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </button>
  );
}

function OverlapButton({ messages, language, overlap, onNext }: SavedEditorProps) {
  const { place, count } = overlap;
  if (count < 2) return null;
  const label = fillMessage(messages.editor.overlap, { place: place + 1, count }, language);
  return (
    <button type="button" class="control wide" aria-label={label} title={label} onClick={onNext}>
      {`${place + 1}/${count}`}
    </button>
  );
}

function ColourChoice({ messages, quote, onColour }: SavedEditorProps) {
  return (
    <fieldset class="colours">
      <legend>{messages.colour}</legend>
      {COLOURS.map((colour) => (
        <label key={colour} class="swatch" data-colour={colour} title={messages.colours[colour]}>
          <input
            type="radio"
            name="colour"
            aria-label={messages.colours[colour]}
            checked={colour === quote.colour}
            onChange={() => onColour(colour)}
          />
        </label>
      ))}
    </fieldset>
  );
}

const MOVES = [
  { edge: 'start', direction: -1, label: 'startEarlier', sign: '⟵' },
  { edge: 'start', direction: 1, label: 'startLater', sign: '⟶' },
  { edge: 'end', direction: -1, label: 'endEarlier', sign: '⟵' },
  { edge: 'end', direction: 1, label: 'endLater', sign: '⟶' },
] as const;

function EdgeButtons({ messages, onMove }: Pick<SavedEditorProps, 'messages' | 'onMove'>) {
  return (
    <fieldset class="edges">
      <legend>{messages.editor.ends}</legend>
      {MOVES.map(({ edge, direction, label, sign }) => (
        <button
          key={label}
          type="button"
          class="control"
          data-edge={edge}
          aria-label={messages.editor[label]}
          title={messages.editor[label]}
          onClick={() => onMove({ edge, direction })}
        >
          {sign}
        </button>
      ))}
    </fieldset>
  );
}
