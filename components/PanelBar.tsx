import type { Messages } from '../core/messages/messages.ts';
import type { TextSizeAction } from '../core/text-size.ts';
import type { Preferences, PreferencesPatch } from '../core/preferences.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import { CloseIcon } from './icons.tsx';
import { TextSizeControl } from './TextSizeControl.tsx';

interface Props {
  messages: Messages;
  preferences: Preferences;
  /** The reader scrolls down; the bar leaves, unless the focus is in it. */
  isAway: boolean;
  onChange: (patch: PreferencesPatch) => void;
  onResize: (action: TextSizeAction) => void;
}

/**
 * The slim bar above the text. The place for the quotations' button stands beside the free room: it arrives after
 * the rest, and must move nothing under the reader's pointer. The form closes the dialog even if the extension is gone.
 */
export function PanelBar({ messages, preferences, isAway, onChange, onResize }: Props) {
  return (
    <header class="bar" data-away={isAway ? '' : undefined}>
      <span class="brand" aria-hidden="true">
        Sitat
      </span>
      <div class="quotes-control" />
      <TextSizeControl messages={messages} size={preferences.textSize} onResize={onResize} />
      <DisplayMenu messages={messages} preferences={preferences} onChange={onChange} />
      <form method="dialog" class="close">
        <button class="control" aria-label={messages.close} title={`${messages.close} (Esc)`}>
          <CloseIcon />
        </button>
      </form>
    </header>
  );
}
