/** The web as rows and columns: states by organisations, or states by states. */
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { firstDay } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { orderByLikeness } from './cluster.ts';
import { thingOf } from './ego.ts';
import { jaccard } from './likeness.ts';
import type { NetworkData } from './networkData.ts';
import { countFull, countShared } from './standings.ts';
import type { Standings } from './standings.ts';
import { organisationsOf, standingsOf, statesOn } from './webOn.ts';

export interface Matrix {
  /** `organisations`: cells are standings. `states`: cells are how many organisations two states share. */
  readonly kind: 'organisations' | 'states';
  readonly day: IsoDay;
  readonly rows: readonly StateId[];
  readonly columns: readonly (OrganisationId | StateId)[];
  readonly standings: Standings;
  /** In how many organisations of those in the columns a state is a member. */
  readonly rowSums: ReadonlyMap<StateId, number>;
  /** How many of the states in the rows are members; `null` where not all members are on record. */
  readonly columnSums: ReadonlyMap<string, number | null>;
  /** The largest number of organisations that two states share. */
  readonly most: number;
}

/** How names are put in order: the reader's language decides. */
export interface Naming {
  nameOf(id: string): string;
  compare(a: string, b: string): number;
}

export function isOfStates({ links }: Pick<View, 'links'>): boolean {
  return links.includes('shared') && !links.includes('membership');
}

type Keys = Pick<View, 'links' | 'order' | 'focus' | 'to'>;

export function matrixOn(data: NetworkData, view: Keys, day: IsoDay, naming: Naming): Matrix {
  const standings = standingsOf(data, day);
  const kind = isOfStates(view) ? 'states' : 'organisations';
  const rows = orderStates(data, view, standings, rowsOf(data, view, day), naming);
  const organisations = orderOrganisations(data, view, standings, rows, naming);
  const columns = kind === 'states' ? rows : organisations;
  const inColumns = new Set<string>(organisations);
  let most = 0;
  if (kind === 'states') {
    rows.forEach((one, index) => {
      for (const other of rows.slice(index + 1)) {
        most = Math.max(most, countShared(standings, one, other));
      }
    });
  }
  return {
    kind,
    day,
    rows,
    columns,
    standings,
    most,
    rowSums: new Map(
      rows.map((state) => [
        state,
        countFull(
          [...standings.of(state).values()].filter((row) => inColumns.has(row.organisation)),
        ),
      ]),
    ),
    columnSums: new Map(
      kind === 'states' ? [] : organisations.map((id) => [id, sumOf(data, standings, rows, id)]),
    ),
  };
}

/** The states in view, and those that the reader asks about. */
function rowsOf(data: NetworkData, { focus, to }: Keys, day: IsoDay): readonly StateId[] {
  const asked = [thingOf(data, focus), thingOf(data, to)].flatMap((thing) =>
    thing?.kind === 'state' ? [thing.id] : [],
  );
  return [...new Set([...statesOn(data, day), ...asked])];
}

function sumOf(
  data: NetworkData,
  standings: Standings,
  rows: readonly StateId[],
  id: OrganisationId,
): number | null {
  if (data.organisations.get(id)?.roster === 'partial') return null;
  const roll = standings.in(id);
  return rows.filter((state) => {
    const row = roll.get(state);
    return row !== undefined && isFullMember(row);
  }).length;
}

function orderStates(
  data: NetworkData,
  { order }: Keys,
  standings: Standings,
  states: readonly StateId[],
  naming: Naming,
): readonly StateId[] {
  const byName = states.toSorted((a, b) => naming.compare(naming.nameOf(a), naming.nameOf(b)));
  const count = (id: StateId): number => countFull(standings.of(id).values());
  switch (order) {
    case 'name':
      return byName;
    case 'number':
      return byName.toSorted((a, b) => count(b) - count(a));
    case 'region': {
      const regions = new Map(data.catalogue.states.map(({ id, region }) => [id, region ?? '']));
      const nameOf = (id: StateId): string => naming.nameOf(regions.get(id) ?? '');
      return byName.toSorted((a, b) => naming.compare(nameOf(a), nameOf(b)));
    }
    case 'joined':
      return byName.toSorted((a, b) =>
        compare(joined(data, standings, a), joined(data, standings, b)),
      );
    case 'cluster': {
      const ids = states.toSorted();
      const sets = ids.map((id) => fullOf(standings.of(id)));
      return orderByLikeness(ids.length, (a, b) => jaccard(sets[a], sets[b])).flatMap(
        (index) => ids[index] ?? [],
      );
    }
    default:
      return order satisfies never;
  }
}

/** The day on which a state joined the first of the organisations that the scope names; of all of them, where it names none. */
function joined(data: NetworkData, standings: Standings, state: StateId): string {
  const rows = [...standings.of(state).values()].filter(
    ({ organisation }) =>
      data.chosenOrganisations.size === 0 || data.chosenOrganisations.has(organisation),
  );
  const days = rows.flatMap(({ start }) => firstDay(start) ?? []).toSorted();
  return days[0] ?? '9999';
}

function orderOrganisations(
  data: NetworkData,
  { order }: Keys,
  standings: Standings,
  states: readonly StateId[],
  naming: Naming,
): readonly OrganisationId[] {
  const ids = organisationsOf(standings, states);
  const byName = ids.toSorted((a, b) => naming.compare(naming.nameOf(a), naming.nameOf(b)));
  const inView = new Set(states);
  const count = (id: OrganisationId): number =>
    countFull([...standings.in(id).values()].filter(({ state }) => inView.has(state)));
  switch (order) {
    case 'name':
    case 'region':
      return byName;
    case 'number':
      return byName.toSorted((a, b) => count(b) - count(a));
    case 'joined': {
      const founded = (id: OrganisationId): string =>
        firstDay(data.founded.get(id) ?? 'unknown') ?? '9999';
      return byName.toSorted((a, b) => compare(founded(a), founded(b)));
    }
    case 'cluster': {
      const sorted = ids.toSorted();
      const sets = sorted.map(
        (id) =>
          new Set<string>(
            [...standings.in(id)].flatMap(([state, row]) =>
              inView.has(state) && isFullMember(row) ? [state] : [],
            ),
          ),
      );
      return orderByLikeness(sorted.length, (a, b) => jaccard(sets[a], sets[b])).flatMap(
        (index) => sorted[index] ?? [],
      );
    }
    default:
      return order satisfies never;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fullOf(rows: ReadonlyMap<OrganisationId, Membership>): ReadonlySet<string> {
  return new Set([...rows].flatMap(([id, row]) => (isFullMember(row) ? [id] : [])));
}
