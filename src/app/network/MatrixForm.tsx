import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { matrixOn } from '../../charts/network/matrix.ts';
import type { Matrix } from '../../charts/network/matrix.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { isStateId } from '../../charts/network/web.ts';
import type { Web } from '../../charts/network/web.ts';
import type { MessageValue } from '../../domain/message.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { MatrixCell } from './MatrixCell.tsx';
import { middle } from './middle.ts';
import { PairGrid } from './PairGrid.tsx';
import { useNaming } from './useNaming.ts';
import styles from './MatrixForm.module.css';

interface MatrixFormProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly view: View;
  readonly onShown: (form: 'matrix') => void;
}

/** States by so many states are in the document whole: more are a page of its own weight. */
const mostWhole = 70;

/**
 * The web as a grid: states by organisations, role and status in the cell, sums at the edges. One stop of the Tab key; arrows go
 * as on the screen, Enter asks what ties the row and the column.
 */
export function MatrixForm({ data, web: { day }, view, onShown }: MatrixFormProps) {
  useLayoutEffect(() => onShown('matrix'), [onShown]);
  const locale = useLocale();
  const store = useViewStore();
  const naming = useNaming(data);
  const { links, order, focus, to } = view;
  const matrix = useMemo(
    () => matrixOn(data, { links, order, focus, to }, day, naming),
    [data, links, order, focus, to, day, naming],
  );
  const grid = useRef<HTMLTableElement>(null);
  if (matrix.rows.length === 0) return <p>{locale.text('ties:nobody')}</p>;

  if (matrix.kind === 'states' && matrix.rows.length > mostWhole) {
    return (
      <PairGrid
        matrix={matrix}
        focus={focus}
        to={to}
        onAsk={(one, other) => store.update(middle(one, other))}
        onLeave={() => store.update(middle(null))}
      />
    );
  }
  const stand = (cell: HTMLElement | null | undefined): void => {
    if (cell == null) return;
    grid.current?.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
    cell.focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const open = (cell: HTMLElement): void => {
    const { row, column } = cell.dataset;
    const ends = [row, column].filter((id) => id !== undefined && id !== '');
    const [one, other = null] = ends as View['focus'][];
    if (one === undefined || one === other) return;
    store.update(middle(one, other as View['to']));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const cell = event.target instanceof HTMLElement ? event.target.closest('td, th') : null;
    if (!(cell instanceof HTMLTableCellElement) || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') open(cell);
    else if (event.key === 'Escape') store.update(middle(null));
    else {
      const next = neighbourOf(cell, event.key, locale.direction);
      if (next === undefined) return;
      stand(next);
    }
    event.preventDefault();
  };
  return (
    <div className={styles['scroll']} data-kind={matrix.kind}>
      <table
        ref={grid}
        className={styles['matrix']}
        role="grid"
        aria-label={locale.text(`ties:matrix.${matrix.kind}`)}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
          if (!(cell instanceof HTMLTableCellElement)) return;
          stand(cell);
          open(cell);
        }}
      >
        <Head matrix={matrix} data={data} focus={focus} to={to} />
        <tbody>
          {matrix.rows.map((state) => (
            <Row
              key={state}
              matrix={matrix}
              state={state}
              isLit={state === focus || state === to}
            />
          ))}
        </tbody>
        {matrix.kind === 'states' ? null : <Foot matrix={matrix} />}
      </table>
    </div>
  );
}

interface HeadProps extends Pick<View, 'focus' | 'to'> {
  readonly matrix: Matrix;
  readonly data: NetworkData;
}

const Head = memo(function Head({ matrix, data, focus, to }: HeadProps) {
  const locale = useLocale();
  return (
    <thead>
      <tr>
        <th scope="col" tabIndex={0} className={styles['corner']}>
          {locale.text('network:legend.state')}
        </th>
        {matrix.columns.map((id) => (
          <th
            key={id}
            scope="col"
            tabIndex={-1}
            data-column={id}
            data-lit={id === focus || id === to}
            title={locale.value(columnName(id))}
          >
            <span className={styles['column']}>
              {isStateId(id)
                ? locale.isolateLtr(id)
                : (data.organisations.get(id)?.abbreviation?.[locale.language] ??
                  locale.value({ kind: 'organisation', id }))}
            </span>
          </th>
        ))}
        <th scope="col" tabIndex={-1} className={styles['sum']}>
          {locale.text('ties:matrix.sum')}
        </th>
      </tr>
    </thead>
  );
});

function columnName(id: Matrix['columns'][number]): MessageValue {
  return isStateId(id) ? { kind: 'state', id } : { kind: 'organisation', id };
}

interface RowProps {
  readonly matrix: Matrix;
  readonly state: Matrix['rows'][number];
  readonly isLit: boolean;
}

const Row = memo(function Row({ matrix, state, isLit }: RowProps) {
  const locale = useLocale();
  return (
    <tr data-lit={isLit}>
      <th scope="row" tabIndex={-1} data-row={state}>
        {locale.value({ kind: 'state', id: state })}
      </th>
      {matrix.columns.map((column) => (
        <MatrixCell key={column} matrix={matrix} state={state} column={column} />
      ))}
      <td tabIndex={-1} className={styles['sum']}>
        {locale.number(matrix.rowSums.get(state) ?? 0)}
      </td>
    </tr>
  );
});

function Foot({ matrix }: { readonly matrix: Matrix }) {
  const locale = useLocale();
  return (
    <tfoot>
      <tr>
        <th scope="row" tabIndex={-1}>
          {locale.text('ties:matrix.members')}
        </th>
        {matrix.columns.map((column) => {
          const sum = matrix.columnSums.get(column) ?? null;
          return (
            <td key={column} tabIndex={-1} className={styles['sum']}>
              {sum === null ? (
                <abbr title={locale.text('ties:matrix.partial')}>–</abbr>
              ) : (
                locale.number(sum)
              )}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

/** The cell that a key leads to on the screen; `undefined` where the key is not the grid's. */
function neighbourOf(
  cell: HTMLTableCellElement,
  key: string,
  direction: 'ltr' | 'rtl',
): HTMLElement | null | undefined {
  const row = cell.closest('tr');
  const rows = [...(cell.closest('table')?.rows ?? [])];
  const at = row === null ? -1 : rows.indexOf(row);
  const cells = row?.cells;
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
      return cells?.[cell.cellIndex + 1] ?? null;
    case backward:
      return cells?.[cell.cellIndex - 1] ?? null;
    case 'ArrowDown':
      return rows[at + 1]?.cells[cell.cellIndex] ?? null;
    case 'ArrowUp':
      return rows[at - 1]?.cells[cell.cellIndex] ?? null;
    case 'Home':
      return cells?.[0] ?? null;
    case 'End':
      return cells?.[cells.length - 1] ?? null;
    case 'PageDown':
      return rows[Math.min(rows.length - 1, at + 10)]?.cells[cell.cellIndex] ?? null;
    case 'PageUp':
      return rows[Math.max(0, at - 10)]?.cells[cell.cellIndex] ?? null;
    default:
      return undefined;
  }
}
