/** When events are: what is still to come, and which year of the reader's calendar each belongs to. */
import type { AtlasEvent } from '../../domain/fact.ts';
import { firstDay, lastDay, precisionOf } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import { calendarDay } from '../../locale/calendarDay.ts';
import { monthOf } from '../../locale/calendarMonths.ts';
import type { Locale } from '../../locale/locale.ts';

type Dated = Pick<AtlasEvent, 'start' | 'end'>;

/** The data's own date, or the reader's where that is later: what is announced for yesterday is no longer to come. */
export function todayOf(dataDate: IsoDay): IsoDay {
  const now = new Date().toISOString().slice(0, 10);
  return now > dataDate ? now : dataDate;
}

/** Whether an event is still to come or under way; one of which that is not sure is taken to be over. */
export function isComing({ start, end = start }: Dated, today: IsoDay): boolean {
  const [first, last] = [firstDay(start), lastDay(end)];
  if (first === null || last === null) return false;
  return (
    first > today || (last >= today && precisionOf(start) === 'day' && precisionOf(end) === 'day')
  );
}

/** The first day that the event can be on: what a list is ordered by. */
export function dayOf({ start }: Dated): IsoDay {
  return firstDay(start) ?? '';
}

/** From the earliest to the latest; on the same day, by id. */
export function byTime(a: AtlasEvent, b: AtlasEvent): number {
  return dayOf(a).localeCompare(dayOf(b)) || (a.id < b.id ? -1 : 1);
}

export interface YearOfEvents {
  /** Of the reader's calendar; `null` where the events have no date. */
  readonly year: number | null;
  /** `2024`, `1445 هـ`. */
  readonly label: string;
  readonly events: readonly AtlasEvent[];
}

/** By years of the reader's calendar, newest first. An uncertain date stands in the first year that it can mean. */
export function yearsOf(events: readonly AtlasEvent[], locale: Locale): readonly YearOfEvents[] {
  const years = new Map<number | null, AtlasEvent[]>();
  for (const event of events.toSorted((a, b) => byTime(b, a))) {
    const day = firstDay(event.start);
    const year = day === null ? null : yearOf(day, locale);
    const known = years.get(year);
    if (known === undefined) years.set(year, [event]);
    else known.push(event);
  }
  return [...years].map(([year, found]) => ({
    year,
    label: labelOf(found[0], locale),
    events: found,
  }));
}

function yearOf(day: IsoDay, { calendar }: Locale): number {
  return Math.floor(monthOf(calendar, Date.parse(day) / 86_400_000) / 12);
}

function labelOf(event: AtlasEvent | undefined, locale: Locale): string {
  const day = event === undefined ? null : firstDay(event.start);
  if (day === null) return locale.text('dates:unknown');
  return calendarDay(day, { ...locale, style: 'long' }).yearAndEra;
}
