import { QuotesDrawer, type QuotesDrawerProps } from './QuotesDrawer.tsx';
import { SpeakerPopover, type SpeakerPopoverProps } from './SpeakerPopover.tsx';

interface Props {
  /** Null while the list is closed. */
  drawer: QuotesDrawerProps | null;
  /** Null while nothing is being corrected. */
  popover: SpeakerPopoverProps | null;
  /** What a screen reader is told now. */
  announcement: string;
}

/** Everything of the quotations that stands over the panel: the list, the correction, and what is announced. */
export function QuotesView({ drawer, popover, announcement }: Props) {
  return (
    <>
      {drawer !== null && <QuotesDrawer {...drawer} />}
      {popover !== null && <SpeakerPopover key={popover.quote.index} {...popover} />}
      <output class="announcement">{announcement}</output>
    </>
  );
}
