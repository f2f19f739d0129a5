import type { StateId } from '../../domain/ids.ts';
import { endOfYear } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { RankData } from './rankData.ts';
import { standingIn } from './rankStanding.ts';
import type { RankRow } from './rankStanding.ts';

/** A state of either year: its rank then and now, each among those who were in scope in that year. */
export interface RankChange {
  readonly id: StateId;
  /** Absent where it was not in scope; without a rank where it had no value. */
  readonly before?: RankRow;
  readonly after?: RankRow;
  /** Places gained, negative for lost; absent where one of the ranks is. */
  readonly gained?: number;
}

export interface RankChanges {
  readonly from: Year;
  readonly to: Year;
  /** In the order of the later year: the ranked, those without a value, then those who have left. */
  readonly rows: readonly RankChange[];
  /** The order of the earlier year: those who had a rank. */
  readonly before: readonly StateId[];
}

/** How the order of one year became that of another. States chosen from outside have no rank in either. */
export function changesBetween(
  data: RankData,
  { nearest }: Pick<View, 'nearest'>,
  from: Year,
  to: Year,
): RankChanges {
  const order = { ...data, sort: { by: data.indicator.id, descending: true }, sorter: null };
  const look = { states: [], nearest };
  const earlier = standingIn(order, from, look).rows;
  const later = standingIn(order, to, look).rows;
  const then = new Map(earlier.map((row) => [row.id, row]));
  const now = data.scope.on(endOfYear(to));
  const gone = earlier.filter(({ id }) => !now.has(id));
  return {
    from,
    to,
    rows: [
      ...later.map((after): RankChange => {
        const before = then.get(after.id);
        const gained =
          before?.rank === undefined || after.rank === undefined
            ? undefined
            : before.rank - after.rank;
        return {
          id: after.id,
          after,
          ...(before === undefined ? {} : { before }),
          ...(gained === undefined ? {} : { gained }),
        };
      }),
      ...gone.map((before): RankChange => ({ id: before.id, before })),
    ],
    before: earlier.filter(({ rank }) => rank !== undefined).map(({ id }) => id),
  };
}
