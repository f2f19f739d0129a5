/**
 * Days as numbers, for what is drawn along time: whole days since 1970-01-01, UTC, Gregorian. A day `n` lasts from `n` to
 * `n + 1`, so that a span of days is as long as its difference says.
 */
import type { IsoDay } from './time.ts';

const dayLength = 86_400_000;

export function toDayNumber(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

/** The day that a number, whole or not, lies in. Years 1 to 9999. */
export function toIsoDay(day: number): IsoDay {
  return new Date(Math.floor(day) * dayLength).toISOString().slice(0, 10);
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function addYears(day: IsoDay, years: number): IsoDay {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const moved = `${year}${day.slice(4)}`;
  return toIsoDay(toDayNumber(moved)) === moved ? moved : `${year}-02-28`;
}

/** The same day of another month, or its last where it is shorter. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const start = Date.UTC(Math.floor(month / 12), month % 12, 1) / dayLength;
  const length = Date.UTC(Math.floor((month + 1) / 12), (month + 1) % 12, 1) / dayLength - start;
  return toIsoDay(start + Math.min(Number(day.slice(8, 10)), length) - 1);
}
