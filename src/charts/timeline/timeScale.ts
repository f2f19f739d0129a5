import type { Direction } from '../../locale/defaults.ts';
import type { View } from '../../view/view.ts';
import type { TimeWindow } from './timelineFrame.ts';
import type { TimelineLayout } from './timelineLayout.ts';

/** Where days are on the sheet. Right to left, only the range is turned; everything drawn stays as it is. */
export interface TimeScale {
  readonly direction: Direction;
  readonly pixelsPerDay: number;
  xOf(day: number): number;
  dayAt(x: number): number;
}

/** Which way time runs: with the language, unless the reader turns it. */
export function timeDirection(
  { tdir }: Pick<View, 'tdir'>,
  locale: { readonly direction: Direction },
): Direction {
  return tdir === 'auto' ? locale.direction : tdir;
}

export function createTimeScale(
  { plot }: Pick<TimelineLayout, 'plot'>,
  { from, to }: TimeWindow,
  direction: Direction,
): TimeScale {
  const pixelsPerDay = (plot.right - plot.left) / (to - from);
  return direction === 'ltr'
    ? {
        direction,
        pixelsPerDay,
        xOf: (day) => plot.left + (day - from) * pixelsPerDay,
        dayAt: (x) => from + (x - plot.left) / pixelsPerDay,
      }
    : {
        direction,
        pixelsPerDay,
        xOf: (day) => plot.right - (day - from) * pixelsPerDay,
        dayAt: (x) => from + (plot.right - x) / pixelsPerDay,
      };
}
