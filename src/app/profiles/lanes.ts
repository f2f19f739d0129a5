/** A state's memberships along time, one lane for each organisation: where each bar begins and ends, as parts of the lane. */
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { toDayNumber } from '../../domain/dayNumber.ts';
import { firstDay, yearOf } from '../../domain/time.ts';
import type { IsoDay, Year } from '../../domain/time.ts';

export interface LaneBar {
  readonly row: Membership;
  /** Parts of the lane from its beginning in time, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** The source has no date of joining: it is drawn from the organisation's founding, open at that end. */
  readonly undated: boolean;
}

export interface Lane {
  readonly organisation: OrganisationId;
  readonly bars: readonly LaneBar[];
  /** Whether something of it lasts. */
  readonly lasts: boolean;
}

export interface Lanes {
  readonly first: Year;
  readonly last: Year;
  /** Every twentieth year, with its part of the lane. */
  readonly ticks: readonly { readonly year: Year; readonly at: number }[];
  readonly lanes: readonly Lane[];
}

const tickEvery = 20;
/** A lane is never shorter than this, so that a young organisation is not drawn as if it were old. */
const shortest = 40;

/** Lanes of what lasts come first, full members before others; each group by when it began. `null` where there is none. */
export function lanesOf(
  state: StateId,
  memberships: readonly Membership[],
  organisations: readonly Pick<Organisation, 'id' | 'founded' | 'dissolved'>[],
  today: IsoDay,
): Lanes | null {
  const own = memberships.filter((row) => row.state === state);
  if (own.length === 0) return null;
  const known = new Map(organisations.map((one) => [one.id, one]));
  const startOf = (row: Membership): IsoDay | null =>
    firstDay(row.start) ?? firstDay(known.get(row.organisation)?.founded ?? '');
  const starts = own.flatMap((row) => startOf(row) ?? []);
  const last = yearOf(today) + 1;
  const earliest = starts.toSorted((a, b) => (a < b ? -1 : 1))[0] ?? today;
  const first = Math.min(Math.floor(yearOf(earliest) / 10) * 10, last - shortest);
  const begin = toDayNumber(`${first}-01-01`);
  const length = toDayNumber(`${last}-01-01`) - begin;
  const at = (day: IsoDay): number => Math.min(1, Math.max(0, (toDayNumber(day) - begin) / length));
  const barOf = (row: Membership): LaneBar => {
    const end = row.end === undefined ? today : (firstDay(row.end) ?? today);
    const start = startOf(row);
    return {
      row,
      from: start === null ? 0 : at(start),
      to: at(end),
      undated: row.start === 'unknown',
    };
  };
  const lanes = [...Map.groupBy(own, ({ organisation }) => organisation)].map(
    ([organisation, rows]): Lane => ({
      organisation,
      bars: rows.map(barOf).toSorted((a, b) => a.from - b.from),
      lasts: rows.some(({ end }) => end === undefined || (firstDay(end) ?? today) > today),
    }),
  );
  const weight = ({ lasts, bars }: Lane): number =>
    (lasts ? 0 : 2) + (bars.some(({ row }) => isFullMember(row)) ? 0 : 1);
  const ticks: { year: Year; at: number }[] = [];
  for (let year = Math.ceil(first / tickEvery) * tickEvery; year <= last; year += tickEvery) {
    ticks.push({ year, at: at(`${year}-01-01`) });
  }
  return {
    first,
    last,
    ticks,
    lanes: lanes.toSorted(
      (a, b) => weight(a) - weight(b) || (a.bars[0]?.from ?? 0) - (b.bars[0]?.from ?? 0),
    ),
  };
}
