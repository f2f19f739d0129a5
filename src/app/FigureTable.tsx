import { memo } from 'react';
import type { Table, TableCell, TableColumn, TableRow } from '../charts/chart.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Sort } from '../view/view.ts';
import styles from './FigureTable.module.css';
import { useLocale } from './localeContext.tsx';
import { TableHead } from './TableHead.tsx';

interface FigureTableProps {
  readonly table: Table;
  /** How the rows are sorted, where the reader may say so. */
  readonly sort?: Sort;
  readonly onSort?: (by: Sort['by']) => void;
  /** Takes a pinned row back to the others. */
  readonly onUnpin?: (key: string) => void;
  /** The page is the table: it gets the height of the window, and its caption stands elsewhere. */
  readonly whole?: boolean;
}

/**
 * The one table of the site, all rows in the document: pinned rows, the others, and apart from both what they are held against.
 * Head and names stay in sight whichever way it is scrolled. A figure's table is a plain case of it; the table's page sorts.
 */
export function FigureTable({ table, sort, onSort, onUnpin, whole = false }: FigureTableProps) {
  const locale = useLocale();
  const { columns, rows } = table;
  const caption = locale.say(table.caption);
  const named = columns.findIndex(({ numeric }) => numeric !== true);
  const body = (shown: readonly TableRow[]) =>
    shown.map((row) => (
      <Row key={row.key} row={row} columns={columns} named={named} onUnpin={onUnpin} />
    ));
  const pinned = rows.filter((row) => row.pinned === true && row.apart !== true);
  const others = rows.filter((row) => row.pinned !== true && row.apart !== true);
  const apart = rows.filter((row) => row.apart === true);
  return (
    <div
      className={styles['scroll']}
      data-whole={whole}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table className={styles['table']} data-whole={whole}>
        <caption className={whole ? styles['heard'] : undefined}>{caption}</caption>
        <TableHead columns={columns} sort={sort} onSort={onSort} named={named} />
        {pinned.length === 0 ? null : <tbody className={styles['pinned']}>{body(pinned)}</tbody>}
        <tbody>{body(others)}</tbody>
        {apart.length === 0 ? null : <tbody className={styles['apart']}>{body(apart)}</tbody>}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  /** Which column has the row's name. */
  readonly named: number;
  readonly onUnpin: ((key: string) => void) | undefined;
}

/** Drawn again only when something in it has changed: sorting moves rows as they are. */
const Row = memo(function Row({ row, columns, named, onUnpin }: RowProps) {
  const locale = useLocale();
  return (
    <tr>
      {row.cells.map((cell, index) => {
        const column = columns[index];
        const text = locale.value(cell.text);
        return index === named ? (
          <th key={column?.key} scope="row" data-named>
            {text}
            {row.pinned === true && onUnpin !== undefined && row.state !== undefined ? (
              <button
                type="button"
                className={styles['unpin']}
                aria-label={locale.text('figure:state.remove', {
                  state: { kind: 'state', id: row.state },
                })}
                onClick={() => onUnpin(row.key)}
              >
                <Icon name="close" size={14} />
              </button>
            ) : null}
          </th>
        ) : (
          <Cell
            key={column?.key}
            row={row}
            cell={cell}
            numeric={column?.numeric === true}
            text={text}
          />
        );
      })}
    </tr>
  );
});

interface CellProps {
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly numeric: boolean;
  readonly text: string;
}

/** A cell of a value says whose and when; one without a value says why, for those who hear it and for a hand that rests on it. */
function Cell({ row, cell, numeric, text }: CellProps) {
  const locale = useLocale();
  const reason = cell.reason === undefined ? undefined : locale.say(cell.reason);
  const inside =
    reason === undefined ? (
      text
    ) : (
      <>
        <span aria-hidden="true">{text}</span>
        <span className={styles['heard']}>{reason}</span>
      </>
    );
  if (cell.time === undefined) {
    return <td data-numeric={numeric}>{inside}</td>;
  }
  return (
    <td
      data-numeric={numeric}
      data-state={row.state}
      data-organisation={row.organisation}
      data-time={cell.time}
      data-value={cell.value}
      data-missing={cell.missing === true ? 'true' : undefined}
      title={reason}
    >
      {inside}
    </td>
  );
}
