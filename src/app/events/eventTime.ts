/** When events are: what is still to come, and which year of the reader's calendar each belongs to. */
import type { AtlasEvent } from '../../domain/fact.ts';
import { firstDay, lastDay, precisionOf } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import type { Locale } from '../../locale/locale.ts';
import { inYears } from '../lists/inYears.ts';
import type { YearOf } from '../lists/inYears.ts';

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

/** By years of the reader's calendar, newest first. */
export function yearsOf(
  events: readonly AtlasEvent[],
  locale: Locale,
): readonly YearOf<AtlasEvent>[] {
  const newest = events.toSorted((a, b) => byTime(b, a));
  return inYears(newest, ({ start }) => start, locale);
}
