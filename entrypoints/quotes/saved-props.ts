import { isStanding } from '../../app/placed-quotes.ts';
import type { SavedEditorProps } from '../../components/SavedEditor.tsx';
import type { SavedListProps } from '../../components/SavedList.tsx';
import type { SavedToastProps } from '../../components/SavedToast.tsx';
import type { SelectionBarProps } from '../../components/SelectionBar.tsx';
import { SAVED_CATALOGUE } from '../../core/messages/saved/catalogue.ts';
import { outcomeMessage } from '../../core/messages/saved/outcome-message.ts';
import type { Workplace } from './workplace.ts';

/** The bar at the selection; null while nothing is selected, or something is being edited. */
export function barOf({ panel, saving, actions }: Workplace): SelectionBarProps | null {
  const chosen = saving.words.chosen.value;
  if (chosen === null || !chosen.isSeen || saving.editing.value !== null) return null;
  const language = panel.language.value;
  const messages = SAVED_CATALOGUE[language];
  return {
    messages,
    language,
    place: chosen.place,
    colour: saving.colour.value,
    onCopy: () => panel.announce(saving.copy() ? messages.copied : messages.refused.failed),
    onSave: actions.saveHere,
    onNote: actions.saveWithNote,
  };
}

/** The editor of a saved quote; null while none is open. */
export function editorOf(place: Workplace): SavedEditorProps | null {
  const { panel, saving, actions, fields } = place;
  const editing = saving.editing.value;
  const placed = saving.session.quotes.value.find(({ quote }) => quote.id === editing?.id);
  if (editing === null || placed === undefined) return null;
  const { id } = placed.quote;
  const language = panel.language.value;
  const over = actions.overlapping(id);
  const order = over.indexOf(id);
  return {
    messages: SAVED_CATALOGUE[language],
    language,
    quote: placed.quote,
    isPlaced: isStanding(placed.placement),
    overlap: { place: order, count: over.length },
    place: editing.place,
    fields: fields(id),
    isBlocked: saving.isFieldsBlocked.value,
    onColour: (colour) => void saving.session.change(id, { colour }),
    onMove: (move) => void saving.moveEnd(id, move),
    onNext: () => saving.edit({ ...editing, id: over[(order + 1) % over.length] ?? id }),
    onDelete: () => {
      actions.closeEditor();
      void saving.session.remove(id);
    },
    onClose: actions.closeEditor,
  };
}

/** What is told of the last action; null while there is nothing. */
export function toastOf({ panel, saving, actions }: Workplace): SavedToastProps | null {
  const outcome = actions.toast.value;
  if (outcome === null) return null;
  const language = panel.language.value;
  const canUndo = outcome.kind === 'done' && outcome.by !== 'undo';
  return {
    text: outcomeMessage(outcome, language),
    isRefusal: outcome.kind === 'refused',
    undo: canUndo
      ? { label: SAVED_CATALOGUE[language].undo, onUndo: () => void saving.session.turn('undo') }
      : null,
  };
}

/** The saved quotes in the list. */
export function savedListOf(place: Workplace): SavedListProps {
  const { host, panel, saving, actions, kept } = place;
  const language = panel.language.value;
  return {
    messages: SAVED_CATALOGUE[language],
    language,
    articleLang: host.article.lang,
    quotes: saving.session.quotes.value,
    kept: kept.value,
    onShow: actions.show,
    onEdit: actions.edit,
    onTakeNew: (id) => void saving.takeNew(id),
    onKeepOld: (id) => {
      kept.value = new Set([...kept.value, id]);
    },
  };
}
