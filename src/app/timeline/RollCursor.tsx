import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { extentOf, rollDay } from '../../charts/timeline/timeWindow.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import type { TimelineLayout } from '../../charts/timeline/timelineLayout.ts';
import { createTimeScale, timeDirection } from '../../charts/timeline/timeScale.ts';
import { addMonths, addYears, toDayNumber, toIsoDay } from '../../domain/dayNumber.ts';
import { yearOf } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import { yearsOf } from '../../interact/yearKeys.ts';
import type { TimePoint } from '../../view/time.ts';
import { useViewStore } from '../../view/useView.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import styles from './RollCursor.module.css';

interface RollCursorProps {
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
  readonly view: View;
  readonly window: TimeWindow;
}

/** The line at the day whose roll is shown. One arrow key is one year, with Shift a month, with Alt a day. */
export function RollCursor({ data, layout, view, window }: RollCursorProps) {
  const locale = useLocale();
  const store = useViewStore();
  const dragging = useRef(false);
  if (view.roll === null) return null;
  const day = rollDay(data, view.roll);
  const direction = timeDirection(view, locale);
  const scale = createTimeScale(layout, window, direction);
  const x = scale.xOf(toDayNumber(day) + 0.5);
  const { from, to } = extentOf(data);
  const show = (next: IsoDay): void => {
    const kept = Math.min(to - 1, Math.max(from, toDayNumber(next)));
    store.update({ roll: toIsoDay(kept) as TimePoint }, 'replace');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = yearsOf(event.key, direction);
    if (step !== 0 && !event.ctrlKey && !event.metaKey) {
      if (event.altKey) show(toIsoDay(toDayNumber(day) + step));
      else show(event.shiftKey ? addMonths(day, step) : addYears(day, step));
    } else if (event.key === 'Home') show(toIsoDay(from));
    else if (event.key === 'End') show(toIsoDay(to - 1));
    else return;
    event.preventDefault();
  };
  const dayUnder = (event: PointerEvent<HTMLElement>): IsoDay => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    return toIsoDay(scale.dayAt(event.clientX - (box?.left ?? 0)));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragging.current = true;
    store.beginGesture();
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (dragging.current) show(dayUnder(event));
  };
  const release = (): void => {
    if (!dragging.current) return;
    dragging.current = false;
    store.endGesture();
  };
  const inside = x >= layout.plot.left - 1 && x <= layout.plot.right + 1;
  const kept = Math.min(layout.plot.right, Math.max(layout.plot.left, x));
  return (
    <div
      className={styles['cursor']}
      role="slider"
      tabIndex={0}
      data-inside={inside}
      aria-label={locale.text('timeline:roll.label')}
      aria-orientation="horizontal"
      aria-valuemin={data.time.first}
      aria-valuemax={data.time.last}
      aria-valuenow={yearOf(day)}
      aria-valuetext={locale.date(day)}
      style={{ left: kept, insetBlockStart: layout.top }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <span
        className={styles['day']}
        dir={locale.direction}
        data-side={kept > layout.width / 2 ? 'left' : 'right'}
      >
        {locale.date(day, 'short')}
      </span>
    </div>
  );
}
