import { toDayNumber } from '../../domain/dayNumber.ts';
import type { View } from '../../view/view.ts';
import type { TimelineItem } from './items.ts';
import { timeOf } from './timelineData.ts';
import type { TimelineData } from './timelineData.ts';
import type { TimeWindow } from './timelineFrame.ts';

/** The stretch that the address asks for, both of its ends included whole. */
export function windowOf(data: TimelineData, view: Pick<View, 'time'>): TimeWindow {
  const [first, last] = timeOf(data, view).days;
  return { from: toDayNumber(first), to: toDayNumber(last) + 1 };
}

/** Whether any of the days that an item takes, or may have taken, is seen. */
export function isInWindow(
  { span }: Pick<TimelineItem, 'span'>,
  { from, to }: TimeWindow,
): boolean {
  return span.from < to && Math.max(span.to, span.from + 1) > from;
}
