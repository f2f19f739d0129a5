/** Dates of events in the reader's calendar, as sure as the source is and never surer. */
import type { Language } from '../domain/ids.ts';
import { firstDay, lastDay, precisionOf } from '../domain/time.ts';
import type { FuzzyDate, IsoDay } from '../domain/time.ts';
import { isolateForeign } from './bidi.ts';
import { calendarDay } from './calendarDay.ts';
import type { CalendarDay, DateStyle } from './calendarDay.ts';
import { createDateRange } from './dateRange.ts';
import type { Calendar, Direction, Numerals } from './defaults.ts';
import { intlLanguage } from './intl.ts';
import type { Translate } from './locale.ts';

export interface DateContext {
  readonly language: Language;
  readonly region?: string;
  readonly direction: Direction;
  readonly numerals: Numerals;
  readonly calendar: Calendar;
  readonly translate: Translate;
}

export interface Dates {
  date(date: FuzzyDate, style?: DateStyle): string;
  dateWithGregorian(date: FuzzyDate, style?: DateStyle): string;
  dateRange(start: FuzzyDate, end: FuzzyDate | null, style?: DateStyle): string;
}

export function createDates(context: DateContext): Dates {
  const { direction, numerals, calendar, translate } = context;
  const tag = intlLanguage(context.language, context.region);
  const ready = (text: string): string => isolateForeign(text, direction);
  // `Intl` is slow, and many facts share a day.
  const known = new Map<string, CalendarDay>();
  const writerOf = (of: Calendar, style: DateStyle): DateWriter =>
    createDateWriter(
      (day) => {
        const key = day + of + style;
        const made = known.get(key) ?? calendarDay(day, { tag, numerals, calendar: of, style });
        known.set(key, made);
        return made;
      },
      of,
      translate,
    );
  return {
    date: (date, style = 'long') => ready(writerOf(calendar, style).write(date)),
    dateWithGregorian(date, style = 'long') {
      const own = writerOf(calendar, style).write(date);
      const isKnown = precisionOf(date) !== 'unknown' && precisionOf(date) !== null;
      if (calendar === 'gregory' || !isKnown) return ready(own);
      const gregorian = writerOf('gregory', style).write(date);
      return ready(
        translate('dates:withGregorian', { date: ready(own), gregorian: ready(gregorian) }),
      );
    },
    dateRange: (start, end, style = 'long') =>
      ready(createDateRange(writerOf(calendar, style), translate)(start, end)),
  };
}

/** Writes dates of one calendar and style. */
export interface DateWriter {
  readonly calendar: Calendar;
  dayOf(day: IsoDay): CalendarDay;
  write(date: FuzzyDate): string;
  /**
   * From one day to another by their months or years. A Gregorian month or year touches two or three of another
   * calendar: the first and the last are named.
   */
  span(first: IsoDay, last: IsoDay, by: 'monthAndYear' | 'yearAndEra'): string;
}

function createDateWriter(
  dayOf: (day: IsoDay) => CalendarDay,
  calendar: Calendar,
  translate: Translate,
): DateWriter {
  const span: DateWriter['span'] = (first, last, by) => {
    const [start, end] = [dayOf(first), dayOf(last)];
    if (start[by] === end[by]) return end[by];
    if (by === 'yearAndEra') {
      return translate('dates:years', { start: start.year, end: end.yearAndEra });
    }
    return translate('dates:months', {
      start: start.year === end.year ? start.month : start.monthAndYear,
      end: end.monthAndYear,
    });
  };
  const write = (date: FuzzyDate): string => {
    const precision = precisionOf(date);
    const [first, last] = [firstDay(date), lastDay(date)];
    if (precision === null) return date;
    if (precision === 'unknown' || first === null || last === null) {
      return translate('dates:unknown', {});
    }
    switch (precision) {
      case 'day':
        return dayOf(date).whole;
      case 'month':
        return span(first, last, 'monthAndYear');
      case 'year':
        return span(first, last, 'yearAndEra');
      case 'between':
        return translate('dates:between', { start: dayOf(first).whole, end: dayOf(last).whole });
      default:
        return precision satisfies never;
    }
  };
  return { calendar, dayOf, write, span };
}
