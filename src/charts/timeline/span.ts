/** Dates as sure as they are, as stretches of days that can be drawn. */
import { toDayNumber } from '../../domain/dayNumber.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import type { FuzzyDate } from '../../domain/time.ts';

/**
 * In day numbers, `from <= sureFrom <= sureTo <= to`. Between `from` and `sureFrom` it may have begun, from `sureFrom` to
 * `sureTo` it holds whatever the dates mean, between `sureTo` and `to` it may have ended.
 */
export interface Span {
  readonly from: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly to: number;
}

/** What bounds a span whose own dates do not. */
export interface Bounds {
  /** Where an unknown beginning is drawn from. */
  readonly first: number;
  /** How far it is known that what has not ended goes on. */
  readonly today: number;
}

/** From a start up to an end, which is the first day on which it no longer holds. */
export function spanOfInterval(
  { start, end }: { readonly start: FuzzyDate; readonly end?: FuzzyDate },
  { first, today }: Bounds,
): Span {
  const [from, sureFrom] = daysOf(start) ?? [first, first];
  const [earlyEnd, lateEnd] = end === undefined ? [today, today] : (daysOf(end) ?? [today, today]);
  const to = Math.max(sureFrom, lateEnd);
  const sureTo = Math.min(Math.max(from, earlyEnd), to);
  return { from, sureFrom: Math.min(sureFrom, sureTo), sureTo, to };
}

/** Of an event, whose `end` is its last day. */
export function spanOfEvent(start: FuzzyDate, end?: FuzzyDate): Span | null {
  const begins = daysOf(start);
  if (begins === null) return null;
  const [from, sureFrom] = begins;
  const late = lastDay(end ?? start);
  const to = Math.max(sureFrom, from + 1, late === null ? 0 : toDayNumber(late) + 1);
  const early = end === undefined ? null : firstDay(end);
  const sureTo = early === null ? sureFrom : Math.max(sureFrom, toDayNumber(early) + 1);
  return { from, sureFrom, sureTo: Math.min(sureTo, to), to };
}

/** The first day that a date can mean, and the last. */
function daysOf(date: FuzzyDate): readonly [number, number] | null {
  const [first, last] = [firstDay(date), lastDay(date)];
  return first === null || last === null ? null : [toDayNumber(first), toDayNumber(last)];
}
