/** States by states as a table: a row and a column for each, in the order of the grid, and in the cell what two share. */
import type { StateId } from '../../domain/ids.ts';
import type { Table } from '../chart.ts';
import type { Matrix } from './matrix.ts';
import { countShared } from './standings.ts';

export function tableOfPairs({ rows, rowSums, standings, day }: Matrix): Table {
  const shared = (one: StateId, other: StateId): number =>
    one === other ? (rowSums.get(one) ?? 0) : countShared(standings, one, other);
  return {
    caption: { key: 'ties:matrix.states' },
    columns: [
      { key: 'state', label: { key: 'network:legend.state' } },
      ...rows.map((id) => ({
        key: id,
        label: { key: 'ties:matrix.of', values: { state: { kind: 'state', id } } } as const,
        numeric: true as const,
      })),
    ],
    rows: rows.map((state) => ({
      key: state,
      state,
      cells: [
        { text: { kind: 'state', id: state } as const },
        ...rows.map((other) => {
          const value = shared(state, other);
          return { text: { kind: 'count', value } as const, time: day.slice(0, 4), value };
        }),
      ],
    })),
  };
}
