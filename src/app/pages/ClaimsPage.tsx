import { useBundle } from '../../data/useData.ts';
import type { Claim } from '../../domain/claim.ts';
import { ClaimList } from '../claims/ClaimList.tsx';
import { Failure } from '../Failure.tsx';
import { useLocale } from '../localeContext.tsx';
import styles from './TextPage.module.css';

/** What organisations say of themselves in figures, beside what the data says. */
export function ClaimsPage() {
  const locale = useLocale();
  const loaded = useBundle<readonly Claim[]>('claims');
  return (
    <div className={styles['page']}>
      <h1>{locale.text('site:pages.claims.title')}</h1>
      <p className={styles['lead']}>{locale.text('claims:lead')}</p>
      {loaded.state === 'failed' ? (
        <Failure locale={locale} file={loaded.error.file} onRetry={loaded.retry} />
      ) : null}
      {loaded.state === 'ready' ? <ClaimList claims={loaded.value} /> : null}
    </div>
  );
}
