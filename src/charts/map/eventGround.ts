import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { Office, OrganisationRecord } from '../../domain/organisation.ts';
import type { FuzzyDate } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { Bundles } from '../chart.ts';
import type { EventPart } from './eventPart.ts';

/** Who presides over an organisation, from when; the end is the first day without. */
export interface Presidency {
  readonly organisation: OrganisationId;
  readonly state: StateId;
  readonly start: FuzzyDate;
  readonly end?: FuzzyDate;
}

/** What `events=on` adds to a map: every event there is, and every presidency. */
export interface EventGround {
  readonly events: readonly AtlasEvent[];
  readonly presidencies: readonly Presidency[];
  readonly part: EventPart;
}

/** Whole files, whatever the year: a slider fetches nothing. */
export const eventBundles = ['events', 'organisations'] as const;

export function joinEvents(bundles: Bundles, view: Pick<View, 'events'>): EventGround | null {
  if (!view.events) return null;
  return {
    events: bundles.get<EventsBundle>('events').events,
    part: bundles.get<EventPart>('part/events'),
    presidencies: bundles.get<readonly OrganisationRecord[]>('organisations').flatMap(presidencies),
  };
}

function presidencies({ id, offices }: OrganisationRecord): readonly Presidency[] {
  const presides = ({ role }: Office): boolean => role === 'presidency' || role === 'chair';
  return offices
    .filter(presides)
    .flatMap(({ state, start, end }) =>
      state === null
        ? []
        : [{ organisation: id, state, start, ...(end === undefined ? {} : { end }) }],
    );
}
