import type { Catalogue } from '../../domain/catalogue.ts';
import type { IndicatorId, StateId } from '../../domain/ids.ts';
import type { IndicatorBundle, IndicatorEntry, Unit } from '../../domain/indicator.ts';
import type { Membership } from '../../domain/membership.ts';
import { nearestValue } from '../../domain/series.ts';
import type { DatedValue } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import { resolveTime } from '../../view/time.ts';
import type { ResolvedTime, TimeScope } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import { createScope } from '../_shared/scope.ts';
import type { Scope } from '../_shared/scope.ts';
import type { Bundles } from '../chart.ts';

/** One of the three indicators of a comparison. */
export interface Measure {
  readonly indicator: IndicatorEntry;
  readonly unit: Unit;
  readonly bundle: IndicatorBundle;
}

export interface CompareData {
  readonly catalogue: Catalogue;
  readonly x: Measure;
  readonly y: Measure;
  readonly size: Measure;
  readonly scope: Scope;
  readonly memberships: readonly Membership[];
  /** The years of all three together; `latest` is the last that all of them cover broadly. */
  readonly times: TimeScope;
}

export const dataKeys = ['orgs', 'within', 'x', 'y', 'size'] as const;
type CompareDataView = Pick<View, (typeof dataKeys)[number]>;

export function compareBundles({ x, y, size }: Pick<View, 'x' | 'y' | 'size'>): readonly string[] {
  return ['memberships', ...new Set([x, y, size].map((id) => `indicator/${id}`))];
}

export function joinCompare(
  bundles: Bundles,
  catalogue: Catalogue,
  view: CompareDataView,
): CompareData {
  const memberships = bundles.get<readonly Membership[]>('memberships');
  const measure = (id: IndicatorId): Measure => {
    const bundle = bundles.get<IndicatorBundle>(`indicator/${id}`);
    const indicator = catalogue.indicators.find((one) => one.id === id);
    const unit = catalogue.units.find((one) => one.id === indicator?.unit);
    if (indicator === undefined || unit === undefined) {
      throw new Error(`The catalogue has no indicator "${id}" with a unit.`);
    }
    return { indicator, unit, bundle };
  };
  const [x, y, size] = [measure(view.x), measure(view.y), measure(view.size)];
  const entries = [x.indicator, y.indicator, size.indicator];
  return {
    catalogue,
    x,
    y,
    size,
    scope: createScope(view, catalogue, memberships),
    memberships,
    times: {
      unit: 'years',
      first: Math.min(...entries.map(({ first }) => first)),
      last: Math.max(...entries.map(({ last }) => last)),
      latest: Math.min(...entries.map(({ latest }) => latest)),
      date: catalogue.date,
    },
  };
}

export function timeOf(data: CompareData, view: Pick<View, 'time'>): ResolvedTime {
  return resolveTime(view.time, data.times, 'compare');
}

/**
 * How many years away `nearest=on` looks for a value. Five: surveys and censuses come every two to five years, and what is
 * older says little of the year shown.
 */
export const nearestReach = 5;

/** What a state is shown with: any of the three may be missing, or of another year where that was asked for. */
export interface Point {
  readonly state: StateId;
  readonly x: DatedValue | undefined;
  readonly y: DatedValue | undefined;
  readonly size: DatedValue | undefined;
}

/** A point that can be drawn. */
export interface WholePoint extends Point {
  readonly x: DatedValue;
  readonly y: DatedValue;
}

export function isWhole(point: Point): point is WholePoint {
  return point.x !== undefined && point.y !== undefined;
}

/** The states of the year: in scope on its last day, and the selected ones. */
export function statesIn(
  { scope }: Pick<CompareData, 'scope'>,
  view: Pick<View, 'states'>,
  year: Year,
): readonly StateId[] {
  return [...new Set([...scope.on(endOfYear(year)), ...view.states])].toSorted();
}

export function pointOf(
  { x, y, size }: Pick<CompareData, 'x' | 'y' | 'size'>,
  state: StateId,
  year: Year,
  reach: number,
): Point {
  return {
    state,
    x: nearestValue(x.bundle.values[state], year, reach),
    y: nearestValue(y.bundle.values[state], year, reach),
    size: nearestValue(size.bundle.values[state], year, reach),
  };
}

export function reachOf({ nearest }: Pick<View, 'nearest'>): number {
  return nearest ? nearestReach : 0;
}

/** Everybody in the year, with what there is of them. */
export function pointsIn(data: CompareData, view: View, year: Year): readonly Point[] {
  return statesIn(data, view, year).map((state) => pointOf(data, state, year, reachOf(view)));
}

/** Whether one of the values drawn is of another year. */
export function isOfOtherYear({ x, y }: WholePoint, year: Year): boolean {
  return x.year !== year || y.year !== year;
}
