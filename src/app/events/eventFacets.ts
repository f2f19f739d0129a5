/** What the events of an index could be narrowed to, and how many there would be. */
import type { Catalogue } from '../../domain/catalogue.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { statesOf } from './eventFilter.ts';
import type { EventFilter, FilterKey } from './eventFilter.ts';

/** How many events have each of the ids, of those that all other choices leave; what is chosen is always there. */
export function countFacets<Id extends string>(
  events: readonly AtlasEvent[],
  filter: EventFilter,
  facet: { readonly key: FilterKey; readonly of: (event: AtlasEvent) => Iterable<Id> },
  chosen: readonly Id[],
): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>(chosen.map((id) => [id, 0]));
  for (const event of events) {
    const one = filter(event, facet.key) ? 1 : 0;
    for (const id of new Set(facet.of(event))) counts.set(id, (counts.get(id) ?? 0) + one);
  }
  return counts;
}

/** The organisations of an event that an address can name: those that have states as members. */
export function scopesOf({
  organisations: all,
}: Catalogue): (event: AtlasEvent) => readonly OrganisationId[] {
  const scopes = new Set(
    all.flatMap(({ id, intergovernmental }) => (intergovernmental ? [id] : [])),
  );
  return ({ organisers, organisations }) =>
    [...organisers, ...organisations].filter((id) => scopes.has(id));
}

/** The regions, with those that they are part of, and income groups of an event's states. */
export function groupsOf({
  states,
  regions,
}: Catalogue): (event: AtlasEvent) => readonly View['within'][number][] {
  const parents = new Map(regions.map(({ id, parent }) => [id, parent]));
  const groups = new Map<StateId, readonly View['within'][number][]>(
    states.map(({ id, region, income }) => {
      const parent = region === null ? undefined : parents.get(region);
      return [id, [region, parent, income].filter((group) => group != null)];
    }),
  );
  return (event) => statesOf(event).flatMap((state) => groups.get(state) ?? []);
}
