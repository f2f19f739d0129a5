import type { MessageValue } from '../../domain/message.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { Table, TableCell, TableRow } from '../chart.ts';
import type { RankData } from './rankData.ts';
import { referencesOf } from './rankReferences.ts';
import type { RankReference } from './rankReferences.ts';
import { changesBetween } from './rankChanges.ts';
import type { RankChange } from './rankChanges.ts';
import { standingOf } from './rankStanding.ts';
import type { RankRow } from './rankStanding.ts';
import { shortChange } from './changeWords.ts';
import { yearIn } from './rankData.ts';
import { valueWithYear } from './rankWords.ts';
import { keyOfReference, nameOfReference } from './referenceNodes.ts';

/** The bars as rows, in their order; organisations and the world apart. */
export function tableOfBars(data: RankData, view: View): Table {
  const { rows, year } = standingOf(data, view);
  const title: Record<string, MessageValue> = {
    indicator: { kind: 'indicator', id: data.indicator.id },
    year: { kind: 'year', year },
  };
  return {
    caption: { key: 'map:title', values: title },
    columns: [
      { key: 'rank', label: { key: 'figure:column.rank' }, numeric: true },
      { key: 'state', label: { key: 'figure:column.state' } },
      { key: 'value', label: { key: 'map:title', values: title }, numeric: true },
    ],
    rows: [
      ...rows.map((row) => stateRow(data, row, year)),
      ...referencesOf(data, view).map((reference) => referenceRow(data, reference, year)),
    ],
  };
}

function stateRow(data: RankData, row: RankRow, year: number): TableRow {
  return {
    key: row.id,
    state: row.id,
    cells: [
      { text: row.rank ?? '' },
      { text: { kind: 'state', id: row.id } },
      valueCell(data, row, year),
    ],
  };
}

export function valueCell(
  data: Pick<RankData, 'unit'>,
  row: Pick<RankRow, 'value' | 'year'>,
  year: number,
): TableCell {
  return row.value === undefined
    ? { text: none, time: String(year), missing: true }
    : {
        text: valueWithYear(data, row, 'full'),
        time: String(row.year ?? year),
        value: row.value,
      };
}

const none: MessageValue = { kind: 'message', message: { key: 'figure:value.noneShort' } };

function referenceRow(data: RankData, reference: RankReference, year: number): TableRow {
  return {
    key: `reference-${keyOfReference(reference)}`,
    ...(reference.kind === 'total' ? { organisation: reference.organisation } : {}),
    apart: true,
    cells: [
      { text: '' },
      { text: nameOfReference(reference) },
      valueCell(data, reference.value === undefined ? {} : { value: reference.value }, year),
    ],
  };
}

/** Both orders as rows: those who have left since stand apart. */
export function tableOfSlope(data: RankData, view: View, from: Year): Table {
  const changes = changesBetween(data, view, from, yearIn(data, view));
  const indicator: MessageValue = { kind: 'indicator', id: data.indicator.id };
  const years: Record<string, MessageValue> = {
    from: { kind: 'year', year: from },
    to: { kind: 'year', year: changes.to },
  };
  const of = (year: Year): Record<string, MessageValue> => ({
    indicator,
    year: { kind: 'year', year },
  });
  return {
    caption: { key: 'rank:titleChange', values: { indicator, ...years } },
    columns: [
      {
        key: 'rank',
        label: { key: 'rank:column.rankIn', values: { year: { kind: 'year', year: changes.to } } },
        numeric: true,
      },
      { key: 'state', label: { key: 'figure:column.state' } },
      {
        key: 'before',
        label: { key: 'rank:column.rankIn', values: { year: { kind: 'year', year: from } } },
        numeric: true,
      },
      { key: 'change', label: { key: 'rank:column.change' }, numeric: true },
      {
        key: 'valueBefore',
        label: { key: 'map:title', values: of(from) },
        numeric: true,
      },
      { key: 'value', label: { key: 'map:title', values: of(changes.to) }, numeric: true },
    ],
    rows: changes.rows.map((change) => changeRow(data, change, from, changes.to)),
  };
}

function changeRow(data: RankData, change: RankChange, from: Year, to: Year): TableRow {
  const { id, before, after } = change;
  return {
    key: id,
    state: id,
    ...(after === undefined ? { apart: true } : {}),
    cells: [
      { text: after?.rank ?? '' },
      { text: { kind: 'state', id } },
      { text: before?.rank ?? '' },
      {
        text: {
          kind: 'message',
          message: shortChange(change) ?? { key: 'figure:value.noneShort' },
        },
      },
      valueCell(data, before ?? {}, from),
      valueCell(data, after ?? {}, to),
    ],
  };
}
