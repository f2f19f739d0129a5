import { PageLink } from '../PageLink.tsx';
import { dataRoot } from '../../data/fetchData.ts';
import type { IndicatorSource } from '../../domain/bundle.ts';
import { useView } from '../../view/useView.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './Sources.module.css';

/** A row for each indicator: who publishes it, which release, under which licence. */
export function IndicatorSources({
  indicators,
}: {
  readonly indicators: readonly IndicatorSource[];
}) {
  const locale = useLocale();
  const { href } = useView();
  const { catalogue, manifest } = useAtlas();
  const { language } = locale;
  const attributions = [...new Set(indicators.map(({ provenance }) => provenance.attribution))];
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">
        {locale.text('sources:indicators.title')}{' '}
        <small>
          {locale.text('sources:indicators.count', {
            count: { kind: 'count', value: indicators.length },
          })}
        </small>
      </h2>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="indicators">
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{locale.text('sources:column.indicator')}</th>
              <th scope="col">{locale.text('sources:column.publisher')}</th>
              <th scope="col">{locale.text('sources:column.years')}</th>
              <th scope="col">{locale.text('sources:column.vintage')}</th>
              <th scope="col">{locale.text('sources:column.licence')}</th>
              <th scope="col">{locale.text('sources:column.file')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map(({ id, provenance }) => {
              const entry = catalogue.indicators.find((other) => other.id === id);
              const csv = manifest.bundles[`indicator/${id}`]?.csv;
              return (
                <tr key={id} id={id}>
                  <th scope="row">
                    <PageLink to={href({ page: 'map', patch: { indicator: id } })}>
                      {locale.value({ kind: 'indicator', id })}
                    </PageLink>
                  </th>
                  <td>
                    <a href={provenance.url} rel="noreferrer">
                      {provenance.publisher[language] ?? provenance.attribution}
                    </a>
                    <br />
                    <bdi lang="en">{provenance.dataset}</bdi>
                  </td>
                  <td>{entry === undefined ? '' : locale.yearRange(entry.first, entry.last)}</td>
                  <td>{locale.date(provenance.vintage)}</td>
                  <td lang="en">
                    {provenance.licenceUrl === undefined ? (
                      <bdi>{provenance.licence}</bdi>
                    ) : (
                      <a href={provenance.licenceUrl} rel="license noreferrer">
                        <bdi>{provenance.licence}</bdi>
                      </a>
                    )}
                  </td>
                  <td>
                    {csv === undefined ? null : (
                      <a href={`${dataRoot}${csv}`} download>
                        CSV
                      </a>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <h3 className={styles['small']}>{locale.text('sources:attribution.title')}</h3>
      <ul className={styles['attributions']} lang="en" dir="ltr">
        {attributions.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
