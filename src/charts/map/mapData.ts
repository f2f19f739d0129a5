import type { Catalogue } from '../../domain/catalogue.ts';
import type { StateId } from '../../domain/ids.ts';
import type { IndicatorBundle, IndicatorEntry, ScaleKind, Unit } from '../../domain/indicator.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { yearsOf } from '../../domain/series.ts';
import type { Shapes } from '../../domain/shape.ts';
import { endOfYear, yearOf } from '../../domain/time.ts';
import { resolveTime } from '../../view/time.ts';
import type { ResolvedTime, TimeScope } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import { createColourScale } from '../_shared/colourScale.ts';
import type { ColourScale } from '../_shared/colourScale.ts';
import { createScope, foundedOf } from '../_shared/scope.ts';
import type { Scope } from '../_shared/scope.ts';
import type { Bundles, ChartPart } from '../chart.ts';
import { eventBundles, joinEvents } from './eventGround.ts';
import type { EventGround } from './eventGround.ts';
import type { MembershipPart } from './membershipPart.ts';

/** What every map rests on, joined once; a step of time only reads it. */
interface MapGround {
  readonly catalogue: Catalogue;
  readonly shapes: Shapes;
  readonly scope: Scope;
  readonly memberships: readonly Membership[];
  /** What bounds the time of this map. */
  readonly times: TimeScope;
  /** `null` where the view does not ask for events. */
  readonly events: EventGround | null;
  /** Who is or was a full member of an organisation, in scope or not. */
  membersOf(organisation: string): ReadonlySet<StateId>;
}

/** States by an indicator. */
export interface IndicatorMap extends MapGround {
  readonly kind: 'indicator';
  readonly indicator: IndicatorEntry;
  readonly unit: Unit;
  readonly bundle: IndicatorBundle;
  /** Classes over all years of all states ever in scope; `null` where there is no value at all. */
  readonly colours: ColourScale | null;
  /** The scale that was made: what `auto` came to, or what had to stand in for one that is not possible. */
  readonly scale: ScaleKind;
}

/** States by their membership of the organisations in scope. */
export interface MembershipMap extends MapGround {
  readonly kind: 'membership';
  /** The intervals of the organisations in scope, of every role, by state. */
  readonly rows: ReadonlyMap<StateId, readonly Membership[]>;
  /** How many organisations there are to belong to. */
  readonly organisations: number;
  readonly part: MembershipPart;
  /** The most that one state has ever belonged to: the end of the scale of numbers, on every day the same. */
  readonly most: number;
}

export type MapData = IndicatorMap | MembershipMap;

export const dataKeys = ['orgs', 'within', 'indicator', 'scale', 'events'] as const;
type MapView = Pick<View, (typeof dataKeys)[number]>;

export function mapBundles(view: Pick<View, 'indicator' | 'events'>): readonly string[] {
  const ground = ['memberships', 'shapes', ...(view.events ? eventBundles : [])];
  return view.indicator === 'membership' ? ground : [...ground, `indicator/${view.indicator}`];
}

/** Code that only some maps need comes with what they are about. */
export function mapParts(view: Pick<View, 'indicator' | 'events'>): readonly ChartPart[] {
  const events: ChartPart = {
    id: 'part/events',
    load: async () => (await import('./eventPart.ts')).eventPart,
    texts: ['events'],
  };
  const membership: ChartPart = {
    id: 'part/membership',
    load: async () => (await import('./membershipPart.ts')).membershipPart,
    texts: ['membership'],
  };
  return [
    ...(view.events ? [events] : []),
    ...(view.indicator === 'membership' ? [membership] : []),
  ];
}

export function joinMap(bundles: Bundles, catalogue: Catalogue, view: MapView): MapData {
  const memberships = bundles.get<readonly Membership[]>('memberships');
  const ground = {
    catalogue,
    shapes: bundles.get<Shapes>('shapes'),
    scope: createScope(view, catalogue, memberships),
    memberships,
    events: joinEvents(bundles, view),
    membersOf: (organisation: string) =>
      new Set(
        memberships
          .filter((row) => row.organisation === organisation && isFullMember(row))
          .map(({ state }) => state),
      ),
  };
  return view.indicator === 'membership'
    ? joinMembership(ground, view, bundles.get<MembershipPart>('part/membership'))
    : joinIndicator(ground, view, bundles.get<IndicatorBundle>(`indicator/${view.indicator}`));
}

function joinIndicator(
  ground: Omit<MapGround, 'times'>,
  view: MapView,
  bundle: IndicatorBundle,
): IndicatorMap {
  const { catalogue, scope } = ground;
  const indicator = catalogue.indicators.find(({ id }) => id === bundle.id);
  const unit = catalogue.units.find(({ id }) => id === indicator?.unit);
  if (indicator === undefined || unit === undefined) {
    throw new Error(`The catalogue has no indicator "${bundle.id}" with a unit.`);
  }
  const scale = view.scale === 'auto' ? bundle.scale : view.scale;
  const colours = createColourScale(
    { kind: scale, chosen: view.scale !== 'auto' },
    valuesOf(bundle, scope.ever),
  );
  const { first, last, latest } = indicator;
  return {
    ...ground,
    kind: 'indicator',
    times: { unit: 'years', first, last, latest, date: catalogue.date },
    indicator,
    unit,
    bundle,
    colours,
    scale: colours?.kind ?? scale,
  };
}

function valuesOf(bundle: IndicatorBundle, states: readonly StateId[]): readonly number[] {
  const values: number[] = [];
  for (const state of states) {
    for (const [, value] of yearsOf(bundle.values[state] ?? [])) values.push(value);
  }
  return values;
}

function joinMembership(
  ground: Omit<MapGround, 'times'>,
  view: MapView,
  part: MembershipPart,
): MembershipMap {
  const { catalogue, scope, memberships } = ground;
  const inside = scope.inside;
  const chosen = memberships.filter(
    ({ organisation, state }) =>
      inside.has(state) && (view.orgs === 'all' || view.orgs.includes(organisation)),
  );
  const rows = new Map<StateId, Membership[]>();
  for (const row of chosen) rows.set(row.state, [...(rows.get(row.state) ?? []), row]);
  const founded = foundedOf(catalogue);
  const years = chosen.flatMap(({ start, organisation }) => {
    const date = start === 'unknown' ? founded.get(organisation) : start;
    return date === undefined ? [] : [yearOf(date)];
  });
  const today = yearOf(catalogue.date);
  return {
    ...ground,
    kind: 'membership',
    part,
    times: {
      unit: 'days',
      first: Math.min(today, ...years),
      last: today,
      latest: today,
      date: catalogue.date,
    },
    rows,
    organisations: new Set(chosen.map(({ organisation }) => organisation)).size,
    most: Math.max(
      1,
      ...[...rows.values()].map(
        (own) => new Set(own.filter(isFullMember).map(({ organisation }) => organisation)).size,
      ),
    ),
  };
}

/** The time of a view on this map, without words. */
export function timeOf(data: MapData, view: Pick<View, 'time'>): ResolvedTime {
  return resolveTime(view.time, data.times, 'map');
}

/** The day whose roll is in scope: with a year of statistics its 31 December, as totals count. */
export function scopeDay(data: MapData, view: Pick<View, 'time'>): string {
  const time = timeOf(data, view);
  return data.kind === 'indicator' ? endOfYear(time.year) : time.day;
}
