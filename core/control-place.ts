/** Where a control or some words stand, in CSS px of the window. */
export interface ControlPlace {
  left: number;
  top: number;
  bottom: number;
  /** Whether what belongs to it has its room over it, not under it. */
  isLow: boolean;
}
