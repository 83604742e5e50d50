import type { QuotesDrawerProps } from '../../components/QuotesDrawer.tsx';
import type { SpeakerPopoverProps } from '../../components/SpeakerPopover.tsx';
import { fillMessage } from '../../core/messages/catalogue.ts';
import { QUOTES_CATALOGUE } from '../../core/messages/quotes/catalogue.ts';
import { scrollbarWidth } from '../../dom/quote-places.ts';
import { savedListOf } from './saved-props.ts';
import type { Workplace } from './workplace.ts';

/** The list of quotations; null while it is closed. */
export function drawerOf(place: Workplace): QuotesDrawerProps | null {
  const { host, panel, actions } = place;
  const { session, language, marking } = panel;
  if (!session.isListed.value) return null;
  return {
    messages: QUOTES_CATALOGUE[language.value],
    language: language.value,
    articleLang: host.article.lang,
    quotes: session.quotes.value,
    current: session.current.value,
    marking: marking.value,
    scrollbar: scrollbarWidth(host.dialog),
    saved: savedListOf(place),
    onChoose: panel.show,
    onSave: actions.saveQuotation,
    onCorrect: (index, button) => panel.openCorrection(index, button, 'list'),
    onMarking: (isOn) => host.change({ marking: isOn }),
    onClose: panel.closeList,
  };
}

/** The correction of a speaker; null while nothing is corrected. */
export function popoverOf({ host, panel }: Workplace): SpeakerPopoverProps | null {
  const { session, language, speakers } = panel;
  const asked = session.correcting.value;
  const quote = session.quotes.value[asked?.index ?? -1];
  if (asked === null || quote === undefined) return null;
  const messages = QUOTES_CATALOGUE[language.value];
  return {
    messages,
    language: language.value,
    articleLang: host.article.lang,
    quote,
    speakers: speakers.value,
    place: asked.place,
    onCorrect: (speaker) => {
      const name = speaker?.name ?? messages.nameless;
      panel.announce(fillMessage(messages.correct.done, { name }, language.value));
      return session.correct(quote.index, speaker);
    },
    onCorrectThese: session.correctThese,
    onClose: panel.closeCorrection,
  };
}
