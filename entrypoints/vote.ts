import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { voteSlot } from '../app/ask-vote.ts';
import { locateText } from '../dom/locate-text.ts';

/** Readability's vote on where the article is, injected when a reader is in doubt: most pages leave none. */
export default defineUnlistedScript(() => voteSlot.offer(locateText));
