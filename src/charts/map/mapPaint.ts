import type { StateId } from '../../domain/ids.ts';
import type { Colour, Fill, Mark } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { classOf } from '../_shared/colourScale.ts';
import { coloursOf, rampOf } from '../_shared/palette.ts';
import type { Theme } from '../chart.ts';
import { scopeDay } from './mapData.ts';
import type { IndicatorMap, MapData, MembershipMap } from './mapData.ts';
import { roleFill } from './roleColours.ts';
import { valuesShown } from './shownValue.ts';
import { standingsOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** How a state is painted, and what its mark says. */
export interface StatePaint {
  readonly fill: Fill;
  readonly mark: Mark;
}

/** The states that are marks, with their paint. */
export function paintStates(
  data: MapData,
  view: View,
  theme: Theme,
): ReadonlyMap<StateId, StatePaint> {
  return data.kind === 'indicator'
    ? paintIndicator(data, view, theme)
    : paintMembership(data, view, theme);
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

function paintMembership(
  data: MembershipMap,
  view: View,
  theme: Theme,
): ReadonlyMap<StateId, StatePaint> {
  const ramp = rampOf(theme, Math.max(2, data.most));
  const paints = new Map<StateId, StatePaint>();
  for (const [state, standing] of standingsOf(data, view)) {
    paints.set(state, { fill: fillOf(standing), mark: markOf(standing) });
  }
  for (const state of view.states) {
    if (paints.has(state)) continue;
    paints.set(state, {
      fill: 'land',
      mark: { kind: 'state', state, missing: true, role: 'none' },
    });
  }
  return paints;

  /** Of one organisation the role; of several the number, because colours of organisations would have to be mixed. */
  function fillOf(standing: Standing): Fill {
    if (data.organisations === 1 || standing.count === 0) return roleFill(standing, theme);
    const colour: Colour = ramp[standing.count - 1] ?? 'land';
    return standing.suspended ? { hatch: colour } : colour;
  }
}

function markOf({ state, role, count, joined, suspended }: Standing): Mark {
  const named = suspended ? `${role}-suspended` : role;
  return count > 0
    ? { kind: 'state', state, value: joined ?? 'unknown', role: named }
    : { kind: 'state', state, missing: true, role };
}
