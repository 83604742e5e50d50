import type { Vote } from '../dom/extract-article.ts';
import { askBackground } from '../platform/page-requests.ts';
import { scriptSlot } from '../platform/script-slot.ts';

/** How long a reader waits for the vote, in ms; then it decides alone. */
const PATIENCE = 2000;

/** Where the reader and the script of the vote meet. */
export const voteSlot = scriptSlot<Vote>('sitatVote');

/** Brings the script that votes; one that keeps nothing where it does not come. */
export function askVote(): Promise<Vote> {
  askBackground('vote');
  const nothing = new Promise<Vote>((resolve) => {
    setTimeout(() => resolve(() => new Set()), PATIENCE);
  });
  return Promise.race([voteSlot.loaded(), nothing]);
}
