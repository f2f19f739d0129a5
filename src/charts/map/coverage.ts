import type { StateId } from '../../domain/ids.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { valueAt } from '../../domain/series.ts';
import { endOfYear, firstDay, yearOf } from '../../domain/time.ts';
import type { FuzzyDate, Year } from '../../domain/time.ts';
import { foundedOf } from '../_shared/scope.ts';
import type { IndicatorMap, MapData, MembershipMap } from './mapData.ts';

/** How much there is to see in each year of a map's time: one number a year, from the first. */
export interface Coverage {
  readonly first: Year;
  readonly counts: readonly number[];
  readonly most: number;
}

/**
 * With an indicator the states shown that have a value of that very year; with memberships the founders and members on
 * 31 December, this year on the data's date. Once for all years, so that a step of time only reads it.
 * @param chosen states that are shown whether in scope or not
 */
export function coverageOf(data: MapData, chosen: readonly StateId[]): Coverage {
  const counts =
    data.kind === 'indicator' ? valuesByYear(data, chosen) : membersByYear(data, data.times.last);
  return { first: data.times.first, counts, most: Math.max(0, ...counts) };
}

/** The count of a year; 0 outside the time of the map. */
export function countIn({ first, counts }: Coverage, year: Year): number {
  return counts[year - first] ?? 0;
}

function valuesByYear(data: IndicatorMap, chosen: readonly StateId[]): readonly number[] {
  const { first, last } = data.times;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const hasValue = (state: StateId): boolean =>
      valueAt(data.bundle.values[state], year) !== undefined;
    const scope = data.scope.on(endOfYear(year));
    let count = 0;
    for (const state of scope) if (hasValue(state)) count += 1;
    for (const state of chosen) if (!scope.has(state) && hasValue(state)) count += 1;
    return count;
  });
}

/** Intervals are marked year by year, so that no day is compared with every interval of every state. */
function membersByYear(data: MembershipMap, last: Year): readonly number[] {
  const { first } = data.times;
  const founded = foundedOf(data.catalogue);
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const rows of data.rows.values()) {
    const years = new Set<Year>();
    for (const row of rows) {
      if (!isFullMember(row)) continue;
      const [from, to] = yearsHeld(row, founded.get(row.organisation), data.times.date, first);
      for (let year = Math.max(from, first); year <= to; year += 1) years.add(year);
    }
    for (const year of years) counts[year - first] = (counts[year - first] ?? 0) + 1;
  }
  return counts;
}

/** First and last year on whose last day an interval holds; of the year of `today` that day is today. */
function yearsHeld(
  { start, end }: Membership,
  founded: FuzzyDate | undefined,
  today: string,
  first: Year,
): readonly [Year, Year] {
  const began = firstDay(start) ?? firstDay(founded ?? '');
  const ended = end === undefined ? null : firstDay(end);
  const now = yearOf(today);
  const from = began === null ? first : began > today ? now + 1 : yearOf(began);
  const to = ended === null || ended > today ? now : yearOf(ended) - 1;
  return [from, to];
}
