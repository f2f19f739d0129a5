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
function byStart(a: Unnumbered, b: Unnumbered): number {
  const [first, second] = [firstDay(a.start) ?? '', firstDay(b.start) ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.state < b.state ? -1 : a.state > b.state ? 1 : 0;
}

/** Ids are plain strings in JSON; here they get the brand that the build has proved. */
export function unpackMemberships({
  sources,
  organisations,
}: PackedMemberships): readonly Membership[] {
  return Object.entries(organisations).flatMap(([id, groups]) => {
    const organisation = id as OrganisationId;
    const counts = new Map<StateId, number>();
    return groups
      .flatMap((group) => unpackGroup(organisation, group, sources[group.sources] ?? []))
      .toSorted(byStart)
      .map((membership) => {
        const number = (counts.get(membership.state) ?? 0) + 1;
        counts.set(membership.state, number);
        const name = `${organisation}-${membership.state.toLowerCase()}-${number}`;
        return { id: name as MembershipId, ...membership };
      });
  });
}
