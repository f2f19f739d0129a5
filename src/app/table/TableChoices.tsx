import { memo } from 'react';
import type { Table } from '../../charts/chart.ts';
import type { TableData, TableYears } from '../../charts/table/tableData.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useViewStore, useViewValue } from '../../view/useView.ts';
import { SearchField } from '../lists/SearchField.tsx';
import { useLocale } from '../localeContext.tsx';
import { SearchStop } from '../map/panel/SearchStop.tsx';
import { onFocus } from '../onFocus.tsx';
import { OrganisationPicker } from '../OrganisationPicker.tsx';
import { ColumnPicker } from './ColumnPicker.tsx';
import { CopyTools } from './CopyTools.tsx';
import styles from './TableChoices.module.css';

const StateSearch = onFocus(
  async () => (await import('../map/panel/StateSearch.tsx')).StateSearch,
  [],
  SearchStop,
);

interface TableChoicesProps {
  readonly data: TableData | null;
  readonly years: TableYears | null;
  readonly table: Table | null;
  readonly exact: boolean;
  readonly onExact: (exact: boolean) => void;
}

/** What is in the table, how it is written, and how to take it away. */
export const TableChoices = memo(function TableChoices(props: TableChoicesProps) {
  const { data, years, table, exact, onExact } = props;
  const locale = useLocale();
  const states = useViewValue((view) => view.states);
  const q = useViewValue((view) => view.q);
  return (
    <div className={styles['choices']}>
      <ColumnPicker />
      <OrganisationPicker />
      {/* What needs the data has its place before it. */}
      {data === null || years === null ? <div /> : <SpanChoice data={data} years={years} />}
      <SearchField label={locale.text('table:filter')} q={q} />
      <StateSearch states={states} />
      <label className={styles['exact']}>
        <input
          type="checkbox"
          checked={exact}
          onChange={(event) => onExact(event.target.checked)}
        />
        {locale.text('table:exact')}
      </label>
      {table === null || years === null ? (
        <div className={styles['copy']} />
      ) : (
        <CopyTools table={table} name={`table-${years.text.replace('..', '-')}`} />
      )}
    </div>
  );
});

const spans = [1, 5, 10, 20] as const;

/** How many years up to the one shown have columns. */
function SpanChoice({ data, years }: { readonly data: TableData; readonly years: TableYears }) {
  const locale = useLocale();
  const store = useViewStore();
  const { first } = data.times;
  const { from, to } = years;
  const length = to - from + 1;
  const lengths = [...new Set<number>([...spans, length, to - first + 1])]
    .filter((count) => count <= to - first + 1)
    .toSorted((a, b) => a - b);
  return (
    <Choice
      label={locale.text('table:span.label')}
      value={String(length)}
      options={lengths.map((count) => ({
        value: String(count),
        label: locale.text('table:span.years', { count: { kind: 'count', value: count } }),
      }))}
      onChange={(value) => {
        const count = Number(value);
        store.update({ time: count === 1 ? to : { from: to - count + 1, to } });
      }}
    />
  );
}
