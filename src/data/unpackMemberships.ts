import type { PackedGroup, PackedMemberships } from '../domain/bundle.ts';
import type { MembershipId, OrganisationId, SourceId, StateId } from '../domain/ids.ts';
import type { Membership } from '../domain/membership.ts';
import { firstDay } from '../domain/time.ts';

type Unnumbered = Omit<Membership, 'id'>;

function unpackGroup(
  organisation: OrganisationId,
  { role, status = 'active', endedBy, states }: PackedGroup,
  sources: readonly SourceId[],
): readonly Unnumbered[] {
  return Object.entries(states).flatMap(([dates, ids]) => {
    const [start = 'unknown', end] = dates.split('..');
    return ids.split(' ').map((state) => ({
      organisation,
      state: state as StateId,
      role,
      status,
      start,
      ...(end === undefined ? {} : { end }),
      ...(endedBy === undefined ? {} : { endedBy }),
      sources,
    }));
  });
}

/** In order of start, an unknown one first; then by state. */
function inOrder(rows: readonly Unnumbered[]): readonly Unnumbered[] {
  // A date is read once, not with every comparison.
  return rows
    .map((row) => ({ row, key: `${firstDay(row.start) ?? ''} ${row.state}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

/** Ids are plain strings in JSON; here they get the brand that the build has proved. */
export function unpackMemberships({
  sources,
  organisations,
}: PackedMemberships): readonly Membership[] {
  return Object.entries(organisations).flatMap(([id, groups]) => {
    const organisation = id as OrganisationId;
    const counts = new Map<StateId, number>();
    const rows = groups.flatMap((group) =>
      unpackGroup(organisation, group, sources[group.sources] ?? []),
    );
    return inOrder(rows).map((membership) => {
      const number = (counts.get(membership.state) ?? 0) + 1;
      counts.set(membership.state, number);
      const name = `${organisation}-${membership.state.toLowerCase()}-${number}`;
      return { id: name as MembershipId, ...membership };
    });
  });
}
