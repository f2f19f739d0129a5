import type { TableColumn } from '../charts/chart.ts';
import type { Sort } from '../view/view.ts';
import styles from './FigureTable.module.css';
import { useLocale } from './localeContext.tsx';

interface TableHeadProps {
  readonly columns: readonly TableColumn[];
  readonly sort: Sort | undefined;
  readonly onSort: ((by: Sort['by']) => void) | undefined;
  /** Which column has the names of the rows. */
  readonly named: number;
}

/** One row of heads, or two where neighbours belong together. */
export function TableHead({ columns, sort, onSort, named }: TableHeadProps) {
  const groups = groupsOf(columns);
  const isGrouped = groups.some(({ group }) => group !== undefined);
  const headOf = (column: TableColumn, rowSpan?: 2) => (
    <Head
      key={column.key}
      column={column}
      sort={sort}
      onSort={onSort}
      isNamed={column === columns[named]}
      rowSpan={rowSpan}
    />
  );
  if (!isGrouped) {
    return (
      <thead>
        <tr>{columns.map((column) => headOf(column))}</tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        {groups.map(({ key, group, span, column }) =>
          group === undefined ? (
            headOf(column, 2)
          ) : (
            <GroupHead key={key} group={group} span={span} />
          ),
        )}
      </tr>
      <tr>{columns.filter(({ group }) => group !== undefined).map((column) => headOf(column))}</tr>
    </thead>
  );
}

interface Group {
  readonly key: string;
  readonly group: TableColumn['group'];
  readonly span: number;
  /** The first of it. */
  readonly column: TableColumn;
}

/** Neighbours of the same group, in order; a column of none stands alone. */
function groupsOf(columns: readonly TableColumn[]): readonly Group[] {
  const groups: (Omit<Group, 'span'> & { span: number })[] = [];
  for (const column of columns) {
    const { key, group } = column;
    const last = groups.at(-1);
    if (group !== undefined && last?.group?.key === group.key) last.span += 1;
    else groups.push({ key: group?.key ?? key, group, span: 1, column });
  }
  return groups;
}

function GroupHead({
  group,
  span,
}: {
  readonly group: NonNullable<TableColumn['group']>;
  readonly span: number;
}) {
  const locale = useLocale();
  return (
    <th scope="colgroup" colSpan={span} data-group>
      <span>
        {locale.say(group.label)}
        {group.unit === undefined ? null : <small>{locale.say(group.unit)}</small>}
      </span>
    </th>
  );
}

interface HeadProps {
  readonly column: TableColumn;
  readonly sort: Sort | undefined;
  readonly onSort: ((by: Sort['by']) => void) | undefined;
  readonly isNamed: boolean;
  readonly rowSpan: 2 | undefined;
}

function Head({ column, sort, onSort, isNamed, rowSpan }: HeadProps) {
  const locale = useLocale();
  const { sort: by, numeric, unit } = column;
  const label = locale.say(column.label);
  const small = unit === undefined ? null : <small>{locale.say(unit)}</small>;
  if (by === undefined || onSort === undefined) {
    return (
      <th scope="col" rowSpan={rowSpan} data-numeric={numeric} data-named={isNamed}>
        {label}
        {small}
      </th>
    );
  }
  const way = sort?.by === by ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" rowSpan={rowSpan} data-numeric={numeric} data-named={isNamed} aria-sort={way}>
      <button type="button" className={styles['sort']} onClick={() => onSort(by)}>
        <span>{label}</span>
        <span className={styles['arrow']} aria-hidden="true">
          {way === undefined ? '↕' : way === 'descending' ? '↓' : '↑'}
        </span>
      </button>
      {small}
    </th>
  );
}
