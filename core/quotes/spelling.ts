/**
 * A text in which the two letters of each pair stand for one another; done twice it changes nothing.
 * @param pairs letters, each followed by its partner: `фfшw`; none occurs twice
 */
export function swapLetters(text: string, pairs: string): string {
  return text.replaceAll(/./gsu, (letter) => pairs[pairs.indexOf(letter) ^ 1] ?? letter);
}
