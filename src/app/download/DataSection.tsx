import { useMemo, useState } from 'react';
import { useHref } from 'react-router';
import type { MessageKey } from '../../domain/message.ts';
import type { FigureOffer } from '../figure/offer.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';
import { useView } from '../../view/useView.ts';
import styles from './DataSection.module.css';
import { useDataFiles } from './useDataFiles.ts';

interface DataSectionProps {
  readonly offer: FigureOffer;
  /** The figure's headline, as it stands on the screen. */
  readonly title: string;
}

/** What the figure is drawn from, as files: as it is seen, and everything. */
export function DataSection({ offer, title }: DataSectionProps) {
  const locale = useLocale();
  const { href } = useView();
  const ownPage = useHref(href({ embed: false, patch: { ui: 'min' } }));
  const files = useDataFiles(offer, title);
  const [said, setSaid] = useState('');
  const rows = useMemo(() => offer.table().rows.length, [offer]);
  const does = (act: () => Promise<string>, failing: MessageKey) => (): void => {
    act().then(setSaid, () => setSaid(locale.text(failing)));
  };
  const saves = (act: () => Promise<string>) =>
    does(async () => {
      setSaid(locale.text('download:making'));
      // What keeps the page from drawing for a moment says so before.
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      const file = await act();
      return locale.text('download:saved', { file });
    }, 'download:failed');
  const seen = locale.text('download:seen.title');
  const full = locale.text('download:full.title');
  const button = (name: string, what: string, onClick: () => void) => (
    <button
      type="button"
      aria-label={locale.text('download:formatOf', { format: name, what })}
      onClick={onClick}
    >
      {name}
    </button>
  );
  return (
    <section className={styles['data']} data-part="data">
      <h3>{locale.text('download:data')}</h3>
      <div className={styles['measures']}>
        <div>
          <h4>{seen}</h4>
          <p>{locale.text('download:seen.text', { count: { kind: 'count', value: rows } })}</p>
          <div className={styles['formats']} data-what="seen">
            {button('CSV', seen, saves(files.seenCsv))}
            {button('XLSX', seen, saves(files.seenXlsx))}
            {button('JSON', seen, saves(files.seenJson))}
            {button(
              locale.text('download:copy'),
              seen,
              does(async () => {
                const count = await files.copySeen();
                return locale.text('download:copied', { count: { kind: 'count', value: count } });
              }, 'download:copyFailed'),
            )}
          </div>
        </div>
        <div>
          <h4>{full}</h4>
          <p>{locale.text('download:full.text')}</p>
          <ul className={styles['tables']}>
            {files.tables.map((table) => (
              <li key={table.id} data-what={table.id}>
                <span>{table.title}</span>
                {button(
                  'CSV',
                  table.title,
                  saves(() => files.fullCsv(table)),
                )}
              </li>
            ))}
            <li data-what="full">
              <span>{locale.text('download:full.together')}</span>
              <span className={styles['formats']}>
                {button('XLSX', full, saves(files.fullXlsx))}
                {button('JSON', full, saves(files.fullJson))}
              </span>
            </li>
          </ul>
        </div>
      </div>
      {window.origin === 'null' ? (
        <p className={styles['small']}>
          {locale.text('download:framed')}{' '}
          <a href={ownPage} target="_blank" rel="noreferrer">
            {locale.text('download:ownPage')}
          </a>
        </p>
      ) : null}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <p className={styles['small']}>
        {locale.text('download:version', { version: files.version })}{' '}
        <PageLink to={href({ page: 'sources' })}>{locale.text('download:sources')}</PageLink>
      </p>
    </section>
  );
}
