import { dataRoot } from '../data/fetchData.ts';
import type { IndicatorBundle, Unit } from '../domain/indicator.ts';
import { useAtlas } from './atlasContext.tsx';
import { useLocale } from './localeContext.tsx';
import styles from './Provenance.module.css';

export interface ProvenanceProps {
  readonly bundle: IndicatorBundle;
  readonly unit: Unit;
}

/** All that is known of where the figures come from, and where to get them. */
export function ProvenanceBody({ bundle, unit }: ProvenanceProps) {
  const locale = useLocale();
  const { manifest } = useAtlas();
  const { language } = locale;
  const { provenance, explanation, notes } = bundle;
  const csv = manifest.bundles[`indicator/${bundle.id}`]?.csv;
  return (
    <div className={styles['body']}>
      <p>{explanation[language]}</p>
      <dl>
        <dt>{locale.text('figure:source.unit')}</dt>
        <dd>{unit.name[language]}</dd>
        <dt>{locale.text('figure:source.publisher')}</dt>
        <dd>{provenance.publisher[language] ?? provenance.attribution}</dd>
        <dt>{locale.text('figure:source.dataset')}</dt>
        <dd lang="en" dir="ltr">
          {provenance.attribution}
        </dd>
        <dt>{locale.text('figure:source.code')}</dt>
        <dd>
          <bdi>{provenance.code}</bdi>
        </dd>
        <dt>{locale.text('figure:source.licence')}</dt>
        <dd>
          {provenance.licenceUrl === undefined ? (
            <bdi lang="en">{provenance.licence}</bdi>
          ) : (
            <a href={provenance.licenceUrl} rel="license noreferrer" lang="en">
              {provenance.licence}
            </a>
          )}
        </dd>
      </dl>
      {notes.length === 0 ? null : (
        <>
          <h3>{locale.text('figure:source.notes')}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note.text[language]}>{note.text[language]}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles['links']}>
        <a href={provenance.url} rel="noreferrer">
          {locale.text('figure:source.page')}
        </a>
        {csv === undefined ? null : (
          <a href={`${dataRoot}${csv}`} download>
            {locale.text('figure:source.download')}
          </a>
        )}
      </p>
    </div>
  );
}
