import { useEffect, useMemo, useState } from 'react';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { Web } from '../../charts/network/web.ts';
import type { View } from '../../view/view.ts';
import { FigureTable } from '../FigureTable.tsx';
import { useLocale } from '../localeContext.tsx';
import { tableOfWeb } from './webTable.ts';
import styles from './WebTable.module.css';

interface WebTableProps {
  readonly data: NetworkData;
  readonly web: Web;
  readonly view: View;
}

/** So many cells come into the document in one go: of 250 states by 250, no frame waits for all. */
const portion = 8000;

/** The figure's table; a very large one comes in portions, and says so until it is whole. */
export function WebTable({ data, web, view }: WebTableProps) {
  const locale = useLocale();
  const table = useMemo(() => tableOfWeb(data, web, view, locale), [data, web, view, locale]);
  const [shown, setShown] = useState({ of: table, rows: 0 });
  const wide = table.columns.length;
  const first = Math.ceil(portion / wide);
  const rows = Math.max(first, shown.of === table ? shown.rows : 0);
  const isWhole = rows >= table.rows.length;
  useEffect(() => {
    if (isWhole) return;
    const frame = requestAnimationFrame(() => setShown({ of: table, rows: rows + first }));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, table, rows, first]);
  const part = useMemo(() => ({ ...table, rows: table.rows.slice(0, rows) }), [table, rows]);
  return (
    <div className={wide > widest ? styles['wide'] : undefined} aria-busy={!isWhole}>
      <FigureTable table={part} />
    </div>
  );
}

/** More columns than any sheet of paper takes. */
const widest = 40;
