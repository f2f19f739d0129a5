import type { ChangesBundle, EventsBundle, IndicatorChanges } from '../../domain/bundle.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { IndicatorBundle, IndicatorEntry, Unit } from '../../domain/indicator.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Series } from '../../domain/series.ts';
import { endOfYear, yearOf } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import { resolveTime } from '../../view/time.ts';
import type { ResolvedTime, TimeScope } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import { createScope, foundedOf } from '../_shared/scope.ts';
import type { Scope } from '../_shared/scope.ts';
import type { Bundles } from '../chart.ts';

/** Whose line it is: a state's, an organisation's total of its members, or the world as its publisher has it. */
export type Whose =
  | { readonly kind: 'state'; readonly id: StateId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'world' };

export interface Line {
  readonly key: string;
  readonly whose: Whose;
  readonly series: Series;
}

export interface TrendsData {
  readonly catalogue: Catalogue;
  readonly bundle: IndicatorBundle;
  readonly indicator: IndicatorEntry;
  readonly unit: Unit;
  readonly scope: Scope;
  readonly times: TimeScope;
  /** Every state ever in scope or selected, by id, with a value or without; then totals. */
  readonly lines: readonly Line[];
  /** Events that organise or name an organisation in scope, by the year of their start; empty unless asked for. */
  readonly events: readonly AtlasEvent[];
  /** How totals changed; `null` where none are asked for, or the indicator has none. */
  readonly changes: IndicatorChanges | null;
  /** Founders and members on the last day of a year, suspended ones too. */
  rollOf(organisation: OrganisationId, year: Year): readonly StateId[];
}

export const dataKeys = ['orgs', 'within', 'states', 'indicator', 'events', 'total'] as const;
export type TrendsDataView = Pick<View, (typeof dataKeys)[number]>;

export function trendsBundles(view: TrendsDataView): readonly string[] {
  return [
    'memberships',
    `indicator/${view.indicator}`,
    ...(view.events ? ['events'] : []),
    ...(hasTotals(view) ? ['changes'] : []),
  ];
}

function hasTotals({ total, orgs }: Pick<View, 'total' | 'orgs'>): boolean {
  return total && orgs !== 'all';
}

export function joinTrends(
  bundles: Bundles,
  catalogue: Catalogue,
  view: TrendsDataView,
): TrendsData {
  const bundle = bundles.get<IndicatorBundle>(`indicator/${view.indicator}`);
  const indicator = catalogue.indicators.find(({ id }) => id === bundle.id);
  const unit = catalogue.units.find(({ id }) => id === indicator?.unit);
  if (indicator === undefined || unit === undefined) {
    throw new Error(`The catalogue has no indicator "${bundle.id}" with a unit.`);
  }
  const memberships = bundles.get<readonly Membership[]>('memberships');
  const scope = createScope(view, catalogue, memberships);
  const { first, last, latest } = indicator;
  return {
    catalogue,
    bundle,
    indicator,
    unit,
    scope,
    times: { unit: 'years', first, last, latest, date: catalogue.date },
    lines: [...stateLines(bundle, scope, view), ...totalLines(bundle, view)],
    events: view.events ? eventsOf(bundles.get<EventsBundle>('events').events, view) : [],
    changes: hasTotals(view)
      ? (bundles.get<ChangesBundle>('changes').indicators[bundle.id] ?? null)
      : null,
    rollOf: rollReader(catalogue, memberships),
  };
}

function rollReader(
  catalogue: Catalogue,
  memberships: readonly Membership[],
): TrendsData['rollOf'] {
  const founded = foundedOf(catalogue);
  return (organisation, year) => {
    const day = endOfYear(year);
    const start = founded.get(organisation) ?? null;
    const roll = memberships.filter(
      (row) => row.organisation === organisation && isFullMember(row) && isInForce(row, day, start),
    );
    return [...new Set(roll.map(({ state }) => state))];
  };
}

function stateLines(
  bundle: IndicatorBundle,
  scope: Scope,
  { states }: TrendsDataView,
): readonly Line[] {
  return [...new Set([...scope.ever, ...states])].toSorted().map((id) => ({
    key: id,
    whose: { kind: 'state', id },
    series: bundle.values[id] ?? [],
  }));
}

function totalLines(bundle: IndicatorBundle, { total, orgs }: TrendsDataView): readonly Line[] {
  if (!total) return [];
  if (orgs === 'all') {
    const { world } = bundle;
    return world === undefined ? [] : [{ key: 'world', whose: { kind: 'world' }, series: world }];
  }
  return orgs.flatMap((id): readonly Line[] => {
    const totals = bundle.totals?.[id];
    return totals === undefined
      ? []
      : [{ key: id, whose: { kind: 'organisation', id }, series: totals.values }];
  });
}

function eventsOf(events: readonly AtlasEvent[], { orgs }: TrendsDataView): readonly AtlasEvent[] {
  return events.filter(
    ({ start, organisers, organisations }) =>
      Number.isInteger(yearOf(start)) &&
      (orgs === 'all' || orgs.some((id) => organisers.includes(id) || organisations.includes(id))),
  );
}

/** The time of a view: the years drawn, and the one that is read off. */
export interface TrendsTime {
  /** As the figure tells it: `1960..2025`, or the one year. */
  readonly text: string;
  /** Whether the reader asked for one year: then it is read off, with a line through all the others. */
  readonly single: boolean;
  readonly year: Year;
  readonly years: readonly [first: Year, last: Year];
}

/** The years that are drawn while one year is read off: those of `span`, or all that have broad coverage. */
export function trendsTime(
  { times }: Pick<TrendsData, 'times'>,
  view: Pick<View, 'time' | 'span'>,
): TrendsTime {
  const { text, single, year, years } = resolveTime(view.time, times, 'trends');
  if (!single) return { text, single, year, years };
  const wide = spanOf(times, view.span);
  return {
    text,
    single,
    year,
    years: [Math.min(wide.years[0], year), Math.max(wide.years[1], year)],
  };
}

function spanOf(times: TimeScope, span: View['span']): Pick<ResolvedTime, 'years'> {
  const asked = span === null ? null : resolveTime(span, times, 'trends');
  return asked === null || asked.single
    ? resolveTime({ from: 'earliest', to: 'latest' }, times, 'trends')
    : asked;
}
