/** What the null floor writes into every page. */
export const NULL_WORDS = 'Nothing was read here.';
