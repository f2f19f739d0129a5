import { dataRoot } from '../../data/fetchData.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './Sources.module.css';

/** The files that the atlas itself reads, for everybody: JSON with its schema, and CSV for spreadsheets. */
export function DataFiles() {
  const locale = useLocale();
  const { manifest } = useAtlas();
  const nameOf = (id: string): string => `${id.replace('/', '-')}_data-${manifest.version}`;
  return (
    <section aria-labelledby="files">
      <h2 id="files">
        {locale.text('sources:files.title')}{' '}
        <small>
          <bdi>{manifest.version}</bdi>
        </small>
      </h2>
      <ul className={styles['files']}>
        <li>
          <span dir="ltr">
            <a href={`${dataRoot}manifest.json`}>manifest.json</a> ·{' '}
            <a href={`${dataRoot}csv/indicators.csv`} download>
              indicators.csv
            </a>{' '}
            · <a href={`${dataRoot}schema/query.json`}>query.json</a>
          </span>
        </li>
        {Object.entries(manifest.bundles).map(([id, { file, schema, csv, rows, licence }]) => (
          <li key={id} data-bundle={id}>
            <span dir="ltr">
              {id} ·{' '}
              <a href={`${dataRoot}${file}`} download={`${nameOf(id)}.json`}>
                JSON
              </a>
              {csv === undefined ? null : (
                <>
                  {' '}
                  ·{' '}
                  <a href={`${dataRoot}${csv}`} download={`${nameOf(id)}.csv`}>
                    CSV
                  </a>
                </>
              )}{' '}
              · <a href={`${dataRoot}${schema}`}>schema</a>
            </span>
            <span>
              {locale.text('sources:files.rows', { count: { kind: 'count', value: rows } })} ·{' '}
              <bdi lang="en">{licence}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <p>{locale.text('sources:licence.code')}</p>
    </section>
  );
}
