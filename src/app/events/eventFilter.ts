/** Which events an index shows: what the address says, as one test for each thing that can be chosen. */
import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventId, StateId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';

export const filterKeys = ['orgs', 'types', 'states', 'within', 'sure', 'q'] as const;
export type FilterKey = (typeof filterKeys)[number];

export interface EventFilterContext {
  /** The states that `within` lets through. */
  readonly inside: ReadonlySet<StateId>;
  /** What the search text finds; `null` where there is none. */
  readonly found: { has(id: EventId): boolean } | null;
}

/** Whether an event passes all that is chosen, or all but one thing: then one sees what else that could be. */
export type EventFilter = (event: AtlasEvent, except?: FilterKey) => boolean;

/** The states that an event concerns: where it was held, and those that its sources name. */
export function statesOf({ place, states }: AtlasEvent): readonly StateId[] {
  const host = place?.state;
  return host == null || states.includes(host) ? states : [host, ...states];
}

/** A test for each choice that was made; what was not chosen tests nothing. */
export function createEventFilter(
  { orgs, types, states, within, sure }: Pick<View, Exclude<FilterKey, 'q'>>,
  { inside, found }: EventFilterContext,
): EventFilter {
  const tests: Partial<Record<FilterKey, (event: AtlasEvent) => boolean>> = {
    ...(orgs !== 'all' && {
      orgs: ({ organisers, organisations }) =>
        orgs.some((id) => organisers.includes(id) || organisations.includes(id)),
    }),
    ...(types.length > 0 && { types: ({ type }) => types.includes(type) }),
    ...(states.length > 0 && {
      states: (event) => statesOf(event).some((state) => states.includes(state)),
    }),
    ...(within.length > 0 && {
      within: (event) => statesOf(event).some((state) => inside.has(state)),
    }),
    ...(sure && { sure: ({ sources }) => sources.length > 1 }),
    ...(found !== null && { q: ({ id }) => found.has(id) }),
  };
  return (event, except) =>
    filterKeys.every((key) => key === except || tests[key]?.(event) !== false);
}
