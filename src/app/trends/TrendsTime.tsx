import { useCallback, useMemo } from 'react';
import { trendsTime } from '../../charts/trends/trendsData.ts';
import type { TrendsData } from '../../charts/trends/trendsData.ts';
import { readerOf } from '../../charts/trends/lines.ts';
import type { Year } from '../../domain/time.ts';
import { isRange } from '../../view/time.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View, ViewPatch } from '../../view/view.ts';
import type { Drawn } from '../ChartHost.tsx';
import { useLocale } from '../localeContext.tsx';
import { TimeControl } from '../time/TimeControl.tsx';
import { YearField } from '../time/YearField.tsx';
import styles from './TrendsTime.module.css';

/** The year that is read off, and the years that are drawn. */
export function TrendsTime({ data, view }: Drawn<TrendsData>) {
  const { years, year } = trendsTime(data, view);
  const [first, last] = years;
  const { index, time, span } = view;
  const counts = useMemo(() => {
    const read = readerOf({ index });
    return Array.from(
      { length: last - first + 1 },
      (_, along) => data.lines.filter((line) => read(line, first + along) !== undefined).length,
    );
  }, [data, index, first, last]);
  const toPatch = useCallback(
    (next: Year): ViewPatch => ({ time: next, span: spanKept({ time, span }) }),
    [time, span],
  );
  return (
    <TimeControl
      first={first}
      last={last}
      year={year}
      direction={view.tdir === 'rtl' ? 'rtl' : 'ltr'}
      counts={counts}
      toPatch={toPatch}
    >
      <YearsDrawn data={data} years={years} />
    </TimeControl>
  );
}

/** The years that stay drawn when one of them is read off. */
export function spanKept({ time, span }: Pick<View, 'time' | 'span'>): View['span'] {
  if (!isRange(time)) return span;
  return time.from === 'earliest' && time.to === 'latest' ? null : time;
}

interface YearsDrawnProps {
  readonly data: TrendsData;
  readonly years: readonly [Year, Year];
}

/** The first and the last year as fields to type in: what dragging across the drawing does, for the keyboard. */
function YearsDrawn({ data, years }: YearsDrawnProps) {
  const locale = useLocale();
  const store = useViewStore();
  const [first, last] = years;
  const { times } = data;
  const isAll = first === times.first && last >= times.latest;
  const show = (from: Year, to: Year): void => {
    const [low, high] = from <= to ? [from, to] : [to, from];
    store.update({
      time: { from: Math.max(times.first, low), to: Math.min(times.last, high) },
      span: null,
    });
  };
  return (
    <div className={styles['drawn']} role="group" aria-label={locale.text('trends:years.range')}>
      <span>{locale.text('trends:years.range')}</span>
      <span className={styles['ends']} dir="ltr">
        <YearField
          year={first}
          label={locale.text('trends:years.from')}
          onCommit={(year) => show(year, last)}
        />
        <span aria-hidden="true">–</span>
        <YearField
          year={last}
          label={locale.text('trends:years.to')}
          onCommit={(year) => show(first, year)}
        />
      </span>
      {isAll ? null : (
        <button
          type="button"
          onClick={() => store.update({ time: { from: 'earliest', to: 'latest' }, span: null })}
        >
          {locale.text('trends:years.all')}
        </button>
      )}
    </div>
  );
}
