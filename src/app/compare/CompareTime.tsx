import { useMemo } from 'react';
import {
  isWhole,
  nearestReach,
  pointOf,
  statesIn,
  timeOf,
} from '../../charts/compare/compareData.ts';
import type { CompareData } from '../../charts/compare/compareData.ts';
import { useViewStore } from '../../view/useView.ts';
import type { Drawn } from '../ChartHost.tsx';
import { Switch } from '../figure/Switch.tsx';
import { useLocale } from '../localeContext.tsx';
import { TimeControl } from '../time/TimeControl.tsx';

/** The year of the comparison, and how many states have both values in it. */
export function CompareTime({ data, view }: Drawn<CompareData>) {
  const locale = useLocale();
  const store = useViewStore();
  const { year } = timeOf(data, view);
  const { first, last } = data.times;
  const { states } = view;
  const counts = useMemo(
    () =>
      Array.from(
        { length: last - first + 1 },
        (_, along) =>
          statesIn(data, { states }, first + along).filter((state) =>
            isWhole(pointOf(data, state, first + along, 0)),
          ).length,
      ),
    [data, states, first, last],
  );
  return (
    <TimeControl
      first={first}
      last={last}
      year={year}
      direction={view.tdir === 'rtl' ? 'rtl' : 'ltr'}
      counts={counts}
    >
      <Switch
        label={locale.text('figure:nearest', { count: { kind: 'count', value: nearestReach } })}
        on={view.nearest}
        onChange={(on) => store.update({ nearest: on })}
      />
      <span>
        {locale.text('compare:coverage', {
          count: { kind: 'count', value: counts[year - first] ?? 0 },
          year: { kind: 'year', year },
        })}
      </span>
    </TimeControl>
  );
}
