import type { Catalogue } from '../../domain/catalogue.ts';
import type { IndicatorId, StateId } from '../../domain/ids.ts';
import type { IndicatorBundle, IndicatorEntry, ScaleKind, Unit } from '../../domain/indicator.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { yearsOf } from '../../domain/series.ts';
import type { Shapes } from '../../domain/shape.ts';
import { resolveTime } from '../../view/time.ts';
import type { ResolvedTime } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import type { Bundles } from '../chart.ts';
import { createColourScale } from '../_shared/colourScale.ts';
import type { ColourScale } from '../_shared/colourScale.ts';
import { createScope } from '../_shared/scope.ts';
import type { Scope } from '../_shared/scope.ts';

/** Everything that a map of one indicator rests on, joined once; a step of time only reads it. */
export interface MapData {
  readonly catalogue: Catalogue;
  readonly indicator: IndicatorEntry;
  readonly unit: Unit;
  readonly bundle: IndicatorBundle;
  readonly shapes: Shapes;
  readonly scope: Scope;
  /** Who is or was a full member of an organisation, in scope or not. */
  membersOf(organisation: string): ReadonlySet<StateId>;
  /** Classes over all years of all states ever in scope; `null` where there is no value at all. */
  readonly colours: ColourScale | null;
  /** The scale that `auto` came to. */
  readonly scale: ScaleKind;
}

export const dataKeys = ['orgs', 'within', 'indicator', 'scale'] as const;

export function mapBundles(view: Pick<View, 'indicator'>): readonly string[] {
  return ['memberships', 'shapes', `indicator/${view.indicator}`];
}

export function joinMap(
  bundles: Bundles,
  catalogue: Catalogue,
  view: Pick<View, (typeof dataKeys)[number]>,
): MapData {
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator);
  const unit = catalogue.units.find(({ id }) => id === indicator?.unit);
  if (indicator === undefined || unit === undefined) {
    throw new Error(`The catalogue has no indicator "${view.indicator}" with a unit.`);
  }
  const bundle = bundles.get<IndicatorBundle>(bundleOf(indicator.id));
  const memberships = bundles.get<readonly Membership[]>('memberships');
  const scope = createScope(view, catalogue, memberships);
  const scale = view.scale === 'auto' ? bundle.scale : view.scale;
  const colours = createColourScale(scale, valuesOf(bundle, scope.ever));
  return {
    catalogue,
    indicator,
    unit,
    bundle,
    shapes: bundles.get<Shapes>('shapes'),
    scope,
    membersOf: (organisation) =>
      new Set(
        memberships
          .filter((row) => row.organisation === organisation && isFullMember(row))
          .map(({ state }) => state),
      ),
    colours,
    scale: colours?.kind ?? scale,
  };
}

function bundleOf(id: IndicatorId): string {
  return `indicator/${id}`;
}

function valuesOf(bundle: IndicatorBundle, states: readonly StateId[]): readonly number[] {
  const values: number[] = [];
  for (const state of states) {
    for (const [, value] of yearsOf(bundle.values[state] ?? [])) values.push(value);
  }
  return values;
}

/** The time of a view on this map, without words. */
export function timeOf(data: MapData, view: Pick<View, 'time'>): ResolvedTime {
  const { first, last, latest } = data.indicator;
  return resolveTime(
    view.time,
    { unit: 'years', first, last, latest, date: data.catalogue.date },
    'map',
  );
}
