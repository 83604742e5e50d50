import type { ControlPlace } from '../core/control-place.ts';

/** Width of a menu with its air to the window's edges, CSS px; `.menu` in the style sheet. */
const MENU = 308;
/** The same of the bar at a selection. */
const BAR = 356;

/** A menu under a control, or over it in the lower half of the window; always within the window. */
export function menuPlacing({ left, top, bottom, isLow }: ControlPlace): Record<string, string> {
  const inline = inlinePlace(left, MENU);
  return isLow
    ? {
        left: inline,
        top: 'auto',
        bottom: `calc(100dvh - ${top - 6}px)`,
        'max-height': `${top - 16}px`,
      }
    : {
        left: inline,
        top: `${bottom + 6}px`,
        bottom: 'auto',
        'max-height': `calc(100dvh - ${bottom + 16}px)`,
      };
}

/** The bar under the end of a selection, or over it in the lower half; what is out of sight has it at the edge. */
export function barPlacing({ left, top, bottom, isLow }: ControlPlace): Record<string, string> {
  const inline = inlinePlace(left - BAR / 2, BAR);
  return isLow
    ? {
        left: inline,
        top: 'auto',
        bottom: `clamp(8px, calc(100dvh - ${top - 8}px), calc(100dvh - 108px))`,
      }
    : { left: inline, top: `clamp(56px, ${bottom + 8}px, calc(100dvh - 56px))`, bottom: 'auto' };
}

function inlinePlace(left: number, width: number): string {
  return `clamp(8px, ${left}px, max(8px, calc(100vw - ${width}px)))`;
}
