import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { extentOf, rollDay } from '../../charts/timeline/timeWindow.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
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
import { useFollowing } from './useFollowing.ts';
import type { WindowControl } from './useTimeWindow.ts';
import styles from './RollCursor.module.css';

interface RollCursorProps {
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
  readonly view: View;
  readonly control: WindowControl;
}

/** The line at the day whose roll is shown. One arrow key is one year, with Shift a month, with Alt a day. */
export function RollCursor(props: RollCursorProps) {
  const { roll } = props.view;
  return roll === null ? null : <Cursor {...props} day={rollDay(props.data, roll)} />;
}

function Cursor({ data, layout, view, control, day }: RollCursorProps & { readonly day: IsoDay }) {
  const locale = useLocale();
  const store = useViewStore();
  const dragging = useRef(false);
  const cursor = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const direction = timeDirection(view, locale);
  useFollowing(control, (window) => {
    const { left, right } = layout.plot;
    const x = createTimeScale(layout, window, direction).xOf(toDayNumber(day) + 0.5);
    const kept = Math.min(right, Math.max(left, x));
    if (cursor.current === null || note.current === null) return;
    cursor.current.style.translate = `${kept}px`;
    cursor.current.dataset['inside'] = String(x >= left - 1 && x <= right + 1);
    note.current.dataset['side'] = kept > layout.width / 2 ? 'left' : 'right';
  });
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
    const scale = createTimeScale(layout, control.now(), direction);
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
  return (
    <div
      ref={cursor}
      className={styles['cursor']}
      role="slider"
      tabIndex={0}
      aria-label={locale.text('timeline:roll.label')}
      aria-orientation="horizontal"
      aria-valuemin={data.time.first}
      aria-valuemax={data.time.last}
      aria-valuenow={yearOf(day)}
      aria-valuetext={locale.date(day)}
      style={{ left: 0, insetBlockStart: layout.top }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <span ref={note} className={styles['day']} dir={locale.direction}>
        {locale.date(day, 'short')}
      </span>
    </div>
  );
}
