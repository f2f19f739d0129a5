import { memo, useMemo } from 'react';
import { countIn, coverageOf } from '../../charts/map/coverage.ts';
import { timeOf } from '../../charts/map/mapData.ts';
import type { MapData } from '../../charts/map/mapData.ts';
import { nearestReach } from '../../charts/map/shownValue.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { endOfYear, yearOf } from '../../domain/time.ts';
import type { Year } from '../../domain/time.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { TimeControl } from '../time/TimeControl.tsx';
import styles from './MapTime.module.css';

const DayField = onDemand(async () => (await import('../time/DayField.tsx')).DayField);
const MapChanges = onDemand(async () => (await import('./MapChanges.tsx')).MapChanges, ['panel']);

interface MapTimeProps {
  readonly data: MapData;
  readonly view: View;
}

/** The time of the map: its control, how many states the year has, and what else a year can be asked. */
export function MapTime({ data, view }: MapTimeProps) {
  const locale = useLocale();
  const { states } = view;
  const coverage = useMemo(() => coverageOf(data, states), [data, states]);
  const { year, day } = timeOf(data, view);
  const { first, last, date } = data.times;
  return (
    <div className={styles['time']}>
      <TimeControl
        first={first}
        last={last}
        year={year}
        direction={view.tdir === 'rtl' ? 'rtl' : 'ltr'}
        counts={coverage.counts}
      >
        {data.kind === 'membership' ? (
          <DayField key={locale.numerals} day={day} first={first} latest={date} />
        ) : (
          <NearestSwitch on={view.nearest} />
        )}
        <p className={styles['coverage']}>
          <span className={styles['swatch']} aria-hidden="true" />
          {locale.say(coverageWords(data, year, countIn(coverage, year)))}
        </p>
      </TimeControl>
      {data.kind === 'membership' ? <MapChanges data={data} year={year} /> : null}
    </div>
  );
}

/** What the area over the track says of the year. */
function coverageWords(data: MapData, year: Year, value: number): Message {
  const count: MessageValue = { kind: 'count', value };
  if (data.kind === 'indicator') {
    return { key: 'map:coverage.values', values: { count, year: { kind: 'year', year } } };
  }
  const { date } = data.times;
  return year === yearOf(date) && date !== endOfYear(year)
    ? { key: 'map:coverage.today', values: { count, date: { kind: 'date', date } } }
    : { key: 'map:coverage.members', values: { count, year: { kind: 'year', year } } };
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
