import { memo, useMemo } from 'react';
import { densityOf, densityPath } from '../../charts/timeline/density.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import { calendarTicks, tickUnitFor } from '../../locale/calendarTicks.ts';
import type { Direction } from '../../locale/defaults.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './OverviewStrip.module.css';

interface StripDensityProps {
  readonly data: TimelineData;
  readonly whole: TimeWindow;
  readonly direction: Direction;
}

/** How much there is along all of time, and its years. */
export const StripDensity = memo(function StripDensity({
  data,
  whole,
  direction,
}: StripDensityProps) {
  const locale = useLocale();
  const width = 1000;
  const height = 30;
  const path = useMemo(
    () => densityPath(densityOf(data, whole, 180), width, height, direction === 'rtl'),
    [data, whole, direction],
  );
  const days = whole.to - whole.from;
  const ticks = calendarTicks(
    locale,
    locale.calendar,
    Math.ceil(whole.from),
    whole.to,
    tickUnitFor(days, 640, 64),
  );
  return (
    <>
      <svg
        className={styles['density']}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
      <div className={styles['ticks']} aria-hidden="true">
        {ticks
          .filter(({ day }) => day < whole.to - days * 0.05)
          .map(({ day, label }) => (
            <span key={day} style={{ insetInlineStart: `${((day - whole.from) / days) * 100}%` }}>
              {label}
            </span>
          ))}
      </div>
    </>
  );
});
