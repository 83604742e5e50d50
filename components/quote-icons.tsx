/** An opening quotation mark. */
export function QuoteIcon() {
  return (
    <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
      <path d="M10 7c-3 1-5 3.500-5 7v3h5v-5H7.500M19 7c-3 1-5 3.500-5 7v3h5v-5h-2.500" />
    </svg>
  );
}

/** A person beside a pen: says who speaks. */
export function ChangeSpeakerIcon() {
  return (
    <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
      <path d="M11.500 15H7a4 4 0 0 0-4 4v2M21.400 16.600a1 1 0 0 0-3-3l-4 4a2 2 0 0 0-.5.9l-.8 2.900 2.900-.8a2 2 0 0 0 .9-.5z" />
      <circle cx="10" cy="7" r="4" />
    </svg>
  );
}

/** A tick: the choice that holds. */
export function TickIcon() {
  return (
    <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
      <path d="M5 12.500l4.500 4.500L19 7.500" />
    </svg>
  );
}
