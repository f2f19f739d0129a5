import type { View, ViewPatch } from '../../view/view.ts';

/** Puts something into the middle, or nothing: another picture, seen whole, in which nothing is where it was put. */
export function middle(focus: View['focus'], to: View['to'] = null): ViewPatch {
  return { focus, to, pins: [], lens: null };
}
