import type { Catalogue } from './catalogue.ts';
import type { Membership } from './membership.ts';
import type { State } from './state.ts';

/** The states that have a page of their own: of which there is a figure or a membership to tell. */
export function profiledStates(
  { states }: Pick<Catalogue, 'states'>,
  memberships: readonly Pick<Membership, 'state'>[],
): readonly State[] {
  const belonging = new Set(memberships.map(({ state }) => state));
  return states.filter(({ id, economy }) => economy || belonging.has(id));
}
