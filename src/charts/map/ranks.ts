import type { StateId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import { endOfYear } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { rankByValue } from '../_shared/rank.ts';
import type { Ranked } from '../_shared/rank.ts';
import { standingOf } from './indicatorWords.ts';
import { timeOf } from './mapData.ts';
import type { IndicatorMap } from './mapData.ts';
import { valuesShown } from './shownValue.ts';

/** Where a state with a value stands in scope, or that it is outside of it, and in the world: in words, in this order. */
export function rankMessages(state: StateId, data: IndicatorMap, view: View): readonly Message[] {
  const valueOf = valuesShown(data, view);
  if (valueOf(state) === undefined) return [];
  const world = rankByValue(
    data.catalogue.states.flatMap(({ id }): [StateId, number][] => {
      const shown = valueOf(id);
      return shown === undefined ? [] : [[id, shown.value]];
    }),
  );
  const inWorld = messageOf('inWorld', world, state);
  if (!data.scope.on(endOfYear(timeOf(data, view).year)).has(state)) {
    return [{ key: 'figure:state.outside' }, ...inWorld];
  }
  if (data.scope.all && view.within.length === 0) return inWorld;
  // A state chosen from outside has no rank in the scope, and takes nobody's.
  const { ranked } = standingOf(data, { ...view, states: [] });
  return [...messageOf('inScope', ranked, state), ...inWorld];
}

function messageOf(
  where: 'inScope' | 'inWorld',
  ranked: readonly Ranked<StateId>[],
  state: StateId,
): readonly Message[] {
  const rank = ranked.find(({ id }) => id === state)?.rank;
  return rank === undefined
    ? []
    : [{ key: `figure:rank.${where}`, values: { rank, of: ranked.length } }];
}
