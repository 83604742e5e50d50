import { QuotesDrawer, type QuotesDrawerProps } from './QuotesDrawer.tsx';
import { SavedEditor, type SavedEditorProps } from './SavedEditor.tsx';
import { SavedToast, type SavedToastProps } from './SavedToast.tsx';
import { SelectionBar, type SelectionBarProps } from './SelectionBar.tsx';
import { SpeakerPopover, type SpeakerPopoverProps } from './SpeakerPopover.tsx';

interface Props {
  /** Null while nothing is selected. */
  bar: SelectionBarProps | null;
  /** Null while no saved quote is being edited. */
  editor: SavedEditorProps | null;
  /** Null while nothing was done or refused. */
  toast: SavedToastProps | null;
  /** Null while the list is closed. */
  drawer: QuotesDrawerProps | null;
  /** Null while nothing is being corrected. */
  popover: SpeakerPopoverProps | null;
  /** What a screen reader is told now. */
  announcement: string;
}

/** Everything of the quotations that stands over the panel: the list, the correction, and what is announced. */
export function QuotesView({ bar, editor, toast, drawer, popover, announcement }: Props) {
  return (
    <>
      {bar !== null && <SelectionBar {...bar} />}
      {drawer !== null && <QuotesDrawer {...drawer} />}
      {popover !== null && <SpeakerPopover key={popover.quote.index} {...popover} />}
      {editor !== null && <SavedEditor key={editor.quote.id} {...editor} />}
      {toast !== null && <SavedToast {...toast} />}
      <output class="announcement">{announcement}</output>
    </>
  );
}
