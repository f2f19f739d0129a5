/** What the events of an index could be narrowed to, and how many there would be. */
import type { Catalogue } from '../../domain/catalogue.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { stateGroups } from '../lists/stateGroups.ts';
import { statesOf } from './eventFilter.ts';

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

/** The regions and income groups of an event's states. */
export function groupsOf(
  catalogue: Catalogue,
): (event: AtlasEvent) => readonly View['within'][number][] {
  const groups = stateGroups(catalogue);
  return (event) => statesOf(event).flatMap((state) => groups.get(state) ?? []);
}
