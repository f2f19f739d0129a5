/**
 * Time. Statistics have a Gregorian year; facts have a date that may be less sure than a day.
 * Days are ISO strings (`2024-06-06`), which sort as time does; no `Date`, no time zone.
 */
export type Year = number;

/** `YYYY-MM-DD`, Gregorian. */
export type IsoDay = string;

/**
 * A date as sure as its source: `2024` (some day of the year), `2024-06`, `2024-06-06`,
 * `2024-06-01/2024-06-20` (some day between both, ends included) or `unknown`.
 */
export type FuzzyDate = string;

export type Precision = 'day' | 'month' | 'year' | 'between' | 'unknown';

const dayPattern = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;
const yearPattern = /^\d{4}$/;

export function isIsoDay(text: string): boolean {
  const match = dayPattern.exec(text);
  return match !== null && Number(match[3]) <= daysInMonth(Number(match[1]), Number(match[2]));
}

export function isIsoMonth(text: string): boolean {
  return monthPattern.test(text);
}

/** Days of a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: Year, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** How sure a date is, or `null` where the text is no date. */
export function precisionOf(date: FuzzyDate): Precision | null {
  if (date === 'unknown') return 'unknown';
  if (yearPattern.test(date)) return 'year';
  if (isIsoMonth(date)) return 'month';
  if (isIsoDay(date)) return 'day';
  const [first, last, more] = date.split('/');
  if (first === undefined || last === undefined || more !== undefined) return null;
  return isIsoDay(first) && isIsoDay(last) && first <= last ? 'between' : null;
}

/** The first day that the date can mean; `null` for an unknown one. */
export function firstDay(date: FuzzyDate): IsoDay | null {
  switch (precisionOf(date)) {
    case 'day':
      return date;
    case 'month':
      return `${date}-01`;
    case 'year':
      return `${date}-01-01`;
    case 'between':
      return date.slice(0, 10);
    case 'unknown':
    case null:
      return null;
  }
}

/** The last day that the date can mean; `null` for an unknown one. */
export function lastDay(date: FuzzyDate): IsoDay | null {
  switch (precisionOf(date)) {
    case 'day':
      return date;
    case 'month':
      return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, '0')}`;
    case 'year':
      return `${date}-12-31`;
    case 'between':
      return date.slice(11);
    case 'unknown':
    case null:
      return null;
  }
}

/** The Gregorian year of a day. */
export function yearOf(day: IsoDay): Year {
  return Number(day.slice(0, 4));
}

/** The last day of a year: the day on which an organisation's total counts its members. */
export function endOfYear(year: Year): IsoDay {
  return `${String(year).padStart(4, '0')}-12-31`;
}
