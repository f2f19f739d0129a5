import type { Table } from '../charts/chart.ts';

/** Rows as the figure shows them: pinned rows, the others, and apart from both what they are held against. */
export function inOrder(rows: Table['rows']): Table['rows'] {
  return [
    ...rows.filter(({ pinned, apart }) => pinned === true && apart !== true),
    ...rows.filter(({ pinned, apart }) => pinned !== true && apart !== true),
    ...rows.filter(({ apart }) => apart === true),
  ];
}
