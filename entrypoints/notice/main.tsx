import { render } from 'preact';
import { NoticeView } from '../../components/NoticeView.tsx';
import '../../components/panel.css';
import { CATALOGUE } from '../../core/messages/catalogue.ts';
import { resolveLanguage } from '../../core/preferences.ts';
import { readPreferences } from '../../platform/preferences-store.ts';

const { language, theme } = await readPreferences();
const shown = resolveLanguage(language, navigator.languages);
document.documentElement.lang = shown;
render(
  <dialog open class="panel" data-theme={theme}>
    <NoticeView notice={CATALOGUE[shown].notices['browser-page']} />
  </dialog>,
  document.body,
);
