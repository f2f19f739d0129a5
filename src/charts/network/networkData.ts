import type { EventsBundle, WebBundle, WebPlace } from '../../domain/bundle.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Agreement, AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { FuzzyDate, IsoDay, Year } from '../../domain/time.ts';
import { firstDay, yearOf } from '../../domain/time.ts';
import type { TimeScope } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import type { Bundles } from '../chart.ts';
import { createScope, foundedOf } from '../_shared/scope.ts';
import type { Scope } from '../_shared/scope.ts';
import { withBodies } from './bodyPlaces.ts';
import { createKindFilter } from './kindFilter.ts';

export const dataKeys = ['orgs', 'within', 'states', 'types', 'sure', 'kinds'] as const;
export type DataKey = (typeof dataKeys)[number];

/** The facts that ties are made of, as the choices let them through. */
export interface NetworkData {
  readonly catalogue: Catalogue;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly founded: ReadonlyMap<OrganisationId, FuzzyDate>;
  /** Of organisations of the chosen kinds. */
  readonly memberships: readonly Membership[];
  /** Those that concern the scope, in order of time; those without a known date are left out, and counted. */
  readonly agreements: readonly Agreement[];
  readonly events: readonly AtlasEvent[];
  readonly undated: number;
  /** The same whatever the scope: what the two ends of a question, or what is in focus, are asked for. */
  readonly everything: {
    readonly agreements: readonly Agreement[];
    readonly events: readonly AtlasEvent[];
  };
  readonly scope: Scope;
  /** Only these, where the reader chose some. */
  readonly chosen: ReadonlySet<StateId> | null;
  /** Ids of organisations that the scope names. */
  readonly chosenOrganisations: ReadonlySet<string>;
  /** Short codes of states. */
  readonly codes: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, WebPlace>;
  /** The first year of anything in view, and the data's today. */
  readonly time: TimeScope;
}

const ground: readonly string[] = ['memberships', 'agreements', 'web'];
export const networkBundles: readonly string[] = [...ground, 'events'];

/** Events are half of all that there is to fetch, and most webs have none: they come with what they are asked for. */
export function bundlesFor({ links, nodes, focus }: Pick<View, 'links' | 'nodes' | 'focus'>) {
  const isAsked = focus !== null || links.includes('event') || nodes.includes('event');
  return isAsked ? networkBundles : ground;
}

export function joinNetwork(
  bundles: Bundles,
  catalogue: Catalogue,
  view: Pick<View, DataKey>,
): NetworkData {
  const rows = bundles.get<readonly Membership[]>('memberships');
  const isSure = ({ sources }: { readonly sources: readonly string[] }): boolean =>
    !view.sure || sources.length > 1;
  const organisations = new Map(catalogue.organisations.map((one) => [one.id, one]));
  const kinds = createKindFilter(view, organisations);
  const inScope = concernsScope(view);
  const memberships = rows.filter(isSure);
  const signed = bundles
    .get<readonly Agreement[]>('agreements')
    .filter((agreement) => isSure(agreement) && kinds.hasAgreement(agreement));
  const all = bundles.get<EventsBundle | undefined>('events')?.events ?? [];
  const held = all.filter(
    (event) => isSure(event) && (view.types.length === 0 || view.types.includes(event.type)),
  );
  const agreements = signed.filter(({ date }) => firstDay(date) !== null);
  const events = held.filter(({ start }) => firstDay(start) !== null);
  const scope = createScope(view, catalogue, rows);
  return {
    catalogue,
    organisations,
    founded: foundedOf(catalogue),
    memberships: memberships.filter(({ organisation }) => kinds.hasOrganisation(organisation)),
    agreements: agreements.filter(({ parties }) =>
      inScope(parties.flatMap((party) => ('organisation' in party ? [party.organisation] : []))),
    ),
    events: events.filter(({ organisers, organisations: named }) =>
      inScope([...organisers, ...named]),
    ),
    undated: signed.length - agreements.length + held.length - events.length,
    everything: { agreements, events },
    scope,
    chosen: chosenOf(view, scope),
    chosenOrganisations: new Set<string>(view.orgs === 'all' ? [] : view.orgs),
    codes: new Map(catalogue.states.map(({ id, iso2 }) => [id, iso2])),
    places: withBodies(bundles.get<WebBundle>('web').places, all),
    time: {
      unit: 'days',
      first: firstYear(scope, rows, catalogue.date),
      last: yearOf(catalogue.date),
      latest: yearOf(catalogue.date),
      date: catalogue.date,
    },
  };
}

/** Whether a fact is of one of the organisations of the scope; of all of them where none is named. */
function concernsScope({ orgs }: Pick<View, 'orgs'>): (ids: readonly OrganisationId[]) => boolean {
  return (ids) => orgs === 'all' || ids.some((id) => orgs.includes(id));
}

function chosenOf(
  { states, within }: Pick<View, 'states' | 'within'>,
  { inside }: Scope,
): ReadonlySet<StateId> | null {
  if (states.length === 0) return null;
  return new Set(states.filter((state) => within.length === 0 || inside.has(state)));
}

/** When the first of the scope begins, or of the whole web, where the scope is everybody. */
function firstYear({ begins }: Scope, rows: readonly Membership[], today: IsoDay): Year {
  if (begins !== null) return yearOf(begins);
  return rows.reduce(
    (least, { start }) => Math.min(least, yearOf(firstDay(start) ?? today)),
    yearOf(today),
  );
}
