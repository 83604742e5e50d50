import type { ControlPlace } from '../core/control-place.ts';
import { fillMessage } from '../core/messages/catalogue.ts';
import type { SavedMessages } from '../core/messages/saved/messages.ts';
import type { Language } from '../core/preferences.ts';
import { COLOURS, type Colour } from '../core/saved/saved-quote.ts';
import { barPlacing } from './placing.ts';
import { CopyIcon, NoteIcon } from './icons.tsx';

/** What the bar shows and what can be done in it. */
export interface SelectionBarProps {
  messages: SavedMessages;
  language: Language;
  /** Where the selected words end. */
  place: ControlPlace;
  /** The colour that was saved in last. */
  colour: Colour;
  onCopy: () => void;
  onSave: (colour: Colour) => void;
  onNote: () => void;
}

/** What can be done with selected words, at their end: copy, save in a colour, save with a note. It leaves the selection alone. */
export function SelectionBar(props: SelectionBarProps) {
  const { messages, language, place, colour: last, onCopy, onSave, onNote } = props;
  return (
    <div
      class="selection-bar"
      role="toolbar"
      tabIndex={-1}
      aria-label={messages.bar}
      style={barPlacing(place)}
      // A press anywhere else would clear the selection.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" class="control wide" onClick={onCopy}>
        <CopyIcon />
        {messages.copy}
      </button>
      {COLOURS.map((colour) => {
        const label = fillMessage(messages.saveIn, { colour: messages.colours[colour] }, language);
        return (
          <button
            key={colour}
            type="button"
            class="control swatch"
            data-colour={colour}
            data-last={colour === last}
            aria-label={label}
            title={label}
            onClick={() => onSave(colour)}
          />
        );
      })}
      <button
        type="button"
        class="control"
        aria-label={messages.note}
        title={messages.note}
        onClick={onNote}
      >
        <NoteIcon />
      </button>
    </div>
  );
}
