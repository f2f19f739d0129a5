/** Where an axis of time has ticks, and what they say, in any of our calendars. */
import { isolateForeign } from './bidi.ts';
import { calendarDay } from './calendarDay.ts';
import type { CalendarDay } from './calendarDay.ts';
import { monthOf, monthStart } from './calendarMonths.ts';
import type { Calendar } from './defaults.ts';
import type { Locale } from './locale.ts';

export type TickUnit = 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day';

export interface CalendarTick {
  /** Day since 1970-01-01, UTC, Gregorian reckoning. */
  readonly day: number;
  readonly label: string;
  /** A tick that begins a larger unit is drawn stronger. */
  readonly major: boolean;
}

/** Finest first, with the days of the shortest there is in any calendar. */
const shortest: readonly (readonly [TickUnit, days: number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 28],
  ['quarter', 88],
  ['year', 354],
  ['decade', 3543],
  ['century', 35_433],
];

/** Months from a tick to the next, and from a strong one to the next. */
const steps = {
  century: [1200, 12_000],
  decade: [120, 1200],
  year: [12, 120],
  quarter: [3, 12],
  month: [1, 12],
} as const satisfies Partial<Record<TickUnit, readonly [number, number]>>;

/**
 * The finest unit whose ticks stand at least `gap` pixels apart, where `days` days are drawn `width` pixels wide;
 * centuries where not even they do. The same for every calendar, so that two axes of one span agree.
 */
export function tickUnitFor(days: number, width: number, gap: number): TickUnit {
  return shortest.find(([, length]) => length * width >= gap * days)?.[0] ?? 'century';
}

/**
 * The ticks of a span of days, both ends included, in order of time.
 *
 * - Quarters are named by the month that they begin with: no calendar but the Gregorian has a custom of numbering them.
 * - Weeks begin on Sunday in Arabic, as in most of the Gulf, on Saturday in Persian, else on Monday, and are named by that day.
 * - A month or day alone could be of any year: the first tick of the span and the first of each year carry the year, the first
 *   day of a month carries the month. So `from` is the first day that is seen, not one outside of the picture.
 * - Months begin where the engine's `Intl` says; beyond its table of Umm al-Qura (1882 to 2174) that is the civil calendar.
 *   Nothing is marked before year 1 of the calendar.
 *
 * It is made for steps of a zoom: of `unit` as `tickUnitFor` gives it there are some tens, whose texts are kept.
 */
export function calendarTicks(
  locale: Locale,
  calendar: Calendar,
  from: number,
  to: number,
  unit: TickUnit,
): readonly CalendarTick[] {
  const days = isMonths(unit)
    ? monthStarts(calendar, Math.ceil(from), to, steps[unit][0])
    : dayStarts(locale, calendar, Math.ceil(from), to, unit);
  const dayOf = dayReader(locale, calendar);
  return days.map((day, index) => {
    const month = monthOf(calendar, day);
    const first: First = {
      span: index === 0,
      year: day - monthStart(calendar, month - (month % 12)) < (unit === 'week' ? 7 : 1),
      month: day - monthStart(calendar, month) < (unit === 'week' ? 7 : 1),
    };
    return {
      day,
      label: isolateForeign(labelOf(unit, dayOf(day), first), locale.direction),
      major: isMonths(unit) ? month % steps[unit][1] === 0 : first.month,
    };
  });
}

function isMonths(unit: TickUnit): unit is keyof typeof steps {
  return unit in steps;
}

function monthStarts(
  calendar: Calendar,
  from: number,
  to: number,
  step: number,
): readonly number[] {
  const first = Math.max(monthOf(calendar, from - 1) + 1, 12);
  const days: number[] = [];
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const day = monthStart(calendar, month);
    if (day > to) return days;
    days.push(day);
  }
}

function dayStarts(
  locale: Locale,
  calendar: Calendar,
  from: number,
  to: number,
  unit: 'week' | 'day',
): readonly number[] {
  const earliest = Math.max(from, monthStart(calendar, 12));
  // 1970-01-01 was a Thursday, and Sunday is 0.
  const wait = unit === 'week' ? (((weekStart(locale) - 4 - earliest) % 7) + 7) % 7 : 0;
  const days: number[] = [];
  for (let day = earliest + wait; day <= to; day += unit === 'week' ? 7 : 1) days.push(day);
  return days;
}

function weekStart({ language }: Locale): number {
  if (language.startsWith('fa')) return 6;
  return language.startsWith('ar') ? 0 : 1;
}

/** What a tick is the first of. */
interface First {
  readonly span: boolean;
  readonly year: boolean;
  readonly month: boolean;
}

function labelOf(unit: TickUnit, day: CalendarDay, first: First): string {
  const full = first.span || first.year;
  switch (unit) {
    case 'century':
    case 'decade':
    case 'year':
      return day.yearAndEra;
    case 'quarter':
    case 'month':
      return full ? day.monthAndYear : day.month;
    case 'week':
      return full ? day.whole : day.dayAndMonth;
    case 'day':
      if (full) return day.whole;
      return first.month ? day.dayAndMonth : day.day;
    default:
      return unit satisfies never;
  }
}

/** Texts of days, kept: a step of a zoom asks for nearly the same days as the one before. */
const kept = new Map<string, CalendarDay>();
const keptMost = 5000;

function dayReader({ tag, numerals }: Locale, calendar: Calendar): (day: number) => CalendarDay {
  const choice = { tag, numerals, calendar, style: 'short' } as const;
  const prefix = `${tag} ${numerals} ${calendar} `;
  return (day) => {
    const key = prefix + day;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= keptMost) kept.clear();
    const made = calendarDay(new Date(day * 86_400_000).toISOString().slice(0, 10), choice);
    kept.set(key, made);
    return made;
  };
}
