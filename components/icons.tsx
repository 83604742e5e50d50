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

/** Two sheets: copies. Lucide, like those below. */
export function CopyIcon() {
  return (
    <Icon>
      <rect x="8" y="8" width="13" height="13" rx="2" />
      <path d="M4 16a2 2 0 0 1-1-2V5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 1" />
    </Icon>
  );
}

/** A sheet with lines: a note. */
export function NoteIcon() {
  return (
    <Icon>
      <path d="M16 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V8zM15 3v6h6M7 13h8M7 17h5" />
    </Icon>
  );
}

/** A pen: edits. */
export function EditIcon() {
  return (
    <Icon>
      <path d="M17 3a2.8 2.8 0 0 1 4 4L8 20l-5 1 1-5zM15 5l4 4" />
    </Icon>
  );
}

/** A bin: deletes. */
export function DeleteIcon() {
  return (
    <Icon>
      <path d="M3 6h18M19 6l-1 14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2L5 6M8 6V4a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v2M10 11v6M14 11v6" />
    </Icon>
  );
}

/** A ribbon: saves. */
export function SaveIcon() {
  return (
    <Icon>
      <path d="M19 21l-7-4-7 4V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2z" />
    </Icon>
  );
}
