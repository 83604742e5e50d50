import type { Browser } from 'wxt/browser';

/** After how long a refused script is tried again, in ms, each from the refusal before. */
const NEXT_TRIES = [0, 50, 150];

/**
 * Gives what a script says that is injected into the main frame of a tab. Rejects where the browser lets no extension
 * in, and that only after some tries: in Chromium a page that is busy at the click may be handed a script before it has
 * learnt that the click grants it (7 of 40 clicks on such a page, and under load the second time too).
 * @param inject what injects it, which is called once a try
 */
export async function runInTab<Result>(
  inject: () => Promise<Browser.scripting.InjectionResult<Result>[]>,
  [wait, ...more] = NEXT_TRIES,
): Promise<Result | undefined> {
  try {
    const [outcome] = await inject();
    return outcome?.result;
  } catch (error) {
    if (wait === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return runInTab(inject, more);
  }
}
