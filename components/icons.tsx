import type { ComponentChildren } from 'preact';

/** The frame of every icon, 24 units wide and high; a screen reader passes over it. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A cross: closes. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="M6 6l12 12M18 6L6 18" />
    </Icon>
  );
}

/** A half-filled disc: theme. */
export function DisplayIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
    </Icon>
  );
}

/** An opening quotation mark. */
export function QuoteIcon() {
  return (
    <Icon>
      <path d="M10 7c-3 1-5 3.5-5 7v3h5v-5H7.5M19 7c-3 1-5 3.5-5 7v3h5v-5h-2.5" />
    </Icon>
  );
}

/** A person beside a pen: says who speaks. */
export function ChangeSpeakerIcon() {
  return (
    <Icon>
      <path d="M11.5 15H7a4 4 0 0 0-4 4v2M21.4 16.6a1 1 0 0 0-3-3l-4 4a2 2 0 0 0-.5.9l-.8 2.9 2.9-.8a2 2 0 0 0 .9-.5z" />
      <circle cx="10" cy="7" r="4" />
    </Icon>
  );
}

/** A tick: the choice that holds. */
export function TickIcon() {
  return (
    <Icon>
      <path d="M5 12.5l4.5 4.5L19 7.5" />
    </Icon>
  );
}
