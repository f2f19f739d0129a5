import { useBundle } from '../../data/useData.ts';
import type { SourcesBundle } from '../../domain/bundle.ts';
import { useAtlas } from '../atlasContext.tsx';
import { Failure } from '../Failure.tsx';
import { useHashTarget } from '../lists/useHashTarget.ts';
import { useLocale } from '../localeContext.tsx';
import { BorderRemarks } from '../sources/BorderRemarks.tsx';
import { DataFiles } from '../sources/DataFiles.tsx';
import { FactSources } from '../sources/FactSources.tsx';
import { IndicatorSources } from '../sources/IndicatorSources.tsx';
import styles from './SourcesPage.module.css';
import text from './TextPage.module.css';

/** Where everything comes from, under which licence, and the files themselves. */
export function SourcesPage() {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const loaded = useBundle<SourcesBundle>('sources');
  useHashTarget(loaded.state === 'ready');
  return (
    <div className={`${text['page']} ${styles['page']}`}>
      <h1>{locale.text('site:pages.sources.title')}</h1>
      <p className={text['lead']}>{locale.text('sources:lead')}</p>
      {loaded.state === 'failed' ? (
        <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />
      ) : null}
      {loaded.state === 'ready' ? (
        <>
          <IndicatorSources indicators={loaded.value.indicators} />
          <FactSources sources={loaded.value.sources} />
          <DataFiles />
        </>
      ) : null}
      {/* It stands under lists of hundreds: shown before them, it would only be pushed away. */}
      {loaded.state === 'loading' ? null : (
        <section aria-labelledby="borders">
          <h2 id="borders">{locale.text('sources:boundaries.title')}</h2>
          <p>{catalogue.boundaryNote[locale.language]}</p>
          {loaded.state === 'ready' ? <BorderRemarks remarks={loaded.value.boundaries} /> : null}
        </section>
      )}
    </div>
  );
}
