import { memo, useMemo } from 'react';
import { coverageOf } from '../../charts/rank/rankCoverage.ts';
import { yearIn } from '../../charts/rank/rankData.ts';
import type { RankData } from '../../charts/rank/rankData.ts';
import { nearestReach } from '../../charts/rank/rankStanding.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { TimeControl } from '../time/TimeControl.tsx';
import { useBelowWindow } from '../useBelowWindow.ts';
import { PinnedRows } from './PinnedRows.tsx';
import styles from './RankTime.module.css';

interface RankTimeProps {
  readonly data: RankData;
  readonly view: View;
}

/**
 * The year of the ranking, and the chosen states in short. While a long ranking hides their place below the window, both
 * stand at the window's foot: who plays the years sees the bars move.
 */
export function RankTime({ data, view }: RankTimeProps) {
  const locale = useLocale();
  const { states } = view;
  const { ref, isBelow } = useBelowWindow();
  const counts = useMemo(() => coverageOf(data, states), [data, states]);
  const year = yearIn(data, view);
  const { first, last } = data.times;
  return (
    <div className={styles['place']} ref={ref}>
      <div className={styles['time']} data-floating={isBelow}>
        {states.length === 0 ? null : <PinnedRows data={data} view={view} />}
        <TimeControl
          first={first}
          last={last}
          year={year}
          direction={view.tdir === 'rtl' ? 'rtl' : 'ltr'}
          counts={counts}
        >
          <NearestSwitch on={view.nearest} />
          <p className={styles['coverage']}>
            {locale.text('map:coverage.values', {
              count: { kind: 'count', value: counts[year - first] ?? 0 },
              year: { kind: 'year', year },
            })}
          </p>
        </TimeControl>
      </div>
    </div>
  );
}

/** Whether a state without a value of the year is shown with one of a year near by, marked as such. */
const NearestSwitch = memo(function NearestSwitch({ on }: { readonly on: boolean }) {
  const locale = useLocale();
  const store = useViewStore();
  return (
    <label className={styles['nearest']}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => store.update({ nearest: event.target.checked })}
      />
      {locale.text('figure:nearest', { count: { kind: 'count', value: nearestReach } })}
    </label>
  );
});
