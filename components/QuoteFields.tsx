import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldsState } from '../app/fields-state.ts';
import { fillMessage } from '../core/messages/catalogue.ts';
import type { SavedMessages } from '../core/messages/saved/messages.ts';
import type { Language } from '../core/preferences.ts';
import type { Refusal } from '../core/saved/calls.ts';
import { longestOf, type FieldName, type FieldProblem } from '../core/saved/quote-fields.ts';

/** What the form shows and what can be done in it. */
export interface QuoteFieldsProps {
  messages: SavedMessages;
  language: Language;
  state: FieldsState;
  onType: (field: FieldName, text: string) => void;
  /** A field has lost the focus. */
  onLeave: () => void;
  onRetry: () => void;
}

/** The note, the tags and the speaker of a saved quote, with what became of them. */
export function QuoteFields(props: QuoteFieldsProps) {
  const { messages, state } = props;
  const { status, unreadFor, unsaved } = state;
  if (status === 'loading') return null;
  if (status === 'unread') return <Alert {...props} field="note" refusal={unreadFor ?? 'failed'} />;
  return (
    <form class="quote-fields" onSubmit={(event) => event.preventDefault()}>
      {status === 'gone' && <Alert {...props} field="note" refusal="gone" />}
      {(status === 'ready' || unsaved.length > 0) && (
        <>
          <output class="state">{state.isSaved && messages.fields.saved}</output>
          <Field {...props} field="note" label={messages.note} />
          <Refused {...props} field="note" />
          <Field
            {...props}
            field="tags"
            label={messages.editor.tags}
            hint={messages.editor.tagsHint}
          />
          <Refused {...props} field="tags" />
          <div class="pair">
            <Field {...props} field="name" label={messages.editor.speaker} />
            <Field {...props} field="role" label={messages.editor.role} />
          </div>
          <Refused {...props} field="name" />
          <Refused {...props} field="role" />
        </>
      )}
    </form>
  );
}

interface FieldProps extends QuoteFieldsProps {
  field: FieldName;
  label: string;
  hint?: string;
}

function Field({ state, field, label, hint, onType, onLeave }: FieldProps) {
  const isRefused = state.refusals[field] !== undefined;
  const described = [hint !== undefined && `${field}-hint`, isRefused && `${field}-why`];
  const attributes = {
    id: field,
    dir: 'auto',
    autocomplete: 'off',
    readOnly: state.status === 'gone',
    value: state.texts[field],
    'aria-invalid': isRefused,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onType(field, currentTarget.value),
    onBlur: onLeave,
  } as const;
  return (
    <div class="field">
      <label for={field}>{label}</label>
      {hint !== undefined && (
        <span class="hint" id={`${field}-hint`}>
          {hint}
        </span>
      )}
      {field === 'note' ? <textarea {...attributes} rows={3} /> : <input {...attributes} />}
    </div>
  );
}

/** Why a field is not saved, below it. */
function Refused(props: QuoteFieldsProps & { field: FieldName }) {
  const refusal = props.state.refusals[props.field];
  return refusal === undefined ? null : <Alert {...props} refusal={refusal} />;
}

/** The refusals that trying again can change. */
const PASSING = new Set<FieldProblem | Refusal>(['full', 'future-schema', 'failed', 'invalid']);

interface AlertProps extends QuoteFieldsProps {
  field: FieldName;
  refusal: FieldProblem | Refusal;
}

function Alert({ messages, language, field, refusal, onRetry }: AlertProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => words.current?.scrollIntoView({ block: 'nearest' }), [refusal]);
  const { fields, refused } = messages;
  const texts: Record<FieldProblem | Refusal, string> = {
    long: fillMessage(fields.long, { limit: longestOf(field) }, language),
    nameless: fields.nameless,
    gone: fields.gone,
    full: refused.full,
    'future-schema': refused['future-schema'],
    ended: refused.ended,
    invalid: refused.invalid,
    failed: refused.failed,
  };
  return (
    <p ref={words} class="alert" role="alert" id={`${field}-why`}>
      {texts[refusal]}
      {PASSING.has(refusal) && (
        <button type="button" onClick={onRetry}>
          {fields.again}
        </button>
      )}
    </p>
  );
}
