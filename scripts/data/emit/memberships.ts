import type { PackedMemberships } from '../../../src/domain/bundle.ts';
import type { MembershipRow } from '../dataset.ts';
import type { Plain } from './plain.ts';

type Packed = Plain<PackedMemberships>;
type Group = Packed['organisations'][string][number];

/** The id that an interval has unless its file says otherwise; the check refuses any other. */
export function membershipId(organisation: string, state: string, number: number): string {
  return `${organisation}-${state.toLowerCase()}-${number}`;
}

function headOf({ role, status, endedBy }: MembershipRow, sources: number): Omit<Group, 'states'> {
  return {
    role,
    ...(status === 'active' ? {} : { status }),
    ...(endedBy === undefined ? {} : { endedBy }),
    sources,
  };
}

function sorted(states: Readonly<Record<string, string[]>>): Record<string, string> {
  const dates = Object.entries(states).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(dates.map(([date, ids]) => [date, ids.toSorted().join(' ')]));
}

/** Intervals that share role, standing and sources stand together, and in them those that share their dates. */
export function makeMemberships(memberships: readonly MembershipRow[]): Packed {
  const lists = new Map<string, string[]>();
  const indexOf = (sources: readonly string[]): number => {
    const key = sources.join(' ');
    if (!lists.has(key)) lists.set(key, [...sources]);
    return [...lists.keys()].indexOf(key);
  };
  const organisations: Packed['organisations'] = {};
  const byOrganisation = Map.groupBy(memberships, ({ organisation }) => organisation);
  for (const organisation of [...byOrganisation.keys()].toSorted()) {
    const groups = new Map<
      string,
      { head: Omit<Group, 'states'>; states: Record<string, string[]> }
    >();
    for (const row of byOrganisation.get(organisation) ?? []) {
      const head = headOf(row, indexOf(row.sources));
      const group = groups.get(JSON.stringify(head)) ?? { head, states: {} };
      const dates = row.end === undefined ? row.start : `${row.start}..${row.end}`;
      (group.states[dates] ??= []).push(row.state);
      groups.set(JSON.stringify(head), group);
    }
    organisations[organisation] = [...groups.values()].map(({ head, states }) => ({
      ...head,
      states: sorted(states),
    }));
  }
  return { sources: [...lists.values()], organisations };
}
