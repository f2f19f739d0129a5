import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { linesIn, stretchIn } from '../../charts/network/gridWindow.ts';
import type { Matrix } from '../../charts/network/matrix.ts';
import { countShared } from '../../charts/network/standings.ts';
import { pairOf } from '../../charts/network/web.ts';
import type { StateId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { gridStep, isSameCell } from './gridKeys.ts';
import type { GridCell } from './gridKeys.ts';
import styles from './PairGrid.module.css';

interface PairGridProps {
  readonly matrix: Matrix;
  readonly focus: View['focus'];
  readonly to: View['to'];
  readonly onAsk: (one: StateId, other: StateId | null) => void;
  readonly onLeave: () => void;
}

/** CSS pixels of a cell, of the names at the beginning and the codes at the top. */
const wide = 36;
const high = 28;
const names = 144;
const codes = 36;

/**
 * States by states where they are very many: of forty thousand cells those in sight are in the document. It is walked, asked and
 * heard as the whole would be; all pairs stand in the list's and the figure's tables.
 */
export function PairGrid({ matrix, focus, to, onAsk, onLeave }: PairGridProps) {
  const locale = useLocale();
  const { rows: ids } = matrix;
  const count = ids.length;
  const scroll = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ left: 0, top: 0, width: 800, height: 600 });
  const [at, setAt] = useState<GridCell>({ row: -1, column: -1 });
  const isAsked = useRef(false);
  const look = (): void => {
    const element = scroll.current;
    if (element === null) return;
    // Where lines run to the left, so is it scrolled, and the number is less than nothing.
    const left = Math.abs(element.scrollLeft);
    const { scrollTop: top, clientWidth: width, clientHeight: height } = element;
    setSeen((last) =>
      last.left === left && last.top === top && last.width === width && last.height === height
        ? last
        : { left, top, width, height },
    );
  };
  useLayoutEffect(look, [count]);
  const down = stretchIn(seen.top, seen.height, high, count);
  const across = stretchIn(seen.left, seen.width, wide, count);
  useLayoutEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    scroll.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [at]);
  const stand = (next: GridCell): void => {
    isAsked.current = true;
    setAt(next);
    const element = scroll.current;
    if (element === null) return;
    const sign = locale.direction === 'rtl' ? -1 : 1;
    const left = Math.abs(element.scrollLeft);
    const reach = (from: number, room: number, place: number, size: number): number =>
      Math.min(place, Math.max(from, place + size - room));
    if (next.row >= 0) {
      element.scrollTop = reach(element.scrollTop, seen.height - codes, next.row * high, high);
    }
    if (next.column >= 0) {
      element.scrollLeft = sign * reach(left, seen.width - names, next.column * wide, wide);
    }
  };
  const ask = ({ row, column }: GridCell): void => {
    const [one, other] = [ids[row], ids[column]];
    if (one !== undefined && one !== other) onAsk(one, other ?? null);
    else if (one === undefined && other !== undefined) onAsk(other, null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') ask(at);
    else if (event.key === 'Escape') onLeave();
    else {
      const next = gridStep(event.key, at, count, locale.direction);
      if (next === null) return;
      if (!isSameCell(next, at)) stand(next);
    }
    event.preventDefault();
  };
  const columns = linesIn(across, at.column, count);
  const columnsKey = columns.join(' ');
  const isLit = (id: StateId): boolean => id === focus || id === to;
  return (
    <>
      <p className={styles['paper']}>{locale.text('ties:matrix.paper')}</p>
      <div ref={scroll} className={styles['scroll']} onScroll={look}>
        <div
          role="grid"
          tabIndex={-1}
          className={styles['grid']}
          aria-label={locale.text('ties:matrix.states')}
          aria-rowcount={count + 1}
          aria-colcount={count + 1}
          style={{ inlineSize: names + count * wide, blockSize: codes + count * high }}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const cell = event.target instanceof Element ? event.target.closest('[data-at]') : null;
            const [row = -1, column = -1] =
              cell?.getAttribute('data-at')?.split(' ').map(Number) ?? [];
            if (cell === null) return;
            stand({ row, column });
            ask({ row, column });
          }}
        >
          <div role="row" aria-rowindex={1} className={styles['codes']}>
            <div
              role="columnheader"
              aria-colindex={1}
              className={styles['corner']}
              tabIndex={at.row === -1 && at.column === -1 ? 0 : -1}
              data-at="-1 -1"
            >
              {locale.text('network:legend.state')}
            </div>
            {columns.map((column) => {
              const id = ids[column];
              return id === undefined ? null : (
                <div
                  key={id}
                  role="columnheader"
                  aria-colindex={column + 2}
                  aria-label={locale.value({ kind: 'state', id })}
                  title={locale.value({ kind: 'state', id })}
                  className={styles['code']}
                  style={{ insetInlineStart: names + column * wide }}
                  tabIndex={at.row === -1 && at.column === column ? 0 : -1}
                  data-at={`-1 ${column}`}
                  data-lit={isLit(id)}
                >
                  {locale.isolateLtr(id)}
                </div>
              );
            })}
          </div>
          {linesIn(down, at.row, count).map((row) => {
            const id = ids[row];
            return id === undefined ? null : (
              <Row
                key={id}
                matrix={matrix}
                row={row}
                columns={columns}
                columnsKey={columnsKey}
                at={at.row === row ? at.column : null}
                isLit={isLit(id)}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}

interface RowProps {
  readonly matrix: Matrix;
  readonly row: number;
  readonly columns: readonly number[];
  /** Tells one list of columns from another. */
  readonly columnsKey: string;
  /** The column of the cell that the Tab key comes to, where it is in this row. */
  readonly at: number | null;
  readonly isLit: boolean;
}

const Row = memo(
  function Row({ matrix, row, columns, at, isLit }: RowProps) {
    const locale = useLocale();
    const state = matrix.rows[row];
    if (state === undefined) return null;
    return (
      <div
        role="row"
        aria-rowindex={row + 2}
        className={styles['row']}
        style={{ insetBlockStart: codes + row * high }}
        data-lit={isLit}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={styles['name']}
          tabIndex={at === -1 ? 0 : -1}
          data-at={`${row} -1`}
        >
          {locale.value({ kind: 'state', id: state })}
        </div>
        {columns.map((column) => {
          const other = matrix.rows[column];
          if (other === undefined) return null;
          const isSelf = other === state;
          const shared = isSelf
            ? (matrix.rowSums.get(state) ?? 0)
            : countShared(matrix.standings, state, other);
          const share = matrix.most === 0 ? 0 : Math.round((shared / matrix.most) * 100);
          return (
            <div
              key={other}
              role="gridcell"
              aria-colindex={column + 2}
              className={isSelf ? styles['self'] : styles['cell']}
              style={{ insetInlineStart: names + column * wide, '--share': `${share}%` }}
              tabIndex={at === column ? 0 : -1}
              data-at={`${row} ${column}`}
              {...(isSelf
                ? {}
                : {
                    'data-mark': 'shared',
                    'data-state': state,
                    'data-link': pairOf(state, other),
                    'data-time': matrix.day.slice(0, 4),
                    'data-value': shared,
                  })}
            >
              {locale.number(shared)}
            </div>
          );
        })}
      </div>
    );
  },
  (a, b) =>
    a.matrix === b.matrix &&
    a.row === b.row &&
    a.columnsKey === b.columnsKey &&
    a.at === b.at &&
    a.isLit === b.isLit,
);
