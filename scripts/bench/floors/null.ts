import { NULL_WORDS } from './null-words.ts';
import { toggleRoot } from './toggle-root.ts';

/** The least that a panel can be: one paragraph of fixed words. */
toggleRoot((root) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = NULL_WORDS;
  root.append(paragraph);
});
