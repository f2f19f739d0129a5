/** Dates as a chronicle has them, under a heading that says the year. */
import type { AtlasEvent } from '../../domain/fact.ts';
import { firstDay, precisionOf } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import { calendarDay } from '../../locale/calendarDay.ts';
import type { CalendarDay } from '../../locale/calendarDay.ts';
import type { Locale } from '../../locale/locale.ts';

/**
 * `6 June`, `4–5 February`; `March` or "day not recorded" where no more is known. What leaves the year, and what another
 * calendar cuts across, is written out.
 */
export function chronicleDate(
  { start, end = start }: Pick<AtlasEvent, 'start' | 'end'>,
  locale: Locale,
): string {
  const precision = precisionOf(start);
  if (precision === 'day' && precisionOf(end) === 'day') return daysOf(start, end, locale);
  const first = firstDay(start);
  if (start === end && first !== null && locale.calendar === 'gregory') {
    if (precision === 'year') return locale.text('eventIndex:date.year');
    if (precision === 'month') return monthName(first, locale);
  }
  return start === end ? locale.date(start) : locale.dateRange(start, end);
}

function daysOf(start: IsoDay, end: IsoDay, locale: Locale): string {
  const [first, last] = [read(start, locale), read(end, locale)];
  if (start === end) return first.dayAndMonth;
  if (first.yearAndEra !== last.yearAndEra) return locale.dateRange(start, end);
  if (first.month !== last.month) {
    return locale.text('dates:days', { start: first.dayAndMonth, end: last.dayAndMonth });
  }
  return locale.text('dates:daysOfMonth', { start: first.day, end: last.day, month: last.month });
}

function read(day: IsoDay, locale: Locale): CalendarDay {
  return calendarDay(day, { ...locale, style: 'long' });
}

/** A month on its own has another form in some languages than in a date. */
function monthName(day: IsoDay, { tag }: Locale): string {
  const format =
    monthFormats.get(tag) ??
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { timeZone: 'UTC', month: 'long' });
  monthFormats.set(tag, format);
  return format.format(Date.parse(day));
}

/** By language: making one costs as much as thousands of uses. */
const monthFormats = new Map<string, Intl.DateTimeFormat>();
