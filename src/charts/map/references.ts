import type { OrganisationId } from '../../domain/ids.ts';
import { valueAt } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { standingOf } from './indicatorWords.ts';
import { timeOf } from './mapData.ts';
import type { IndicatorMap } from './mapData.ts';

/**
 * A figure to hold the states against, on the same scale as theirs.
 * - `organisation`: the organisation's own, a mean weighted as its members weigh
 * - `mean`: the plain mean of `count` states' values, each counted alike
 * - `world`: the publisher's figure of the world
 */
export type Reference =
  | { readonly kind: 'organisation'; readonly value: number; readonly organisation: OrganisationId }
  | { readonly kind: 'mean'; readonly value: number; readonly count: number }
  | { readonly kind: 'world'; readonly value: number };

/**
 * What a legend can mark beside the states of a year. Totals of sums, such as GDP or population, are on no state's scale and
 * left out. The mean is of the states in scope alone, and of values of the year itself.
 */
export function referencesOf(data: IndicatorMap, view: View): readonly Reference[] {
  const { year } = timeOf(data, view);
  const { bundle } = data;
  const references: Reference[] = [];
  const organisation = view.orgs !== 'all' && view.orgs.length === 1 ? view.orgs[0] : undefined;
  const own =
    organisation === undefined || bundle.total !== 'weighted-mean' || view.within.length > 0
      ? undefined
      : valueAt(bundle.totals?.[organisation]?.values, year);
  if (organisation !== undefined && own !== undefined) {
    references.push({ kind: 'organisation', value: own, organisation });
  } else {
    const mean = meanOf(data, view, endOfYear(year));
    if (mean !== null) references.push(mean);
  }
  const world = bundle.total === 'sum' ? undefined : valueAt(bundle.world, year);
  if (world !== undefined) references.push({ kind: 'world', value: world });
  return references;
}

function meanOf(data: IndicatorMap, view: View, day: string): Reference | null {
  const scope = data.scope.on(day);
  const { ranked } = standingOf(data, { ...view, states: [], nearest: false });
  const values = ranked.filter(({ id }) => scope.has(id)).map(({ value }) => value);
  if (values.length < 2) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  return { kind: 'mean', value: sum / values.length, count: values.length };
}
