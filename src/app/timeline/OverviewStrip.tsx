import { memo, useMemo, useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { densityOf, densityPath } from '../../charts/timeline/density.ts';
import {
  extentOf,
  keepWindow,
  moveEnd,
  panWindow,
  rangeOf,
  shiftYears,
} from '../../charts/timeline/timeWindow.ts';
import { timeOf } from '../../charts/timeline/timelineData.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import { timeDirection } from '../../charts/timeline/timeScale.ts';
import { addYears, toDayNumber, toIsoDay } from '../../domain/dayNumber.ts';
import { yearOf } from '../../domain/time.ts';
import { calendarTicks, tickUnitFor } from '../../locale/calendarTicks.ts';
import type { View } from '../../view/view.ts';
import { useLocale } from '../localeContext.tsx';
import type { WindowControl } from './useTimeWindow.ts';
import styles from './OverviewStrip.module.css';

interface OverviewStripProps {
  readonly data: TimelineData;
  readonly view: View;
  readonly window: TimeWindow;
  readonly control: WindowControl;
}

type Grip = 'window' | 'from' | 'to';
type Direction = 'ltr' | 'rtl';

/**
 * All of time in one line, with the stretch that is shown as a window on it: it is moved, widened and narrowed here, by hand
 * and by keys. One arrow key is one year; with Shift it is a tenth of the stretch.
 */
export function OverviewStrip({ data, view, window, control }: OverviewStripProps) {
  const locale = useLocale();
  const strip = useRef<HTMLDivElement>(null);
  const direction = timeDirection(view, locale);
  const whole = useMemo(() => stripOf(data), [data]);
  const shareOf = (day: number): number =>
    Math.min(100, Math.max(0, ((day - whole.from) / (whole.to - whole.from)) * 100));
  const [start, end] = [shareOf(window.from), shareOf(window.to)];
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
      <Density data={data} whole={whole} direction={direction} />
      <div
        className={styles['window']}
        role="slider"
        tabIndex={0}
        aria-label={locale.text('timeline:time.window')}
        aria-orientation="horizontal"
        {...bounds}
        aria-valuenow={yearOf(first)}
        aria-valuetext={locale.value({ kind: 'dates', start: first, end: last })}
        style={{ insetInlineStart: `${start}%`, inlineSize: `${Math.max(0.6, end - start)}%` }}
        onKeyDown={(event) => onKey(event, 'window')}
        {...grip.of('window')}
      />
      {(['from', 'to'] as const).map((which) => (
        <div
          key={which}
          className={styles['grip']}
          role="slider"
          tabIndex={0}
          aria-label={locale.text(which === 'from' ? 'timeline:time.start' : 'timeline:time.end')}
          aria-orientation="horizontal"
          {...bounds}
          aria-valuenow={yearOf(which === 'from' ? first : last)}
          aria-valuetext={locale.date(which === 'from' ? first : last)}
          style={{ insetInlineStart: `${which === 'from' ? start : end}%` }}
          onKeyDown={(event) => onKey(event, which)}
          {...grip.of(which)}
        />
      ))}
    </div>
  );
}

/** What the strip shows: everything, and a year before and after it to move into. */
function stripOf(data: TimelineData): TimeWindow {
  const { from, to } = extentOf(data);
  const room = Math.max(60, (to - from) * 0.03);
  return { from: from - room, to: to + room };
}

interface DensityProps {
  readonly data: TimelineData;
  readonly whole: TimeWindow;
  readonly direction: Direction;
}

const Density = memo(function Density({ data, whole, direction }: DensityProps) {
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

interface Keying {
  readonly data: TimelineData;
  readonly view: View;
  readonly control: WindowControl;
}

/** Arrows follow the screen: in a time that runs right to left, the left one goes on. */
function onStripKey(
  event: KeyboardEvent,
  which: Grip,
  direction: Direction,
  { data, view, control }: Keying,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const extent = extentOf(data);
  const now = control.now();
  const set = (window: TimeWindow): void => control.set(rangeOf(window), 'replace');
  const onward = direction === 'ltr' ? 1 : -1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: onward,
    ArrowLeft: -onward,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: 10,
    PageDown: -10,
  };
  const step = steps[event.key];
  if (step !== undefined) {
    event.preventDefault();
    if (event.shiftKey) {
      set(panWindow(now, (Math.sign(step) * (now.to - now.from)) / 10, extent));
      return;
    }
    const next =
      which === 'window'
        ? shiftYears(data, view.time, step)
        : moveEnd(data, view.time, which, step);
    if (isInReach(data, view.time, next)) control.set(next, 'replace');
    return;
  }
  const length = now.to - now.from;
  const actions: Readonly<Record<string, () => void>> = {
    Home: () => set(keepWindow({ from: extent.from, to: extent.from + length }, extent)),
    End: () => set(keepWindow({ from: extent.to - length, to: extent.to }, extent)),
    '+': () => control.zoomBy(0.5),
    '=': () => control.zoomBy(0.5),
    '-': () => control.zoomBy(2),
    '0': control.reset,
  };
  const act = actions[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

/** Years around what is known in which the stretch may be moved. */
const beyond = 25;

function isInReach(data: TimelineData, before: View['time'], next: View['time']): boolean {
  const reach = (time: View['time']): number => {
    const [first, last] = timeOf(data, { time }).days;
    const extent = extentOf(data);
    const from = toDayNumber(addYears(toIsoDay(extent.from), -beyond));
    const to = toDayNumber(addYears(toIsoDay(extent.to), beyond));
    return Math.max(0, from - toDayNumber(last), toDayNumber(first) - to);
  };
  return reach(next) === 0 || reach(next) < reach(before);
}

interface Gripping {
  readonly strip: { readonly current: HTMLElement | null };
  readonly direction: Direction;
  readonly whole: TimeWindow;
  readonly data: TimelineData;
  readonly control: WindowControl;
}

/** A press on the strip brings the window there; a drag moves it, or one end of it. */
function useGrips({ strip, direction, whole, data, control }: Gripping) {
  const held = useRef<{
    readonly grip: Grip;
    readonly day: number;
    readonly window: TimeWindow;
  } | null>(null);
  const dayUnder = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return whole.from;
    const share = (event.clientX - box.left) / box.width;
    return whole.from + (direction === 'ltr' ? share : 1 - share) * (whole.to - whole.from);
  };
  const hold = (event: PointerEvent<HTMLElement>, grip: Grip, window: TimeWindow): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { grip, day: dayUnder(event), window };
    control.move(control.now(), 'start');
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    const now = held.current;
    if (now === null) return;
    const by = dayUnder(event) - now.day;
    const { from, to } = now.window;
    const extent = extentOf(data);
    if (now.grip === 'window') control.move(panWindow(now.window, by, extent), 'move');
    else if (now.grip === 'from') control.move({ from: Math.min(from + by, to - 7), to }, 'move');
    else control.move({ from, to: Math.max(to + by, from + 7) }, 'move');
  };
  const release = (): void => {
    if (held.current === null) return;
    held.current = null;
    control.move(control.now(), 'end');
  };
  const handlers = {
    onPointerMove: move,
    onPointerUp: release,
    onPointerCancel: release,
  };
  return {
    of: (grip: Grip) => ({
      ...handlers,
      onPointerDown: (event: PointerEvent<HTMLElement>) => hold(event, grip, control.now()),
    }),
    ground: {
      ...handlers,
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const now = control.now();
        const half = (now.to - now.from) / 2;
        const day = dayUnder(event);
        const there = keepWindow({ from: day - half, to: day + half }, extentOf(data));
        hold(event, 'window', there);
        control.move(there, 'move');
      },
    },
  };
}
