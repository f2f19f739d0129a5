import type { MessageValue } from '../../domain/message.ts';
import type { View } from '../../view/view.ts';
import type { Table, TableCell, TableRow } from '../chart.ts';
import { projectedYears, readerOf } from './lines.ts';
import { nameOf } from './names.ts';
import { standingIn } from './standing.ts';
import { trendsTime } from './trendsData.ts';
import type { Line, TrendsData } from './trendsData.ts';
import { shownValue, titleOf } from './trendsWords.ts';

/** A row for each line, in the order of the year that is read off; a column for each year drawn, the last first. */
export function tableOfTrends(data: TrendsData, view: View): Table {
  const { years, year } = trendsTime(data, view);
  const read = readerOf(view);
  const shown = data.bundle.years
    .filter((one) => one >= years[0] && one <= years[1])
    .toSorted((a, b) => Number(b === year) - Number(a === year) || b - a);
  const { totals, states, missing } = standingIn(data, view, year);
  const cellOf = (line: Line, one: number): TableCell => {
    const value = read(line, one);
    const time = String(one);
    if (value === undefined) {
      return {
        text: { kind: 'message', message: { key: 'figure:value.noneShort' } },
        time,
        missing: true,
      };
    }
    const full: MessageValue =
      view.index === null
        ? { kind: 'quantity', value, unit: data.unit.id, form: 'full' }
        : shownValue(data, view, value);
    return {
      text: projectedYears(line, data).has(one)
        ? { kind: 'message', message: { key: 'trends:projection', values: { value: full } } }
        : full,
      time,
      value,
    };
  };
  const rowOf = (line: Line): TableRow => ({
    key: line.key,
    ...(line.whose.kind === 'state' ? { state: line.whose.id } : {}),
    ...(line.whose.kind === 'organisation' ? { organisation: line.whose.id } : {}),
    cells: [{ text: nameOf(line) }, ...shown.map((one) => cellOf(line, one))],
  });
  return {
    caption: titleOf(data, view),
    columns: [
      { key: 'name', label: { key: 'trends:column.line' } },
      ...shown.map((one) => ({
        key: String(one),
        label: {
          key: 'trends:column.year' as const,
          values: { year: { kind: 'year' as const, year: one } },
        },
        numeric: true as const,
      })),
    ],
    rows: [...totals.map(({ line }) => line), ...states.map(({ line }) => line), ...missing].map(
      rowOf,
    ),
  };
}
