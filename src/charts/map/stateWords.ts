import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { View } from '../../view/view.ts';
import { timeOf } from './mapData.ts';
import type { MapData } from './mapData.ts';
import { valuesShown } from './shownValue.ts';

/** What a map says of one state, short: its value, or its standing and since when. */
export function wordsOn(state: StateId, data: MapData, view: View): readonly Message[] {
  if (data.kind === 'indicator') {
    const { year } = timeOf(data, view);
    const shown = valuesShown(data, view)(state);
    if (shown === undefined) {
      return [{ key: 'figure:value.none', values: { year: { kind: 'year', year } } }];
    }
    const value: MessageValue = { kind: 'quantity', value: shown.value, unit: data.unit.id };
    return shown.other
      ? [
          {
            key: 'figure:value.ofOtherYear',
            values: { value, year: { kind: 'year', year: shown.year } },
          },
        ]
      : [{ key: 'figure:value.of', values: { value } }];
  }
  return data.part.wordsOn(state, data, view);
}
