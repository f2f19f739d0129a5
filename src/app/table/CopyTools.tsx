import { useState } from 'react';
import type { Table } from '../../charts/chart.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './TableChoices.module.css';
import { rawRows, seenRows, toCsv, toHtml, toTsv } from './tableText.ts';

interface CopyToolsProps {
  readonly table: Table;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** Takes the table away as it stands: to the clipboard as it is seen, to a file with the values as the data has them. */
export function CopyTools({ table, name }: CopyToolsProps) {
  const locale = useLocale();
  const [told, setTold] = useState('');

  const copy = async (): Promise<void> => {
    const rows = seenRows(table, locale);
    try {
      await writeClipboard(toTsv(rows), toHtml(rows, locale));
      setTold(locale.text('table:copied', { count: { kind: 'count', value: rows.length - 1 } }));
    } catch {
      setTold(locale.text('table:copyFailed'));
    }
  };

  const download = (): void => {
    const file = new Blob([toCsv(rawRows(table, locale))], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${name}.csv`;
    link.click();
    // The browser has taken the file by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  return (
    <div className={styles['copy']}>
      <button type="button" onClick={() => void copy()}>
        {locale.text('table:copy')}
      </button>
      <button type="button" onClick={download}>
        {locale.text('table:download')}
      </button>
      <span role="status">{told}</span>
    </div>
  );
}

/** Both forms where the browser can; the text alone where it cannot. */
async function writeClipboard(text: string, html: string): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}
