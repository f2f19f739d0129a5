import type { MapData } from '../../charts/map/mapData.ts';
import { timeOf } from '../../charts/map/mapData.ts';
import { endOfYear, yearOf } from '../../domain/time.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './EmptyMap.module.css';

interface EmptyMapProps {
  readonly data: MapData;
  readonly view: View;
}

/** Nobody is in scope in this year, as the headline says: two ways on, in the picture. */
export function EmptyMap({ data, view }: EmptyMapProps) {
  const locale = useLocale();
  const store = useViewStore();
  const { year } = timeOf(data, view);
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
