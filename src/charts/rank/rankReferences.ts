import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { valueAt } from '../../domain/series.ts';
import type { View } from '../../view/view.ts';
import { yearIn } from './rankData.ts';
import type { RankData } from './rankData.ts';
import { standingOf } from './rankStanding.ts';

/**
 * A figure to hold the states against. It stands above the states, in no rank.
 * - `total`: an organisation's own, the sum of its members or their mean weighted as they weigh
 * - `mean`: the plain mean of the states in scope that have a value of the year, each counted alike
 * - `world`: the publisher's figure of the world
 */
export type RankReference =
  | {
      readonly kind: 'total';
      readonly organisation: OrganisationId;
      readonly value?: number;
      /** Members without a value, which keep the total from being made. */
      readonly without: readonly StateId[];
    }
  | { readonly kind: 'mean'; readonly value?: number; readonly count: number }
  | { readonly kind: 'world'; readonly value?: number };

type ReferenceView = Pick<View, 'orgs' | 'within' | 'time' | 'states' | 'nearest'>;

/** More organisations than these are more than a reader compares with. */
const organisationsAtMost = 4;

/** The same kinds in the same order in every year of a view, with or without a value. */
export function referencesOf(data: RankData, view: ReferenceView): readonly RankReference[] {
  const { bundle } = data;
  const year = yearIn(data, view);
  const totals = organisationsOf(data, view).map((organisation): RankReference => {
    const own = bundle.totals?.[organisation];
    const value = valueAt(own?.values, year);
    return {
      kind: 'total',
      organisation,
      without: own?.missing[String(year)] ?? [],
      ...(value === undefined ? {} : { value }),
    };
  });
  const world = valueAt(bundle.world, year);
  return [
    ...totals,
    ...(bundle.total === 'sum' || totals.length > 0 ? [] : [meanOf(data, view)]),
    ...(bundle.world === undefined
      ? []
      : [{ kind: 'world' as const, ...(world === undefined ? {} : { value: world }) }]),
  ];
}

/** Those whose own figure is of the states shown: no filter takes any of them away, and the roll is whole. */
function organisationsOf(
  data: RankData,
  { orgs, within }: ReferenceView,
): readonly OrganisationId[] {
  if (orgs === 'all' || within.length > 0 || data.bundle.total === 'none') return [];
  return orgs.filter((id) => data.bundle.totals?.[id] !== undefined).slice(0, organisationsAtMost);
}

function meanOf(data: RankData, view: ReferenceView): RankReference {
  const { rows } = standingOf(data, { ...view, nearest: false });
  const values = rows.flatMap(({ value, outside }) =>
    value === undefined || outside === true ? [] : [value],
  );
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    kind: 'mean',
    count: values.length,
    ...(values.length < 2 ? {} : { value: sum / values.length }),
  };
}

/** Whether references have a place on the axis of the states: sums of many are beyond it. */
export function areOnAxis(data: RankData): boolean {
  return data.bundle.total !== 'sum';
}
