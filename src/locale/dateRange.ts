/** From a date to another, each as sure as it is. */
import { firstDay, lastDay, precisionOf } from '../domain/time.ts';
import type { FuzzyDate, IsoDay } from '../domain/time.ts';
import type { DateWriter } from './date.ts';
import type { Translate } from './locale.ts';

/** The end is included; `null` is what has not ended. */
export function createDateRange(
  writer: DateWriter,
  translate: Translate,
): (start: FuzzyDate, end: FuzzyDate | null) => string {
  const days = (first: IsoDay, last: IsoDay): string => {
    const [start, end] = [writer.dayOf(first), writer.dayOf(last)];
    if (start.monthAndYear === end.monthAndYear) {
      return translate('dates:daysOfMonth', {
        start: start.day,
        end: end.day,
        month: end.monthAndYear,
      });
    }
    return translate('dates:days', {
      start: start.year === end.year ? start.dayAndMonth : start.whole,
      end: end.whole,
    });
  };
  const kept = new Map<FuzzyDate, string>();
  /** A thousand memberships began on some two hundred days. */
  const since = (start: FuzzyDate): string => {
    const known = kept.get(start);
    if (known !== undefined) return known;
    const made = writeSince(start);
    kept.set(start, made);
    return made;
  };
  const writeSince = (start: FuzzyDate): string => {
    const precision = precisionOf(start);
    if (precision === 'unknown') return writer.write(start);
    if (precision === 'day') return translate('dates:sinceDay', { start: writer.write(start) });
    if (precision !== 'between') return translate('dates:since', { start: writer.write(start) });
    const [first, last] = [start.slice(0, 10), start.slice(11)];
    return translate('dates:sinceBetween', {
      start: writer.dayOf(first).whole,
      end: writer.dayOf(last).whole,
    });
  };

  return (start, end) => {
    if (end === null) return since(start);
    if (start === end) return writer.write(start);
    const [first, last] = [firstDay(start), lastDay(end)];
    const [precision, other] = [precisionOf(start), precisionOf(end)];
    if (precision === 'unknown') return translate('dates:startUnknown', { end: writer.write(end) });
    if (other === 'unknown') return translate('dates:endUnknown', { start: writer.write(start) });
    if (precision === other && first !== null && last !== null) {
      if (precision === 'day') return days(first, last);
      if (precision === 'month') return writer.span(first, last, 'monthAndYear');
      if (precision === 'year') return writer.span(first, last, 'yearAndEra');
    }
    return translate('dates:range', { start: writer.write(start), end: writer.write(end) });
  };
}
