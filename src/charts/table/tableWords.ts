import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { valueAt } from '../../domain/series.ts';
import type { View } from '../../view/view.ts';
import { partialRosters } from '../_shared/partialRoster.ts';
import type { TableRow } from '../chart.ts';
import type { TableData, TableYears } from './tableData.ts';

const namesAtMost = 4;

export function timeValue({ from, to }: Pick<TableYears, 'from' | 'to'>): MessageValue {
  return from === to ? { kind: 'year', year: to } : { kind: 'years', first: from, last: to };
}

/**
 * What the table has, how much of it is known, and who has most of its first indicator.
 * @param rows those of states that are shown
 * @param all how many states there are without the filter
 */
export function describeTable(
  data: TableData,
  view: Pick<View, 'orgs' | 'within' | 'q'>,
  years: TableYears,
  rows: readonly TableRow[],
  all: number,
): readonly Message[] {
  const time = timeValue(years);
  if (all === 0) return [nobody(data, view, years)];
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.time !== undefined));
  const known = cells.filter(({ missing }) => missing !== true).length;
  const count: MessageValue = { kind: 'count', value: rows.length };
  return [
    rows.length === 0
      ? { key: 'table:headline.noneFound', values: { text: { kind: 'text', text: view.q } } }
      : { key: 'table:headline.states', values: { count, time, known, all: cells.length } },
    ...(view.q === '' || rows.length === 0
      ? []
      : [
          {
            key: 'table:headline.filtered' as const,
            values: { text: { kind: 'text' as const, text: view.q }, hidden: all - rows.length },
          },
        ]),
    ...highest(data, years, rows),
    ...(years.step === 1
      ? []
      : [
          {
            key: 'table:headline.step' as const,
            values: { count: { kind: 'count' as const, value: years.step } },
          },
        ]),
    ...partialRosters(data.catalogue, view),
  ];
}

function nobody(
  data: TableData,
  { orgs, within }: Pick<View, 'orgs' | 'within'>,
  { to }: TableYears,
): Message {
  const year: MessageValue = { kind: 'year', year: to };
  return orgs !== 'all' && within.length === 0 && data.scope.ever.length > 0
    ? {
        key: 'map:headline.noMembers',
        values: {
          organisation: { kind: 'list', items: orgs.map((id) => ({ kind: 'organisation', id })) },
          year,
        },
      }
    : { key: 'map:headline.noStates', values: { year } };
}

/** Of the first indicator in the last year, among the rows shown: everybody who shares the first place, or nobody where they are many. */
function highest(
  data: TableData,
  { to }: TableYears,
  rows: readonly TableRow[],
): readonly Message[] {
  const [first] = data.indicators;
  if (first === undefined) return [];
  const values = rows.flatMap(({ state }): (readonly [StateId, number])[] => {
    const value = state === undefined ? undefined : valueAt(first.bundle.values[state], to);
    return state === undefined || value === undefined ? [] : [[state, value]];
  });
  if (values.length < 2) return [];
  const most = Math.max(...values.map(([, value]) => value));
  const states = values.filter(([, value]) => value === most).map(([id]) => id);
  if (states.length > namesAtMost) return [];
  return [
    {
      key: 'table:headline.highest',
      values: {
        indicator: { kind: 'indicator', id: first.entry.id },
        year: { kind: 'year', year: to },
        states: { kind: 'list', items: states.map((id) => ({ kind: 'state', id })) },
        value: { kind: 'quantity', value: most, unit: first.unit.id },
      },
    },
  ];
}
