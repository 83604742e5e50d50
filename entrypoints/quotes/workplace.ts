import type { Signal } from '@preact/signals-core';
import type { QuotesPanel } from '../../app/quotes-panel.ts';
import type { SavedPanel } from '../../app/saved-panel.ts';
import type { SavingActions } from '../../app/saving-actions.ts';
import type { QuotesHost } from '../../platform/quotes-slot.ts';

/** All that the quotations' interface is drawn from. */
export interface Workplace {
  host: QuotesHost;
  panel: QuotesPanel;
  saving: SavedPanel;
  actions: SavingActions;
  /** Ids of the saved quotes whose new wording the reader does not want. */
  kept: Signal<ReadonlySet<string>>;
  /** Address of the page with the fields of a saved quote. */
  fields: (id: string) => string;
}
