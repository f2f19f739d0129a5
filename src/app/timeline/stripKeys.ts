import type { KeyboardEvent } from 'react';
import {
  extentOf,
  keepWindow,
  moveEnd,
  panWindow,
  rangeOf,
  shiftYears,
} from '../../charts/timeline/timeWindow.ts';
import { timeOf } from '../../charts/timeline/timelineData.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import { addYears, toDayNumber, toIsoDay } from '../../domain/dayNumber.ts';
import { yearsOf } from '../../interact/yearKeys.ts';
import type { Direction } from '../../locale/defaults.ts';
import type { View } from '../../view/view.ts';
import type { Grip } from './useGrips.ts';
import type { WindowControl } from './useTimeWindow.ts';

interface Keying {
  readonly data: TimelineData;
  readonly view: View;
  readonly control: WindowControl;
}

/** Arrows follow the screen: in a time that runs right to left, the left one goes on. */
export function onStripKey(
  event: KeyboardEvent,
  which: Grip,
  direction: Direction,
  { data, view, control }: Keying,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const extent = extentOf(data);
  const now = control.now();
  const set = (window: TimeWindow): void => control.set(rangeOf(window), 'replace');
  const step = yearsOf(event.key, direction);
  if (step !== 0) {
    event.preventDefault();
    if (event.shiftKey) {
      set(panWindow(now, (Math.sign(step) * (now.to - now.from)) / 10, extent));
      return;
    }
    const next =
      which === 'window'
        ? shiftYears(data, view.time, step)
        : moveEnd(data, view.time, which, step);
    if (isInReach(data, view.time, next)) control.set(next, 'replace');
    return;
  }
  const length = now.to - now.from;
  const actions: Readonly<Record<string, () => void>> = {
    Home: () => set(keepWindow({ from: extent.from, to: extent.from + length }, extent)),
    End: () => set(keepWindow({ from: extent.to - length, to: extent.to }, extent)),
    '+': () => control.zoomBy(0.5),
    '=': () => control.zoomBy(0.5),
    '-': () => control.zoomBy(2),
    '0': control.reset,
  };
  const act = actions[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

/** Years around what is known in which the stretch may be moved. */
const beyond = 25;

function isInReach(data: TimelineData, before: View['time'], next: View['time']): boolean {
  const reach = (time: View['time']): number => {
    const [first, last] = timeOf(data, { time }).days;
    const extent = extentOf(data);
    const from = toDayNumber(addYears(toIsoDay(extent.from), -beyond));
    const to = toDayNumber(addYears(toIsoDay(extent.to), beyond));
    return Math.max(0, from - toDayNumber(last), toDayNumber(first) - to);
  };
  return reach(next) === 0 || reach(next) < reach(before);
}
