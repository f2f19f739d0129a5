import { useState } from 'react';
import type { Table } from '../../charts/chart.ts';
import { writeCsv } from '../../data/csv.ts';
import { useAtlas } from '../atlasContext.tsx';
import { saveFile } from '../download/saveFile.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './TableChoices.module.css';
import { seenRows, toHtml, toTsv } from './tableText.ts';

interface CopyToolsProps {
  readonly table: Table;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** Takes the table away as it stands: to the clipboard as it is seen, to a file with the values as the data has them. */
export function CopyTools({ table, name }: CopyToolsProps) {
  const locale = useLocale();
  const { catalogue, messages } = useAtlas();
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

  const download = async (): Promise<void> => {
    try {
      const [{ seenTable }, { headsOf }] = await Promise.all([
        import('../download/seenTable.ts'),
        import('../download/fileTable.ts'),
        messages.load(['download']),
      ]);
      const unitOf = (id: string): string | undefined =>
        catalogue.units.find((unit) => unit.id === id)?.name[locale.language];
      const file = seenTable(table, locale, unitOf);
      const text = writeCsv(headsOf(file), file.rows);
      saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
    } catch {
      setTold(locale.text('table:downloadFailed'));
    }
  };

  return (
    <div className={styles['copy']}>
      <button type="button" onClick={() => void copy()}>
        {locale.text('table:copy')}
      </button>
      <button type="button" onClick={() => void download()}>
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
