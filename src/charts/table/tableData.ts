import type { Catalogue } from '../../domain/catalogue.ts';
import type { StateId } from '../../domain/ids.ts';
import type { IndicatorBundle, IndicatorEntry, Unit } from '../../domain/indicator.ts';
import type { Membership } from '../../domain/membership.ts';
import { valueAt } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import { isRange, resolveTime } from '../../view/time.ts';
import type { TimeScope } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import { createScope } from '../_shared/scope.ts';
import type { Scope } from '../_shared/scope.ts';
import type { Bundles } from '../chart.ts';

export interface TableIndicator {
  readonly entry: IndicatorEntry;
  readonly unit: Unit;
  readonly bundle: IndicatorBundle;
}

/** Everything that a table of values rests on, joined once; a step of time only reads it. */
export interface TableData {
  readonly catalogue: Catalogue;
  readonly scope: Scope;
  /** In the order of the columns. */
  readonly indicators: readonly TableIndicator[];
  /** What bounds the time of all indicators together. */
  readonly times: TimeScope;
}

export function tableBundles({ indicators }: Pick<View, 'indicators'>): readonly string[] {
  return ['memberships', ...indicators.map((id) => `indicator/${id}`)];
}

export function joinTable(
  bundles: Bundles,
  catalogue: Catalogue,
  view: Pick<View, 'orgs' | 'within' | 'indicators'>,
): TableData {
  const memberships = bundles.get<readonly Membership[]>('memberships');
  const indicators = view.indicators.map((id): TableIndicator => {
    const entry = catalogue.indicators.find((one) => one.id === id);
    const unit = catalogue.units.find((one) => one.id === entry?.unit);
    if (entry === undefined || unit === undefined) {
      throw new Error(`The catalogue has no indicator "${id}" with a unit.`);
    }
    return { entry, unit, bundle: bundles.get<IndicatorBundle>(`indicator/${id}`) };
  });
  return {
    catalogue,
    scope: createScope(view, catalogue, memberships),
    indicators,
    times: {
      unit: 'years',
      first: Math.min(...indicators.map(({ entry }) => entry.first)),
      last: Math.max(...indicators.map(({ entry }) => entry.last)),
      latest: Math.min(...indicators.map(({ entry }) => entry.latest)),
      date: catalogue.date,
    },
  };
}

/** The years that have columns. */
export interface TableYears {
  readonly from: Year;
  /** The year whose members are the rows, and by which they are sorted. */
  readonly to: Year;
  readonly years: readonly Year[];
  /** Every so many years, where a column for each would be too many; the last year always has one. */
  readonly step: number;
  /** The value of `data-time`. */
  readonly text: string;
}

/** More columns than these nobody reads, and no phone scrolls smoothly. */
export const columnsAtMost = 60;

/** One year, or with a range a column for each of its years. */
export function yearsIn(
  { times }: Pick<TableData, 'times'>,
  { time, indicators }: Pick<View, 'time' | 'indicators'>,
): TableYears {
  const resolved = resolveTime(time, times, isRange(time) ? 'trends' : 'table');
  const [from, to] = isRange(time) ? resolved.years : [resolved.year, resolved.year];
  const most = Math.max(1, Math.floor(columnsAtMost / Math.max(1, indicators.length)));
  const step = Math.max(1, Math.ceil((to - from + 1) / most));
  const years: Year[] = [];
  for (let year = to; year >= from; year -= step) years.unshift(year);
  return { from, to, years, step, text: from === to ? String(to) : `${from}..${to}` };
}

/** How many states of each year's scope, and of those chosen, have a value of any of the indicators in that very year. */
export function coverageOf(data: TableData, chosen: View['states']): readonly number[] {
  const { first, last } = data.times;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const states = new Set<StateId>([...data.scope.on(endOfYear(year)), ...chosen]);
    let count = 0;
    for (const state of states) {
      const has = data.indicators.some(
        ({ bundle }) => valueAt(bundle.values[state], year) !== undefined,
      );
      if (has) count += 1;
    }
    return count;
  });
}
