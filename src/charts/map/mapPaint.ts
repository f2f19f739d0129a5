import type { StateId } from '../../domain/ids.ts';
import type { Colour } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { classOf } from '../_shared/colourScale.ts';
import { coloursOf } from '../_shared/palette.ts';
import type { Theme } from '../chart.ts';
import { scopeDay } from './mapData.ts';
import type { IndicatorMap, MapData } from './mapData.ts';
import { valuesShown } from './shownValue.ts';
import type { StatePaint } from './statePaint.ts';

/** The states that are marks, with their paint. */
export function paintStates(
  data: MapData,
  view: View,
  theme: Theme,
): ReadonlyMap<StateId, StatePaint> {
  return data.kind === 'indicator'
    ? paintIndicator(data, view, theme)
    : data.part.paint(data, view, theme);
}

/** The states that are marks on a map of an indicator: those in scope in the year, and those chosen, wherever they are. */
export function statesShown(data: MapData, view: View): ReadonlySet<StateId> {
  const scope = data.scope.on(scopeDay(data, view));
  return view.states.length === 0 ? scope : new Set([...scope, ...view.states]);
}

function paintIndicator(
  data: IndicatorMap,
  view: View,
  theme: Theme,
): ReadonlyMap<StateId, StatePaint> {
  const { colours } = data;
  const ramp = colours === null ? [] : coloursOf(theme, colours);
  const valueOf = valuesShown(data, view);
  return new Map(
    [...statesShown(data, view)].map((state): [StateId, StatePaint] => {
      const shown = valueOf(state);
      if (shown === undefined || colours === null) {
        return [state, { fill: { hatch: 'land' }, mark: { kind: 'state', state, missing: true } }];
      }
      const { value, year, other } = shown;
      const fill: Colour = ramp[classOf(colours, value)] ?? 'land';
      // The colour says what, the hatching that it was in another year.
      return other
        ? [state, { fill: { hatch: fill }, mark: { kind: 'state', state, value, time: year } }]
        : [state, { fill, mark: { kind: 'state', state, value } }];
    }),
  );
}
