import { firstDay } from '../../domain/time.ts';
import type { FuzzyDate, IsoDay } from '../../domain/time.ts';
import { calendarDay } from '../../locale/calendarDay.ts';
import { monthOf } from '../../locale/calendarMonths.ts';
import type { Locale } from '../../locale/locale.ts';

export interface YearOf<Item> {
  /** Of the reader's calendar; `null` where there is no date. */
  readonly year: number | null;
  /** `2024`, `1445 هـ`; empty where there is no date. */
  readonly label: string;
  readonly items: readonly Item[];
}

/**
 * Things by years of the reader's calendar, in the order in which they come. An uncertain date stands in the first year that it
 * can mean.
 */
export function inYears<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => FuzzyDate,
  locale: Locale,
): readonly YearOf<Item>[] {
  const dated = items.map((item) => ({ item, day: firstDay(dateOf(item)) }));
  const years = Map.groupBy(dated, ({ day }) => (day === null ? null : yearOf(day, locale)));
  return [...years].map(([year, found]) => ({
    year,
    label: labelOf(found[0]?.day ?? null, locale),
    items: found.map(({ item }) => item),
  }));
}

function yearOf(day: IsoDay, { calendar }: Locale): number {
  return Math.floor(monthOf(calendar, Date.parse(day) / 86_400_000) / 12);
}

function labelOf(day: IsoDay | null, locale: Locale): string {
  return day === null ? '' : calendarDay(day, { ...locale, style: 'long' }).yearAndEra;
}
