import type { IndicatorId, Language } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import { yearsOf } from '../../domain/series.ts';
import type { Year } from '../../domain/time.ts';
import type { TableColumn } from '../chart.ts';
import type { TableData, TableIndicator, TableYears } from './tableData.ts';

/** An indicator in a year, and how its numbers are written. */
export interface ValueColumn {
  readonly indicator: TableIndicator;
  readonly year: Year;
  /** Numbers are shown in so many of the unit: 1, a million, a billion. */
  readonly per: 1 | 1e6 | 1e9;
  readonly decimals: number;
}

/**
 * The columns of values: the indicators in their order, each with its years. All years of an indicator are written alike, so
 * that the same number looks the same wherever it stands.
 * @param exact every digit, in the unit itself
 */
export function valueColumns(
  { indicators }: TableData,
  { years }: TableYears,
  exact: boolean,
): readonly ValueColumn[] {
  return indicators.flatMap((indicator) => {
    const { per, decimals } = exact ? plain(indicator) : writingOf(indicator);
    return years.map((year): ValueColumn => ({ indicator, year, per, decimals }));
  });
}

type Writing = Pick<ValueColumn, 'per' | 'decimals'>;

function plain({ unit }: TableIndicator): Writing {
  return { per: 1, decimals: unit.decimals };
}

/** Large numbers in the size that most of them have, so that a column of them can be compared at a glance. */
function writingOf(indicator: TableIndicator): Writing {
  if (!indicator.unit.compact) return plain(indicator);
  const most = largest(indicator);
  if (most >= 1e11) return { per: 1e9, decimals: 1 };
  return most >= 1e8 ? { per: 1e6, decimals: 2 } : plain(indicator);
}

const largests = new WeakMap<TableIndicator['bundle'], number>();

function largest({ bundle }: TableIndicator): number {
  const known = largests.get(bundle);
  if (known !== undefined) return known;
  let most = 0;
  for (const series of Object.values(bundle.values)) {
    for (const [, value] of yearsOf(series)) most = Math.max(most, Math.abs(value));
  }
  largests.set(bundle, most);
  return most;
}

/** What a head says: the indicator with its unit, and under it the years where there are several. */
export function headsOf(
  columns: readonly ValueColumn[],
  { years }: TableYears,
  language: Language,
): readonly TableColumn[] {
  const state: TableColumn = {
    key: 'state',
    label: { key: 'figure:column.state' },
    sort: 'name',
  };
  const isWide = years.length > 1;
  return [
    state,
    ...columns.map((column): TableColumn => {
      const { indicator, year } = column;
      const { id } = indicator.entry;
      const label: Message = isWide
        ? { key: 'figure:value.of', values: { value: { kind: 'year', year } } }
        : { key: 'figure:value.of', values: { value: { kind: 'indicator', id } } };
      const sorts = year === years.at(-1);
      return {
        key: `${id}-${year}`,
        label,
        numeric: true,
        ...(sorts ? { sort: id } : {}),
        ...(isWide
          ? { group: groupOf(column, language) }
          : { unit: unitMessage(column, language) }),
      };
    }),
  ];
}

function groupOf(column: ValueColumn, language: Language): NonNullable<TableColumn['group']> {
  const id: IndicatorId = column.indicator.entry.id;
  return {
    key: id,
    label: { key: 'figure:value.of', values: { value: { kind: 'indicator', id } } },
    unit: unitMessage(column, language),
  };
}

/** The unit in words, and in how many of it the numbers are. */
function unitMessage({ indicator, per }: ValueColumn, language: Language): Message {
  const { id, name } = indicator.unit;
  return {
    key: per === 1 ? 'table:unit.plain' : per === 1e6 ? 'table:unit.million' : 'table:unit.billion',
    values: { unit: { kind: 'text', text: name[language] ?? id } },
  };
}
