/** What the reader is told after an action, and whether it can be taken back. */
export interface SavedToastProps {
  text: string;
  isRefusal: boolean;
  /** Null where there is nothing to take back. */
  undo: { label: string; onUndo: () => void } | null;
}

/** A line at the foot of the panel, shown and announced; a refusal stays until the next action. */
export function SavedToast({ text, isRefusal, undo }: SavedToastProps) {
  return (
    <div class="toast" data-refusal={isRefusal}>
      <span role={isRefusal ? 'alert' : 'status'}>{text}</span>
      {undo !== null && (
        <button type="button" class="action" onClick={undo.onUndo}>
          {undo.label}
        </button>
      )}
    </div>
  );
}
