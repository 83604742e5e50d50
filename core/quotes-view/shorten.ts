/** Most characters of a quotation in a list. */
const LONGEST = 150;

/** A quotation shortened for a list: cut between words, with an ellipsis, when it is longer than the list has room for. */
export function shorten(words: string, longest: number = LONGEST): string {
  if (words.length <= longest) return words;
  const space = words.lastIndexOf(' ', longest);
  const cut = words.slice(0, space > longest / 2 ? space : longest);
  return `${cut.replace(/[\s,;:.!?–—-]+$/u, '')}…`;
}
