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
    value: mended(type, stripBidi(value), iso, tag, calendar),
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

/** What Intl says otherwise than the press of the language does. */
function mended(
  type: Intl.DateTimeFormatPartTypes,
  value: string,
  iso: IsoDay,
  tag: string,
  calendar: Calendar,
): string {
  const language = tag.slice(0, 2);
  if (type === 'month' && calendar === 'persian') {
    return persianMonths[language]?.[value] ?? value;
  }
  // French writes the first day of a month `1er`.
  const isFirst = type === 'day' && value === '1' && iso.endsWith('-01');
  return isFirst && calendar === 'gregory' && language === 'fr' ? '1er' : value;
}

/** Months of the Persian calendar that engines misspell in Arabic letters, or transliterate for scholars; by their spelling. */
const persianMonths: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    فرفردن: 'فروردين',
    أذربيهشت: 'أرديبهشت',
    تار: 'تير',
    شهرفار: 'شهريور',
    آيان: 'آبان',
    اسفندار: 'إسفند',
  },
  fr: {
    ordibehešt: 'ordibehesht',
    khordâd: 'khordad',
    mordâd: 'mordad',
    šahrivar: 'shahrivar',
    âbân: 'aban',
    âzar: 'azar',
  },
};
