import { useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { extentOf } from '../../charts/timeline/timeWindow.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import { timeDirection } from '../../charts/timeline/timeScale.ts';
import { toIsoDay } from '../../domain/dayNumber.ts';
import { yearOf } from '../../domain/time.ts';
import type { Direction } from '../../locale/defaults.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import { StripDensity } from './StripDensity.tsx';
import { onStripKey } from './stripKeys.ts';
import { useFollowing } from './useFollowing.ts';
import { useGrips } from './useGrips.ts';
import type { Grip } from './useGrips.ts';
import type { WindowControl } from './useTimeWindow.ts';
import styles from './OverviewStrip.module.css';

interface OverviewStripProps {
  readonly data: TimelineData;
  readonly view: View;
  /** As it was when the hand rested: what the sliders say. Where they stand follows the hand. */
  readonly window: TimeWindow;
  readonly control: WindowControl;
}

/**
 * All of time in one line, with the stretch that is shown as a window on it: it is moved, widened and narrowed here, by hand
 * and by keys. One arrow key is one year; with Shift it is a tenth of the stretch.
 */
export function OverviewStrip({ data, view, window, control }: OverviewStripProps) {
  const locale = useLocale();
  const strip = useRef<HTMLDivElement>(null);
  const seen = useRef<HTMLDivElement>(null);
  const grips = { from: useRef<HTMLDivElement>(null), to: useRef<HTMLDivElement>(null) };
  const direction = timeDirection(view, locale);
  const whole = useMemo(() => stripOf(data), [data]);
  const shareOf = (day: number): number =>
    Math.min(100, Math.max(0, ((day - whole.from) / (whole.to - whole.from)) * 100));
  useFollowing(control, (now) => {
    const [start, end] = [shareOf(now.from), shareOf(now.to)];
    place(seen.current, start, direction);
    place(grips.from.current, start, direction);
    place(grips.to.current, end, direction);
    // A percentage in whole hundredths: a stretch that only moves keeps its width, and nothing is laid out.
    const width = `${Math.max(0.6, end - start).toFixed(2)}%`;
    const style = seen.current?.style;
    if (style !== undefined && style.inlineSize !== width) style.inlineSize = width;
  });
  const grip = useGrips({ strip, direction, whole, data, control });
  const onKey = (event: KeyboardEvent, which: Grip): void =>
    onStripKey(event, which, direction, { data, view, control });
  const [first, last] = [toIsoDay(window.from), toIsoDay(window.to - 1)];
  const bounds = {
    'aria-valuemin': Math.min(data.time.first, yearOf(first)),
    'aria-valuemax': Math.max(data.time.last, yearOf(last)),
  };
  return (
    <div className={styles['strip']} ref={strip} dir={direction} {...grip.ground}>
      <StripDensity data={data} whole={whole} direction={direction} />
      <div
        ref={seen}
        className={styles['window']}
        role="slider"
        tabIndex={0}
        aria-label={locale.text('timeline:time.window')}
        aria-orientation="horizontal"
        {...bounds}
        aria-valuenow={yearOf(first)}
        aria-valuetext={locale.value({ kind: 'dates', start: first, end: last })}
        onKeyDown={(event) => onKey(event, 'window')}
        {...grip.of('window')}
      />
      {(['from', 'to'] as const).map((which) => (
        <div
          key={which}
          ref={grips[which]}
          className={styles['grip']}
          role="slider"
          tabIndex={0}
          aria-label={locale.text(which === 'from' ? 'timeline:time.start' : 'timeline:time.end')}
          aria-orientation="horizontal"
          {...bounds}
          aria-valuenow={yearOf(which === 'from' ? first : last)}
          aria-valuetext={locale.date(which === 'from' ? first : last)}
          onKeyDown={(event) => onKey(event, which)}
          {...grip.of(which)}
        />
      ))}
    </div>
  );
}

/** At a hundredth of the strip's width from where time begins. */
function place(element: HTMLElement | null, share: number, direction: Direction): void {
  if (element !== null) element.style.translate = `${direction === 'ltr' ? share : -share}cqi`;
}

/** What the strip shows: everything, and a year before and after it to move into. */
function stripOf(data: TimelineData): TimeWindow {
  const { from, to } = extentOf(data);
  const room = Math.max(60, (to - from) * 0.03);
  return { from: from - room, to: to + room };
}
