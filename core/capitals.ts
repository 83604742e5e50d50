/** Whether a text begins with a letter that has a small form, in any script. */
export function isCapitalized(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
