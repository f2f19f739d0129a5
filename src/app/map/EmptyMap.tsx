import type { Scope } from '../../charts/_shared/scope.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { endOfYear, yearOf } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import type { TimeScope } from '../../view/time.ts';
import { useViewStore } from '../../view/useView.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './EmptyMap.module.css';

interface EmptyMapProps {
  readonly data: {
    readonly catalogue: Catalogue;
    readonly scope: Scope;
    readonly times: TimeScope;
  };
  readonly year: Year;
}

/** Nobody is in scope in this year, as the headline says: two ways on, in the picture. */
export function EmptyMap({ data, year }: EmptyMapProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { begins } = data.scope;
  const first = begins === null ? null : Math.max(yearOf(begins), data.times.first);
  const today = data.scope.on(endOfYear(yearOf(data.catalogue.date)));
  return (
    <div className={styles['empty']}>
      {first === null || first > data.times.last ? null : (
        <button type="button" onClick={() => store.update({ time: first })}>
          {locale.text('map:empty.first', { year: { kind: 'year', year: first } })}
        </button>
      )}
      {today.size === 0 ? null : (
        <button type="button" onClick={() => store.update({ states: [...today].toSorted() })}>
          {locale.text('map:empty.today', { year: { kind: 'year', year } })}
        </button>
      )}
    </div>
  );
}
