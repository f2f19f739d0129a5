/**
 * Where the months of a calendar begin. Months are counted through, `year * 12 + month` with 0 for January or Muharram: all of
 * our calendars have twelve in every year. Days are counted from 1970-01-01, UTC.
 */
import type { Calendar } from './defaults.ts';

const dayLength = 86_400_000;

/** What is reckoned by arithmetic alone, and so may be a day or two off: the engine settles it. */
interface Reckoning {
  /** The first day of year 1. */
  readonly epoch: number;
  /** In days, over many years. */
  readonly meanMonth: number;
  /** About where a month begins, with month 0 of year 1 as 0. */
  readonly about: (month: number) => number;
}

const reckonings: Readonly<Record<Exclude<Calendar, 'gregory'>, Reckoning>> = {
  'islamic-umalqura': {
    epoch: -492_148,
    meanMonth: 29.530_588,
    about: (month) => month * 29.530_588,
  },
  persian: {
    epoch: -492_267,
    meanMonth: 30.436_85,
    // Six months of 31 days, then months of 30.
    about(month) {
      const year = Math.floor(month / 12);
      const inYear = month - year * 12;
      return year * 365.242_2 + inYear * 30 + Math.min(inYear, 6);
    },
  },
};

/** The day of the month, in ASCII digits: the one thing that is asked of the engine, once a month. */
const numbers = new Map<Calendar, Intl.DateTimeFormat>();
const starts = new Map<string, number>();

function dayOfMonth(calendar: Calendar, day: number): number {
  const format =
    numbers.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { timeZone: 'UTC', day: 'numeric' });
  numbers.set(calendar, format);
  return Number(format.format(day * dayLength));
}

/**
 * The first day of a month, in the engine's own reckoning. Umm al-Qura is
 * tabled there from 1300 to 1600 (1882 to 2174); outside of that the engine goes on with the civil calendar of thirty years.
 */
export function monthStart(calendar: Calendar, month: number): number {
  // Counted from 2000, because `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
  if (calendar === 'gregory') return Date.UTC(2000, month - 24_000) / dayLength;
  const key = `${calendar} ${month}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const { epoch, about } = reckonings[calendar];
  // The middle of the month is in it, however the reckoning errs by a day or two.
  const middle = epoch + Math.round(about(month - 12)) + 14;
  const start = middle - dayOfMonth(calendar, middle) + 1;
  starts.set(key, start);
  return start;
}

/** The month that a day is in, counted in the same way. */
export function monthOf(calendar: Calendar, day: number): number {
  if (calendar === 'gregory') {
    const date = new Date(day * dayLength);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  }
  const { epoch, meanMonth } = reckonings[calendar];
  let month = Math.floor((day - epoch) / meanMonth) + 12;
  while (monthStart(calendar, month) > day) month -= 1;
  while (monthStart(calendar, month + 1) <= day) month += 1;
  return month;
}
