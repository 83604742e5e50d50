/** So many UTF-16 units are searched for; what follows is compared. The search of engines is quadratic for long words of one period. */
const SEARCHED = 256;
/** After so many places that begin alike the search is given up: only a text of nothing but repetition has them. */
const MOST_TRIES = 1000;

/** `indexOf` that stays fast for very long words in a repetitive text, where it may miss them; -1 when they are not found. */
export function findWords(text: string, words: string, from = 0): number {
  if (words.length <= SEARCHED) return text.indexOf(words, from);
  const beginning = words.slice(0, SEARCHED);
  let at = text.indexOf(beginning, from);
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    if (text.startsWith(words, at)) return at;
    at = text.indexOf(beginning, at + 1);
  }
  return -1;
}
