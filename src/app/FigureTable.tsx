import type { Table, TableCell, TableRow } from '../charts/chart.ts';
import type { MessageValue } from '../domain/message.ts';
import { useLocale } from './localeContext.tsx';
import styles from './FigureTable.module.css';

/** The figure as a real table, all rows in the document. */
export function FigureTable({ table }: { readonly table: Table }) {
  const locale = useLocale();
  const wordsOf = (value: MessageValue): string => locale.value(value);
  return (
    <div
      className={styles['scroll']}
      tabIndex={0}
      role="region"
      aria-label={locale.say(table.caption)}
    >
      <table className={styles['table']}>
        <caption>{locale.say(table.caption)}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric}>
                {locale.say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => (
                <Cell
                  key={table.columns[index]?.key}
                  row={row}
                  cell={cell}
                  numeric={table.columns[index]?.numeric === true}
                  text={wordsOf(cell.text)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly numeric: boolean;
  readonly text: string;
}

/** A cell of a value says whose and when; the name of the row is its header. */
function Cell({ row, cell, numeric, text }: CellProps) {
  if (cell.time === undefined) {
    return numeric ? <td data-numeric>{text}</td> : <th scope="row">{text}</th>;
  }
  return (
    <td
      data-numeric={numeric}
      data-state={row.state}
      data-organisation={row.organisation}
      data-time={cell.time}
      data-value={cell.value}
      data-missing={cell.missing === true ? 'true' : undefined}
    >
      {text}
    </td>
  );
}
