/** How the stretch of time that is seen moves, and what the address says of it. */
import { addYears, toDayNumber, toIsoDay } from '../../domain/dayNumber.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import { isRange } from '../../view/time.ts';
import type { TimePoint, TimeRange, TimeValue } from '../../view/time.ts';
import { timeOf } from './timelineData.ts';
import type { TimelineData } from './timelineData.ts';
import type { TimeWindow } from './timelineFrame.ts';

/** A week: nothing here is known to the hour. */
const shortest = 7;
const year = 365.2425;

/** Everything that there is to see: from the year of the first fact to today. */
export function extentOf(data: TimelineData): TimeWindow {
  return { from: toDayNumber(`${data.time.first}-01-01`), to: data.today + 1 };
}

/** The nearest window that is neither too short nor too long, nor further than a year from everything. */
export function keepWindow({ from, to }: TimeWindow, extent: TimeWindow): TimeWindow {
  const longest = (extent.to - extent.from) * 1.3 + 2 * year;
  const length = Math.min(longest, Math.max(shortest, to - from));
  const middle = (from + to) / 2;
  const slack = Math.max(length / 2, year);
  const least = extent.from - slack + length / 2;
  const most = Math.max(least, extent.to + slack - length / 2);
  const centre = Math.min(most, Math.max(least, middle));
  return { from: centre - length / 2, to: centre + length / 2 };
}

/** So many times as long, with one moment kept where it is. */
export function zoomWindow(
  { from, to }: TimeWindow,
  factor: number,
  extent: TimeWindow,
  at: number = (from + to) / 2,
): TimeWindow {
  const longest = (extent.to - extent.from) * 1.3 + 2 * year;
  const length = Math.min(longest, Math.max(shortest, (to - from) * factor));
  const scale = length / (to - from);
  return keepWindow({ from: at - (at - from) * scale, to: at + (to - at) * scale }, extent);
}

export function panWindow(window: TimeWindow, days: number, extent: TimeWindow): TimeWindow {
  return keepWindow({ from: window.from + days, to: window.to + days }, extent);
}

/** Part of the way from one window to another; even in length, which is felt as even speed. */
export function windowBetween(a: TimeWindow, b: TimeWindow, share: number): TimeWindow {
  if (share >= 1) return b;
  const [first, last] = [a.to - a.from, b.to - b.from];
  const length = first * (last / first) ** share;
  const weight = first === last ? share : (length - first) / (last - first);
  const from = a.from + (b.from - a.from) * weight;
  return { from, to: from + length };
}

/** Whole years of a long stretch, months of some years, days of less. */
export function rangeOf({ from, to }: TimeWindow): TimeRange {
  const years = (to - from) / year;
  const unit = years > 40 ? 4 : years > 3 ? 7 : 10;
  const nearest = (day: number): number => {
    if (unit === 10) return Math.round(day);
    const start = startOf(day, unit);
    const next = toDayNumber(lastDay(toIsoDay(day).slice(0, unit)) ?? '') + 1;
    return day - start < next - day ? start : next;
  };
  const first = nearest(from);
  const last = Math.max(nearest(to), first + 1);
  return { from: pointOf(first, unit), to: pointOf(last - 1, unit) };
}

function startOf(day: number, unit: 4 | 7): number {
  return toDayNumber(firstDay(toIsoDay(day).slice(0, unit)) ?? '');
}

function pointOf(day: number, unit: 4 | 7 | 10): TimePoint {
  const text = toIsoDay(day).slice(0, unit);
  return unit === 4 ? Number(text) : (text as TimePoint);
}

/** The same stretch some years later, each end as sure as it was: what one arrow key is. */
export function shiftYears(data: TimelineData, time: TimeValue, years: number): TimeValue {
  const [from = '', to] = timeOf(data, { time }).text.split('..');
  const moved = (text: string): TimePoint =>
    text.length <= 4
      ? Number(text) + years
      : (addYears(`${text}-01`.slice(0, 10), years).slice(0, text.length) as TimePoint);
  return to === undefined ? moved(from) : { from: moved(from), to: moved(to) };
}

/** One end of the stretch moved; the other stays, and they keep their order. */
export function moveEnd(
  data: TimelineData,
  time: TimeValue,
  end: 'from' | 'to',
  years: number,
): TimeValue {
  const shifted = shiftYears(data, time, years);
  const now = shiftYears(data, time, 0);
  const whole: TimeRange = isRange(now) ? now : { from: now, to: now };
  const next = { ...whole, [end]: isRange(shifted) ? shifted[end] : shifted };
  const { days } = timeOf(data, { time: next });
  return isInOrder(next) && days[0] < days[1] ? next : now;
}

function isInOrder({ from, to }: TimeRange): boolean {
  const first = firstDay(String(from)) ?? '';
  return first <= (lastDay(String(to)) ?? '');
}

/** The day that a point of the address means for a roll: its last, but no day after the data's own. */
export function rollDay(data: TimelineData, at: TimeValue): string {
  const point = isRange(at) ? at.to : at;
  return timeOf(data, { time: point }).day;
}
