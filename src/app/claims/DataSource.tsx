import type { IndicatorBundle } from '../../domain/indicator.ts';
import { useView } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import { PageLink } from '../PageLink.tsx';

/** Where the values of an indicator come from, in one line: publisher, dataset, release, licence. */
export function DataSource({ bundle }: { readonly bundle: IndicatorBundle }) {
  const locale = useLocale();
  const { href } = useView();
  const { publisher, attribution, dataset, vintage, licence, licenceUrl, url } = bundle.provenance;
  return (
    <p>
      <PageLink to={href({ page: 'sources', hash: bundle.id })}>
        {locale.value({ kind: 'indicator', id: bundle.id })}
      </PageLink>
      {' · '}
      <a href={url} rel="noreferrer">
        {publisher[locale.language] ?? attribution}
      </a>
      {' · '}
      <bdi lang="en">{dataset}</bdi>
      {' · '}
      {locale.text('figure:source.vintage', { date: { kind: 'date', date: vintage } })}
      {' · '}
      {licenceUrl === undefined ? (
        <bdi lang="en">{licence}</bdi>
      ) : (
        <a href={licenceUrl} rel="license noreferrer" lang="en">
          {licence}
        </a>
      )}
    </p>
  );
}
