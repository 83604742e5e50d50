/** How far one must scroll for the bar to leave or return, in CSS px: less is a trembling hand. */
const INTENT = 24;

/** Tells, from one scroll position to the next, whether the reader goes down the text. */
export interface ScrollIntent {
  /** Takes the distance from the top of the text (px); true while the last scrolling went down. */
  take: (top: number) => boolean;
}

/** Starts at the top of the text, going nowhere. Near the top nobody counts as going down. */
export function createScrollIntent(): ScrollIntent {
  let turn = 0;
  let isDown = false;
  const take = (top: number): boolean => {
    const travel = top - turn;
    if (top > INTENT && Math.abs(travel) < INTENT) return isDown;
    turn = top;
    isDown = travel > 0 && top > INTENT;
    return isDown;
  };
  return { take };
}
