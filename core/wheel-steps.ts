import type { TextSizeAction } from './text-size.ts';

/** Wheel travel for one step of the text size, in CSS px: a notch of a mouse is 100 to 120, a pinch comes in crumbs. */
const TRAVEL = 60;

/** The wheel with Ctrl, gathered into steps. */
export interface WheelSteps {
  /** Takes the travel of one event (px, positive is downwards); returns a step when enough has come together. */
  take: (travel: number) => TextSizeAction | null;
}

/** Starts to gather. A change of direction forgets what was gathered. */
export function createWheelSteps(): WheelSteps {
  let gathered = 0;
  const take = (travel: number): TextSizeAction | null => {
    gathered = Math.sign(travel) === Math.sign(gathered) ? gathered + travel : travel;
    if (Math.abs(gathered) < TRAVEL) return null;
    const action = gathered < 0 ? 'larger' : 'smaller';
    gathered = 0;
    return action;
  };
  return { take };
}
