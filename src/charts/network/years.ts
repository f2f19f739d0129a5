/** The years of the slider, and how much each has to show. */
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import { firstDay, yearOf } from '../../domain/time.ts';
import type { IsoDay, Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { resolveTime } from '../../view/time.ts';
import type { ResolvedTime } from '../../view/time.ts';
import type { NetworkData } from './networkData.ts';

export interface NetworkYears {
  readonly first: Year;
  readonly last: Year;
  /** Standings at the end of each year, from the first. */
  readonly counts: readonly number[];
}

type Keys = Pick<View, 'focus' | 'to'>;

export function yearsOf(data: NetworkData, view: Keys): NetworkYears {
  const rows = rowsOf(data, view);
  const { last } = data.time;
  const first = firstYearOf(data, view);
  const steps = Array.from({ length: last - first + 2 }, () => 0);
  const at = (year: Year): number => Math.min(steps.length - 1, Math.max(0, year - first));
  for (const row of rows) {
    const [start, end] = [at(startOf(data, row)), row.end === undefined ? null : at(endOf(row))];
    steps[start] = (steps[start] ?? 0) + 1;
    if (end !== null) steps[end] = (steps[end] ?? 0) - 1;
  }
  let sum = 0;
  return { first, last, counts: steps.slice(0, -1).map((step) => (sum += step)) };
}

/** What the address's time comes to: `earliest` is the first year of what is in focus, where something is. */
export function timeIn(data: NetworkData, view: Keys & Pick<View, 'time'>): ResolvedTime {
  return resolveTime(view.time, { ...data.time, first: firstYearOf(data, view) }, 'network');
}

/** The day by whose ties the reader wants the web arranged; `null` where it is to stand as the build has it. */
export function arrangedDay(
  data: NetworkData,
  { focus, to, layout }: Keys & Pick<View, 'layout'>,
): IsoDay | null {
  return layout === null ? null : timeIn(data, { focus, to, time: layout }).day;
}

/** A thing in focus is older than the scope may be: its web is shown from its own beginning. */
function firstYearOf(data: NetworkData, view: Keys): Year {
  if (view.focus === null) return data.time.first;
  return rowsOf(data, view).reduce(
    (least, row) => Math.min(least, startOf(data, row)),
    data.time.first,
  );
}

/** The standings that the view is about, over all time. */
function rowsOf(data: NetworkData, { focus, to }: Keys): readonly Membership[] {
  const ends = [focus, to].filter((id) => id !== null);
  const { memberships, scope, chosen } = data;
  const own = memberships.filter(({ state, organisation }) =>
    ends.some((id) => id === state || id === organisation),
  );
  if (own.length > 0) return own;
  const states: ReadonlySet<StateId> | null =
    chosen ?? (scope.all ? null : new Set<StateId>(scope.ever));
  return memberships.filter(
    ({ state }) => (states === null || states.has(state)) && scope.inside.has(state),
  );
}

function startOf({ founded, time }: NetworkData, row: Membership): Year {
  const day = firstDay(row.start) ?? firstDay(foundingOf(founded, row.organisation));
  return day === null ? time.first : yearOf(day);
}

function foundingOf(founded: NetworkData['founded'], organisation: OrganisationId): string {
  return founded.get(organisation) ?? 'unknown';
}

/** The year at whose end it holds no more; of an end that nobody knows, none. */
function endOf(row: Membership): Year {
  const day = firstDay(row.end ?? 'unknown');
  return day === null ? 9999 : yearOf(day);
}
