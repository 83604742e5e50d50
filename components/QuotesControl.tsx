import { fillMessage } from '../core/messages/catalogue.ts';
import { formatNumber } from '../core/messages/conventions.ts';
import type { QuotesMessages } from '../core/messages/quotes/messages.ts';
import type { Language } from '../core/preferences.ts';
import { QuoteIcon } from './icons.tsx';

interface Props {
  messages: QuotesMessages;
  language: Language;
  count: number;
  isListed: boolean;
  onToggle: () => void;
}

/** The button of the bar that lists the quotations; it tells how many there are. */
export function QuotesControl({ messages, language, count, isListed, onToggle }: Props) {
  const label = fillMessage(messages.open, { count }, language);
  return (
    <button
      type="button"
      class="control quotes-button"
      aria-label={label}
      title={label}
      aria-expanded={isListed}
      onClick={onToggle}
    >
      <QuoteIcon />
      <span class="word">{messages.quotes}</span>
      <span class="number">{formatNumber(count, language)}</span>
    </button>
  );
}
