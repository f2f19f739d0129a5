import { useMemo } from 'react';
import type { Table, TableRow } from '../../charts/chart.ts';
import { headsOf, valueColumns } from '../../charts/table/tableColumns.ts';
import { yearsIn } from '../../charts/table/tableData.ts';
import type { TableData, TableYears } from '../../charts/table/tableData.ts';
import { createStateFilter, sortStates } from '../../charts/table/tableOrder.ts';
import { referenceRows, stateRow, statesIn } from '../../charts/table/tableRows.ts';
import { timeValue } from '../../charts/table/tableWords.ts';
import type { StateId } from '../../domain/ids.ts';
import { sortOf } from '../../view/scope.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';

export interface ShownTable {
  readonly years: TableYears;
  readonly table: Table;
  /** The rows of states, pinned ones among them. */
  readonly rows: readonly TableRow[];
  /** How many there are without the filter. */
  readonly all: number;
}

/** The table of a view, in steps that are taken again only when what they see has changed: sorting and filtering make no row anew. */
export function useTable(data: TableData | null, view: View, exact: boolean): ShownTable | null {
  const locale = useLocale();
  const { time, indicators, states, orgs, q, sort } = view;
  const { language } = locale;
  const years = useMemo(
    () => (data === null ? null : yearsIn(data, { time, indicators })),
    [data, time, indicators],
  );
  const made = useMemo(() => {
    if (data === null || years === null) return null;
    const columns = valueColumns(data, years, exact);
    const writing = { locale, exact };
    return {
      heads: headsOf(columns, years, language),
      byState: new Map(
        statesIn(data, years, states).map((id) => [id, stateRow(id, columns, writing)]),
      ),
      references: referenceRows(data, { orgs }, columns, writing),
    };
  }, [data, years, exact, locale, language, states, orgs]);
  const sorted = useMemo(() => {
    if (data === null || years === null || made === null) return [];
    const by = sort ?? sortOf({ indicators, sort } as View, { page: 'table' });
    return sortStates([...made.byState.keys()], data, years, by, locale);
  }, [data, years, made, sort, indicators, locale]);
  const filter = useMemo(
    () => (data === null ? null : createStateFilter(data, language)),
    [data, language],
  );
  const found = useMemo(() => filter?.(q) ?? null, [filter, q]);
  return useMemo(() => {
    if (years === null || made === null) return null;
    const pinned = new Set<StateId>(states);
    const rows = sorted.flatMap((id): TableRow[] => {
      const row = made.byState.get(id);
      if (row === undefined) return [];
      if (pinned.has(id)) return [{ ...row, pinned: true }];
      return found === null || found.has(id) ? [row] : [];
    });
    return {
      years,
      rows,
      all: made.byState.size,
      table: {
        caption: {
          key: 'table:caption',
          values: {
            indicators: {
              kind: 'list',
              items: indicators.map((id) => ({ kind: 'indicator', id })),
            },
            time: timeValue(years),
          },
        },
        columns: made.heads,
        rows: [...rows, ...made.references],
      },
    };
  }, [years, made, sorted, found, states, indicators]);
}
