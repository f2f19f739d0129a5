import { memo, useId, useState } from 'react';
import type { Table } from '../../charts/chart.ts';
import type { TableData, TableYears } from '../../charts/table/tableData.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useViewStore, useViewValue } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { SearchStop } from '../map/panel/SearchStop.tsx';
import { onFocus } from '../onFocus.tsx';
import { OrganisationPicker } from '../OrganisationPicker.tsx';
import { ColumnPicker } from './ColumnPicker.tsx';
import { CopyTools } from './CopyTools.tsx';
import fieldStyles from '../../ui/Field.module.css';
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
  return (
    <div className={styles['choices']}>
      <ColumnPicker />
      <OrganisationPicker />
      {data === null || years === null ? null : <SpanChoice data={data} years={years} />}
      <FilterField />
      <StateSearch states={states} />
      <label className={styles['exact']}>
        <input
          type="checkbox"
          checked={exact}
          onChange={(event) => onExact(event.target.checked)}
        />
        {locale.text('table:exact')}
      </label>
      {table === null || years === null ? null : (
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

/** The filter's text. What is typed stays as typed, although the address has it tidier. */
function FilterField() {
  const locale = useLocale();
  const store = useViewStore();
  const q = useViewValue((view) => view.q);
  const id = useId();
  const [typed, setTyped] = useState(q);
  const [heard, setHeard] = useState(q);
  if (q !== heard) {
    setHeard(q);
    setTyped(q);
  }
  return (
    <div className={fieldStyles['field']}>
      <label htmlFor={id}>{locale.text('table:filter')}</label>
      <input
        id={id}
        type="search"
        value={typed}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          store.update({ q: event.currentTarget.value }, 'replace');
          setHeard(store.snapshot().view.q);
        }}
      />
    </div>
  );
}
