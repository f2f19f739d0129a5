import type { Catalogue } from '../../domain/catalogue.ts';
import type { IndicatorId, StateId } from '../../domain/ids.ts';
import type { IndicatorBundle, IndicatorEntry, Unit } from '../../domain/indicator.ts';
import type { Membership } from '../../domain/membership.ts';
import { endOfYear } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import { sortOf } from '../../view/scope.ts';
import { resolveTime } from '../../view/time.ts';
import type { TimeScope } from '../../view/time.ts';
import type { Sort, View } from '../../view/view.ts';
import { createScope } from '../_shared/scope.ts';
import type { Scope } from '../_shared/scope.ts';
import type { Bundles } from '../chart.ts';
import type { RankReader } from './rankReader.ts';

/** Everything that a ranking rests on, joined once; a step of time only reads it. */
export interface RankData {
  readonly catalogue: Catalogue;
  readonly scope: Scope;
  readonly memberships: readonly Membership[];
  /** What bounds the time of the ranking. */
  readonly times: TimeScope;
  readonly indicator: IndicatorEntry;
  readonly unit: Unit;
  readonly bundle: IndicatorBundle;
  readonly sort: Sort;
  /** The indicator that the rows are sorted by, where it is another than the one shown. */
  readonly sorter: IndicatorBundle | null;
  /** The place of each state's name in the order of the reader's language. */
  readonly nameOrder: ReadonlyMap<StateId, number>;
}

export const dataKeys = ['orgs', 'within', 'indicator', 'sort'] as const;
type RankView = Pick<View, (typeof dataKeys)[number]>;

/** The indicator; an address of another page may carry `membership`, which ranks nobody. */
function indicatorIn({ indicator }: Pick<View, 'indicator'>): IndicatorId {
  if (indicator === 'membership') throw new Error('A ranking is of an indicator.');
  return indicator;
}

export function sortIn(view: Pick<View, 'indicator' | 'sort'>): Sort {
  return sortOf(view as View, { page: 'rank' });
}

export function rankBundles(view: Pick<View, 'indicator' | 'sort'>): readonly string[] {
  const indicator = indicatorIn(view);
  const { by } = sortIn(view);
  const ids = by === 'name' || by === indicator ? [indicator] : [indicator, by];
  return ['memberships', ...ids.map((id) => `indicator/${id}`)];
}

export function joinRank(
  bundles: Bundles,
  catalogue: Catalogue,
  view: RankView,
  reader: RankReader,
): RankData {
  const memberships = bundles.get<readonly Membership[]>('memberships');
  const id = indicatorIn(view);
  const bundle = bundles.get<IndicatorBundle>(`indicator/${id}`);
  const indicator = catalogue.indicators.find((entry) => entry.id === id);
  const unit = catalogue.units.find((one) => one.id === indicator?.unit);
  if (indicator === undefined || unit === undefined) {
    throw new Error(`The catalogue has no indicator "${id}" with a unit.`);
  }
  const sort = sortIn(view);
  const { first, last, latest } = indicator;
  return {
    catalogue,
    scope: createScope(view, catalogue, memberships),
    memberships,
    times: { unit: 'years', first, last, latest, date: catalogue.date },
    indicator,
    unit,
    bundle,
    sort,
    sorter:
      sort.by === 'name' || sort.by === id
        ? null
        : bundles.get<IndicatorBundle>(`indicator/${sort.by}`),
    nameOrder: orderNames(catalogue, reader),
  };
}

function orderNames(catalogue: Catalogue, reader: RankReader): ReadonlyMap<StateId, number> {
  const named = catalogue.states.map(({ id, name }) => ({ id, name: name[reader.language] ?? id }));
  const sorted = named.toSorted((a, b) => reader.compare(a.name, b.name));
  return new Map(sorted.map(({ id }, index) => [id, index]));
}

/** The year shown. */
export function yearIn(data: Pick<RankData, 'times'>, view: Pick<View, 'time'>): Year {
  return resolveTime(view.time, data.times, 'rank').year;
}

/** The earlier year that the view asks to be compared with; `null` where it asks for none, or for one that is not earlier. */
export function earlierYear(
  data: Pick<RankData, 'times'>,
  view: Pick<View, 'time' | 'against'>,
): Year | null {
  return view.against === null || view.against >= yearIn(data, view) ? null : view.against;
}

/** The most rows that any year has: a sheet that is high enough for them is so in every year. */
export function rowsAtMost(
  catalogue: Catalogue,
  memberships: readonly Membership[],
  view: Pick<View, 'orgs' | 'within' | 'states' | 'indicator'>,
): number {
  const scope = createScope(view, catalogue, memberships);
  const entry = catalogue.indicators.find(({ id }) => id === view.indicator);
  return entry === undefined ? 0 : rowsOver(scope, entry, view.states);
}

export function rowsOver(
  scope: Scope,
  { first, last }: Pick<IndicatorEntry, 'first' | 'last'>,
  chosen: readonly StateId[],
): number {
  if (scope.all) return scope.ever.length + outsiders(scope.ever, chosen);
  let most = 0;
  for (let year = first; year <= last; year += 1) {
    const states = scope.on(endOfYear(year));
    most = Math.max(most, states.size + chosen.filter((state) => !states.has(state)).length);
  }
  return most;
}

function outsiders(ever: readonly StateId[], chosen: readonly StateId[]): number {
  const known = new Set(ever);
  return chosen.filter((state) => !known.has(state)).length;
}
