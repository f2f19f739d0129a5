import { expect, test } from 'vitest';
import type { StateId } from '../../domain/ids.ts';
import type { Matrix } from './matrix.ts';
import { tableOfPairs } from './pairsTable.ts';

const memberships: Readonly<Record<string, readonly string[]>> = {
  KWT: ['gcc', 'las', 'opec'],
  QAT: ['gcc', 'las'],
  TUR: ['eco'],
};
const rows = Object.keys(memberships) as StateId[];

/** What the table reads of a grid of states, each a full member of what is said above. */
const grid = {
  rows,
  rowSums: new Map(rows.map((id) => [id, memberships[id]?.length])),
  standings: {
    of: (id: StateId) =>
      new Map(memberships[id]?.map((organisation) => [organisation, { role: 'member' }])),
  },
  day: '2024-06-01',
} as unknown as Matrix;

test('a table of pairs has a row and a column for each state, and in each cell what two share', () => {
  const table = tableOfPairs(grid);
  expect(table.rows.map(({ state }) => state)).toEqual(rows);
  expect(table.columns).toHaveLength(rows.length + 1);
  const numbers = table.rows.map(({ cells }) => cells.slice(1).map(({ value }) => value));
  // On the diagonal stands of how many each is a member.
  expect(numbers).toEqual([
    [3, 2, 0],
    [2, 2, 0],
    [0, 0, 1],
  ]);
});
