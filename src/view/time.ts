/**
 * The reader's time, as the key `time` has it, and what it comes to on a page.
 * A year is a number; a month (`2024-06`) and a day (`2024-06-06`) are ISO text; words follow the data.
 */
import { endOfYear, firstDay, lastDay, yearOf } from '../domain/time.ts';
import type { IsoDay, Year } from '../domain/time.ts';
import type { Page } from './page.ts';

export type TimePoint = 'earliest' | 'latest' | Year | `${number}-${string}`;

export interface TimeRange {
  readonly from: TimePoint;
  readonly to: TimePoint;
}

/** `update({ time: 2015 })`, `{ time: 'latest' }`, `{ time: '2024-06-06' }`, `{ time: { from: 1990, to: 'latest' } }`. */
export type TimeValue = TimePoint | TimeRange;

/**
 * What bounds time on a page. `years`: statistics, from `first` to `last`, `latest` being the last year with broad
 * coverage. `days`: facts, where `latest` is the data's date and nothing bounds what is asked.
 */
export interface TimeScope {
  readonly unit: 'years' | 'days';
  readonly first: Year;
  readonly last: Year;
  readonly latest: Year;
  readonly date: IsoDay;
}

/** A time without words. */
export interface ResolvedTime {
  /** The value of `data-time`: `2023`, `1990..2023`, `2024-06-06`. */
  readonly text: string;
  /** Whether one time was asked for: on trends it is the crosshair's. */
  readonly single: boolean;
  /** The year shown on a page of one time; elsewhere the crosshair's, or the last of the range. */
  readonly year: Year;
  /** The first and last year of the range; on trends with one time, of the indicator. */
  readonly years: readonly [first: Year, last: Year];
  /** The day whose roll is shown: the last day of `year` or of the month, but not after the data's date. */
  readonly day: IsoDay;
  /** First and last day of the range, both included. */
  readonly days: readonly [first: IsoDay, last: IsoDay];
}

export function isRange(time: TimeValue): time is TimeRange {
  return typeof time === 'object';
}

/** Pages that show a stretch of time; all others show one time, which of a range is its end. */
export function showsRange(page: Page): boolean {
  return page === 'trends' || page === 'timeline';
}

function isDated(point: TimePoint): point is `${number}-${string}` {
  return typeof point === 'string' && point !== 'earliest' && point !== 'latest';
}

/** The year of a point. */
function yearIn(point: TimePoint, scope: TimeScope): Year {
  if (typeof point === 'number') return point;
  if (point === 'earliest') return scope.first;
  if (point === 'latest') return scope.unit === 'years' ? scope.latest : yearOf(scope.date);
  return yearOf(point);
}

/** The point in the words of the scope: a year for statistics; for facts, `latest` is a day. */
function concrete(point: TimePoint, scope: TimeScope): Year | string {
  if (scope.unit === 'years') return within(yearIn(point, scope), scope);
  if (point === 'latest') return scope.date;
  return point === 'earliest' ? scope.first : point;
}

function within(year: Year, { first, last }: TimeScope): Year {
  return Math.min(last, Math.max(first, year));
}

function startOf(point: Year | string): IsoDay {
  return firstDay(String(point).padStart(4, '0')) ?? '';
}

function endOf(point: Year | string): IsoDay {
  return typeof point === 'number' ? endOfYear(point) : (lastDay(point) ?? '');
}

export type TimeFault = 'swapped' | 'out-of-range' | 'too-fine';

/** A time as the scope can show it, and what had to be done to it; the same value where nothing had. */
export function fitTime(
  time: TimeValue,
  scope: TimeScope,
): { readonly time: TimeValue; readonly faults: readonly TimeFault[] } {
  const faults = new Set<TimeFault>();
  const fitPoint = (point: TimePoint): TimePoint => {
    if (scope.unit === 'days') return point;
    if (isDated(point)) faults.add('too-fine');
    const year = isDated(point) ? yearOf(point) : point;
    if (typeof year !== 'number' || within(year, scope) === year) return year;
    faults.add('out-of-range');
    return within(year, scope);
  };
  if (!isRange(time)) return { time: fitPoint(time), faults: [...faults] };
  const backwards = startOf(unbounded(time.from, scope)) > endOf(unbounded(time.to, scope));
  if (backwards) faults.add('swapped');
  const from = fitPoint(backwards ? time.to : time.from);
  const to = fitPoint(backwards ? time.from : time.to);
  return { time: faults.size === 0 ? time : { from, to }, faults: [...faults] };
}

/** As `concrete`, but with the year that was asked for, so that a range keeps its order before it is cut. */
function unbounded(point: TimePoint, scope: TimeScope): Year | string {
  return typeof point === 'number' || isDated(point) ? point : concrete(point, scope);
}

/** What a time comes to on a page. Takes any time: what does not fit is fitted, as the address would be. */
export function resolveTime(time: TimeValue, scope: TimeScope, page: Page): ResolvedTime {
  const fitted = fitTime(time, scope).time;
  const wide = showsRange(page);
  const single = !isRange(fitted) || !wide;
  const to = concrete(isRange(fitted) ? fitted.to : fitted, scope);
  const from = single ? to : concrete(isRange(fitted) ? fitted.from : fitted, scope);
  const year = yearIn(to as TimePoint, scope);
  const end = endOf(to);
  const whole = single && page === 'trends';
  return {
    text: single ? String(to) : `${String(from)}..${String(to)}`,
    single,
    year,
    years: whole ? [scope.first, scope.last] : [yearIn(from as TimePoint, scope), year],
    day: end > scope.date && startOf(to) <= scope.date ? scope.date : end,
    days: [startOf(from), end],
  };
}

/** Words made years or days, which is what a citation pins; the earliest fact stays a word. */
export function withoutWords(time: TimeValue, scope: TimeScope): TimeValue {
  const pin = (point: TimePoint): TimePoint =>
    point === 'earliest' && scope.unit === 'days' ? point : (concrete(point, scope) as TimePoint);
  return isRange(time) ? { from: pin(time.from), to: pin(time.to) } : pin(time);
}
