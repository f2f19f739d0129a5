import { useMemo } from 'react';
import type { NetworkData } from '../../charts/network/networkData.ts';
import type { Web } from '../../charts/network/web.ts';
import { timeIn, yearsOf } from '../../charts/network/years.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { onDemand } from '../onDemand.tsx';
import { TimeControl } from '../time/TimeControl.tsx';
import styles from './NetworkTime.module.css';

const DayField = onDemand(async () => (await import('../time/DayField.tsx')).DayField);

interface NetworkTimeProps {
  readonly data: NetworkData;
  readonly view: View;
  readonly web: Web;
  /** Whether the first picture is there: then the rest may come. */
  readonly hasAll: boolean;
}

/** The day of the web: years by the slider, any day by typing it. */
export function NetworkTime({ data, view, web, hasAll }: NetworkTimeProps) {
  const locale = useLocale();
  const { focus, to } = view;
  const years = useMemo(() => yearsOf(data, { focus, to }), [data, focus, to]);
  const { year, day } = timeIn(data, view);
  return (
    <TimeControl {...years} year={year} direction={view.tdir === 'rtl' ? 'rtl' : 'ltr'}>
      {hasAll ? (
        <DayField key={locale.numerals} day={day} first={years.first} latest={data.time.date} />
      ) : null}
      <p className={styles['coverage']}>
        {locale.text('network:coverage', {
          count: { kind: 'count', value: web.links.length },
          date: { kind: 'date', date: day },
        })}
      </p>
    </TimeControl>
  );
}
