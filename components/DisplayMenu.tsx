import { useRef } from 'preact/hooks';
import { CATALOGUE } from '../core/messages/catalogue.ts';
import type { Messages } from '../core/messages/messages.ts';
import {
  LANGUAGE_SETTINGS,
  languageSettingOf,
  THEMES,
  type Preferences,
  type PreferencesPatch,
} from '../core/preferences.ts';
import { DisplayIcon } from './icons.tsx';

/** Each language by its own name, so that it can be found from any other. */
const LANGUAGE_NAMES: Record<keyof typeof CATALOGUE, string> = {
  en: 'English',
  az: 'Azərbaycanca',
  ru: 'Русский',
  tr: 'Türkçe',
};

interface Props {
  messages: Messages;
  preferences: Preferences;
  onChange: (patch: PreferencesPatch) => void;
}

/** Theme, marks and language, in a popover of the browser's own: `Esc` or a click outside closes it alone. */
export function DisplayMenu({ messages, preferences, onChange }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="display">
      <button
        ref={button}
        type="button"
        class="control"
        aria-label={messages.display}
        title={messages.display}
        popovertarget="display-menu"
      >
        <DisplayIcon />
      </button>
      <div
        id="display-menu"
        class="menu"
        popover="auto"
        onToggle={(event) => {
          if (event.newState === 'closed') keepFocus(button.current, event.currentTarget);
        }}
      >
        <fieldset>
          <legend>{messages.theme}</legend>
          {THEMES.map((theme) => (
            <label key={theme} class="choice">
              <input
                type="radio"
                name="theme"
                checked={preferences.theme === theme}
                onChange={() => onChange({ theme })}
              />
              {messages.themes[theme]}
            </label>
          ))}
        </fieldset>
        <label class="choice">
          <input
            type="checkbox"
            checked={preferences.marking}
            onChange={(event) => onChange({ marking: event.currentTarget.checked })}
          />
          {messages.marking}
        </label>
        <LanguageChoice messages={messages} preferences={preferences} onChange={onChange} />
      </div>
    </div>
  );
}

/** The interface's language; the article keeps its own. */
function LanguageChoice({ messages, preferences, onChange }: Props) {
  return (
    <label class="field">
      {messages.language}
      <select
        value={preferences.language}
        onChange={(event) => onChange({ language: languageSettingOf(event.currentTarget.value) })}
      >
        {LANGUAGE_SETTINGS.map((setting) => (
          <option key={setting} value={setting}>
            {setting === 'auto' ? messages.automatic : LANGUAGE_NAMES[setting]}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * Gives the button the focus that was in the menu. The browser should, but inside a shadow root Chromium leaves
 * it on the hidden control, and then nowhere.
 */
function keepFocus(button: HTMLButtonElement | null, menu: Element): void {
  const root = button?.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  if (root.activeElement === null || menu.contains(root.activeElement)) button?.focus();
}
