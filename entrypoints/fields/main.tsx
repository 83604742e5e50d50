import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import { startQuoteFields } from '../../app/quote-fields.ts';
import { QuoteFields } from '../../components/QuoteFields.tsx';
import { SAVED_CATALOGUE } from '../../core/messages/saved/catalogue.ts';
import { resolveLanguage } from '../../core/preferences.ts';
import { leaveFrameOnEscape } from '../../dom/leave-frame.ts';
import { readDrafts, writeDraft } from '../../platform/field-drafts.ts';
import { tellFieldsShown } from '../../platform/fields-presence.ts';
import { readPreferences, watchPreferences } from '../../platform/preferences-store.ts';
import { watchQuoteChanges } from '../../platform/quote-changes.ts';
import { callQuotes } from '../../platform/quote-requests.ts';
import './style.css';

/**
 * The fields of the saved quote whose id is the address's fragment. The panel shows this page in a frame: its origin is
 * the extension's own, so the page around the panel sees nothing of what is typed.
 */
const id = location.hash.slice(1);
const lasting = new AbortController().signal;
const preferences = signal(await readPreferences());
watchPreferences((changed) => {
  preferences.value = changed;
}, lasting);

const fields = startQuoteFields(
  {
    read: () => callQuotes('read', { ids: [id] }),
    change: (patch) => callQuotes('change', { changes: [{ id, patch }] }),
    watch: watchQuoteChanges,
    readDrafts: () => readDrafts(id),
    writeDraft: (field, draft) => writeDraft(id, field, draft),
    now: () => Date.now(),
  },
  lasting,
);

const mount = document.createElement('main');
document.body.append(mount);
effect(() => {
  const { theme, language: setting } = preferences.value;
  const language = resolveLanguage(setting, navigator.languages);
  const root = document.documentElement;
  root.lang = language;
  root.dataset['theme'] = theme;
  render(
    <QuoteFields
      messages={SAVED_CATALOGUE[language]}
      language={language}
      state={fields.state.value}
      onType={fields.type}
      onLeave={() => void fields.leave()}
      onRetry={() => void fields.save()}
    />,
    mount,
  );
});

void tellFieldsShown(id);

addEventListener('pagehide', () => void fields.save());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) void fields.save();
});
addEventListener('focus', () => setTimeout(focusNote));
if (document.hasFocus()) void fields.save().then(focusNote);
leaveFrameOnEscape({
  flush: fields.flush,
  isRefused: () => Object.keys(fields.state.peek().refusals).length > 0,
});

/** The panel gives the frame the focus, and the frame passes it on, unless the reader has gone to a field already. */
function focusNote(): void {
  if (document.activeElement === document.body) document.querySelector('textarea')?.focus();
}
