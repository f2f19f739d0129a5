/** One day in a calendar, in the pieces that dates of less precision and ranges are put together from. */
import type { IsoDay } from '../domain/time.ts';
import { stripBidi } from './bidi.ts';
import type { Calendar, Numerals } from './defaults.ts';
import { dateFormatOf } from './intl.ts';

/** `long` has the month's full name, `short` abbreviates it where the language does. */
export type DateStyle = 'long' | 'short';

export interface CalendarDay {
  /** `6 June 2024`, with the era where the calendar says one. */
  readonly whole: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** `هـ`; empty in the Gregorian calendar. */
  readonly era: string;
  /** `6 June` */
  readonly dayAndMonth: string;
  /** `June 2024` */
  readonly monthAndYear: string;
  /** `2024`, `1445 هـ` */
  readonly yearAndEra: string;
}

export interface CalendarChoice {
  readonly tag: string;
  readonly numerals: Numerals;
  readonly calendar: Calendar;
  readonly style: DateStyle;
}

export function calendarDay(
  iso: IsoDay,
  { tag, numerals, calendar, style }: CalendarChoice,
): CalendarDay {
  const format = dateFormatOf(tag, numerals, calendar, style);
  const parts = format.formatToParts(Date.parse(`${iso}T12:00:00Z`)).map(({ type, value }) => ({
    type,
    value: type === 'day' ? ordinal(iso, stripBidi(value), tag, calendar) : stripBidi(value),
  }));
  const textOf = (from: number, to?: number): string =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('')
      .trim();
  const at = (type: Intl.DateTimeFormatPartTypes): number =>
    parts.findIndex((part) => part.type === type);
  const valueOf = (type: Intl.DateTimeFormatPartTypes): string => parts[at(type)]?.value ?? '';
  const [day, month, year, era] = [
    valueOf('day'),
    valueOf('month'),
    valueOf('year'),
    valueOf('era'),
  ];
  // What stands between the words (Spanish "de", the Persian order) is Intl's own where the day comes first.
  const ordered = at('day') === 0 && at('month') < at('year');
  const yearAndEra = era === '' ? year : `${year} ${era}`;
  return {
    whole: textOf(0),
    day,
    month,
    year,
    era,
    dayAndMonth: ordered ? textOf(0, at('month') + 1) : `${month} ${day}`,
    monthAndYear: ordered ? textOf(at('month')) : `${month} ${yearAndEra}`,
    yearAndEra,
  };
}

/** French writes the first day of a month `1er`; Intl does not. */
function ordinal(iso: IsoDay, day: string, tag: string, calendar: Calendar): string {
  return calendar === 'gregory' && tag.startsWith('fr') && iso.endsWith('-01') && day === '1'
    ? '1er'
    : day;
}
