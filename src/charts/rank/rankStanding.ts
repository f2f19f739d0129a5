import type { StateId } from '../../domain/ids.ts';
import { nearestValue } from '../../domain/series.ts';
import type { Series } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { rankByValue } from '../_shared/rank.ts';
import { yearIn } from './rankData.ts';
import type { RankData } from './rankData.ts';

/** How many years away `nearest=on` looks for a value: as on the map. */
export const nearestReach = 5;

/** A state in a year. */
export interface RankRow {
  readonly id: StateId;
  /** Absent where the state has none to show. */
  readonly value?: number;
  /** The year of the value, where it is another than the one shown. */
  readonly year?: Year;
  /** Among the states in scope, 1 for the most; equals share it. A state chosen from outside the scope has none. */
  readonly rank?: number;
  /** Another state of the scope has the same value. */
  readonly tied?: true;
  /** Chosen, but not in the scope of the year. */
  readonly outside?: true;
}

/** The states of a year: those with a value in the order of the view, then those without one, by name. */
export interface RankStanding {
  readonly year: Year;
  readonly rows: readonly RankRow[];
  /** How many have a rank. */
  readonly ranked: number;
}

type StandingView = Pick<View, 'time' | 'states' | 'nearest'>;

/** What the view's year has. */
export function standingOf(data: RankData, view: StandingView): RankStanding {
  return standingIn(data, yearIn(data, view), view);
}

/** The same of any year. */
export function standingIn(
  data: RankData,
  year: Year,
  { states, nearest }: Pick<View, 'states' | 'nearest'>,
): RankStanding {
  const scope = data.scope.on(endOfYear(year));
  const reach = nearest ? nearestReach : 0;
  const shown = [...scope, ...states.filter((state) => !scope.has(state))];
  const values = new Map(
    shown.flatMap((id) => {
      const found = nearestValue(data.bundle.values[id], year, reach);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
  const ranks = new Map<StateId, number>();
  const sharing = new Map<number, number>();
  for (const { id, rank } of rankByValue(
    [...values].flatMap(([id, { value }]): [StateId, number][] =>
      scope.has(id) ? [[id, value]] : [],
    ),
  )) {
    ranks.set(id, rank);
    sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  }
  const rows = shown.map((id): RankRow => {
    const found = values.get(id);
    const rank = ranks.get(id);
    return {
      id,
      ...(found === undefined ? {} : { value: found.value }),
      ...(found === undefined || found.year === year ? {} : { year: found.year }),
      ...(rank === undefined ? {} : { rank }),
      ...(rank !== undefined && (sharing.get(rank) ?? 0) > 1 ? { tied: true } : {}),
      ...(scope.has(id) ? {} : { outside: true }),
    };
  });
  return { year, rows: sorted(rows, data, year, reach), ranked: ranks.size };
}

function sorted(
  rows: readonly RankRow[],
  data: RankData,
  year: Year,
  reach: number,
): readonly RankRow[] {
  const { sort, sorter, nameOrder } = data;
  const way = sort.descending ? -1 : 1;
  const byName = (a: RankRow, b: RankRow): number =>
    (nameOrder.get(a.id) ?? 0) - (nameOrder.get(b.id) ?? 0);
  const keyOf = (row: RankRow): number | undefined =>
    sort.by === 'name'
      ? nameOrder.get(row.id)
      : sorter === null
        ? row.value
        : valueOf(sorter.values[row.id], year, reach);
  const keys = new Map(rows.map((row) => [row.id, keyOf(row)]));
  return rows.toSorted((a, b) => {
    const last = Number(a.value === undefined) - Number(b.value === undefined);
    if (last !== 0) return last;
    // Those without a value are in the order of their names, whatever sorts the others.
    if (a.value === undefined) return byName(a, b);
    const [one, other] = [keys.get(a.id), keys.get(b.id)];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined) || byName(a, b);
    }
    return way * (one - other) || byName(a, b);
  });
}

function valueOf(series: Series | undefined, year: Year, reach: number): number | undefined {
  return nearestValue(series, year, reach)?.value;
}
