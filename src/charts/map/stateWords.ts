import type { StateId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import { valueAt } from '../../domain/series.ts';
import type { View } from '../../view/view.ts';
import { timeOf } from './mapData.ts';
import type { MapData } from './mapData.ts';
import { roleMessage } from './membershipWords.ts';
import { standingsOf } from './standing.ts';

/** What a map says of one state, short: its value, or its standing and since when. */
export function wordsOn(state: StateId, data: MapData, view: View): readonly Message[] {
  if (data.kind === 'indicator') {
    const { year } = timeOf(data, view);
    const value = valueAt(data.bundle.values[state], year);
    return value === undefined
      ? [{ key: 'figure:value.none', values: { year: { kind: 'year', year } } }]
      : [
          {
            key: 'figure:value.of',
            values: { value: { kind: 'quantity', value, unit: data.unit.id } },
          },
        ];
  }
  const standing = standingsOf(data, view).get(state);
  if (standing === undefined) return [{ key: 'figure:role.none' }];
  const { role, suspended, joined, count } = standing;
  const since: readonly Message[] =
    joined === null
      ? []
      : [{ key: 'figure:role.since', values: { date: { kind: 'date', date: joined } } }];
  const several: readonly Message[] =
    data.organisations > 1 && count > 0
      ? [{ key: 'map:membership.count', values: { count: { kind: 'count', value: count } } }]
      : [];
  return [roleMessage(role, suspended), ...several, ...since];
}
