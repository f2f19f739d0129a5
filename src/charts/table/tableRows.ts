import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { latestYear, valueAt } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import { fixedNumber, wholeNumber } from '../../locale/fixedNumber.ts';
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import type { TableCell, TableRow } from '../chart.ts';
import type { ValueColumn } from './tableColumns.ts';
import type { TableData, TableYears } from './tableData.ts';

/** How numbers are to be written. */
export interface Writing {
  readonly locale: Pick<Locale, 'tag' | 'numerals'>;
  /** Every digit, in the unit itself. */
  readonly exact: boolean;
}

/** More names than these are left to a count. */
const namesAtMost = 4;

/** The states in scope at the end of the last year shown, and those chosen from outside. */
export function statesIn(
  data: TableData,
  { to }: TableYears,
  chosen: View['states'],
): readonly StateId[] {
  const scope = data.scope.on(endOfYear(to));
  return [...scope, ...chosen.filter((state) => !scope.has(state))];
}

/** The row of a state: its name, then a cell for each column. */
export function stateRow(id: StateId, columns: readonly ValueColumn[], writing: Writing): TableRow {
  return {
    key: id,
    state: id,
    cells: [
      { text: { kind: 'state', id } },
      ...columns.map((column): TableCell => {
        const series = column.indicator.bundle.values[id];
        const value = valueAt(series, column.year);
        return value === undefined
          ? missingCell(column, reasonOf(id, column))
          : valueCell(value, column, writing);
      }),
    ],
  };
}

function valueCell(value: number, column: ValueColumn, { locale, exact }: Writing): TableCell {
  return {
    text: exact
      ? wholeNumber(value, locale)
      : fixedNumber(value / column.per, column.decimals, locale),
    time: String(column.year),
    value,
  };
}

function missingCell({ year }: ValueColumn, reason: Message): TableCell {
  return { text: '—', time: String(year), missing: true, reason };
}

/** Why a state has no value in a year: nobody has, it never had, or it had its last before. */
function reasonOf(id: StateId, { indicator, year }: ValueColumn): Message {
  const { bundle } = indicator;
  const when: MessageValue = { kind: 'year', year };
  if (!bundle.years.includes(year)) return { key: 'table:missing.year', values: { year: when } };
  const series = bundle.values[id];
  if (series === undefined || series.length === 0) return { key: 'table:missing.never' };
  const last = latestYear(series, year);
  return last === undefined
    ? { key: 'figure:value.none', values: { year: when } }
    : {
        key: 'table:missing.last',
        values: { year: when, last: { kind: 'year', year: last } },
      };
}

/** Rows to hold the states against: each organisation in view, by who was a member in the year, and the world. */
export function referenceRows(
  data: TableData,
  { orgs }: Pick<View, 'orgs'>,
  columns: readonly ValueColumn[],
  writing: Writing,
): readonly TableRow[] {
  const organisations = orgs === 'all' ? [] : orgs;
  const rows = organisations.map((organisation): TableRow => ({
    key: `organisation-${organisation}`,
    organisation,
    apart: true,
    cells: [
      { text: { kind: 'organisation', id: organisation } },
      ...columns.map((column) => totalCell(organisation, data, column, writing)),
    ],
  }));
  const world: TableRow = {
    key: 'world',
    apart: true,
    cells: [
      { text: { kind: 'message', message: { key: 'table:world' } } },
      ...columns.map((column): TableCell => {
        const value = valueAt(column.indicator.bundle.world, column.year);
        return value === undefined
          ? missingCell(column, { key: 'table:missing.world' })
          : valueCell(value, column, writing);
      }),
    ],
  };
  return [...rows, ...(world.cells.some(({ value }) => value !== undefined) ? [world] : [])];
}

function totalCell(
  organisation: OrganisationId,
  { catalogue }: TableData,
  column: ValueColumn,
  writing: Writing,
): TableCell {
  const { bundle } = column.indicator;
  const totals = bundle.totals?.[organisation];
  const value = valueAt(totals?.values, column.year);
  if (value !== undefined) return valueCell(value, column, writing);
  const isPartial = catalogue.organisations.some(
    ({ id, roster }) => id === organisation && roster === 'partial',
  );
  if (isPartial) return missingCell(column, { key: 'table:missing.partial' });
  if (!bundle.years.includes(column.year)) {
    const year: MessageValue = { kind: 'year', year: column.year };
    return missingCell(column, { key: 'table:missing.year', values: { year } });
  }
  if (bundle.total === 'none') return missingCell(column, { key: 'table:missing.noTotal' });
  const without = totals?.missing[String(column.year)] ?? [];
  if (without.length === 0) return missingCell(column, { key: 'table:missing.nobody' });
  const count: MessageValue = { kind: 'count', value: without.length };
  return missingCell(
    column,
    without.length <= namesAtMost
      ? {
          key: 'table:missing.members',
          values: {
            count,
            states: { kind: 'list', items: without.map((id) => ({ kind: 'state', id })) },
          },
        }
      : { key: 'table:missing.manyMembers', values: { count } },
  );
}
