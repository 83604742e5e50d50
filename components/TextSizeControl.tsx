import type { Messages } from '../core/messages/messages.ts';
import { TEXT_SIZE, type TextSizeAction } from '../core/text-size.ts';

interface Props {
  messages: Messages;
  /** CSS px. */
  size: number;
  onResize: (action: TextSizeAction) => void;
}

/** The text-size control in the form that News.Az has taught its readers: `+  ↺  −  16 px`. */
export function TextSizeControl({ messages, size, onResize }: Props) {
  const buttons = [
    { action: 'larger', sign: '+', label: messages.larger, unusable: size >= TEXT_SIZE.max },
    { action: 'default', sign: '↺', label: messages.defaultSize, unusable: false },
    { action: 'smaller', sign: '−', label: messages.smaller, unusable: size <= TEXT_SIZE.min },
  ] as const;
  return (
    <fieldset class="text-size" aria-label={messages.textSize}>
      {buttons.map(({ action, sign, label, unusable }) => (
        <button
          key={action}
          type="button"
          class="control"
          aria-label={label}
          title={label}
          aria-disabled={unusable}
          onClick={() => onResize(action)}
        >
          {sign}
        </button>
      ))}
      <output aria-live="off">{`${size} px`}</output>
    </fieldset>
  );
}
