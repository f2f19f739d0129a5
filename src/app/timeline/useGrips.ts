import { useRef } from 'react';
import type { PointerEvent } from 'react';
import { extentOf, keepWindow, panWindow } from '../../charts/timeline/timeWindow.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import type { Direction } from '../../locale/defaults.ts';
import type { WindowControl } from './useTimeWindow.ts';

/** What is taken hold of: the stretch as a whole, or one of its ends. */
export type Grip = 'window' | 'from' | 'to';

interface Gripping {
  readonly strip: { readonly current: HTMLElement | null };
  readonly direction: Direction;
  readonly whole: TimeWindow;
  readonly data: TimelineData;
  readonly control: WindowControl;
}

/** A press on the strip brings the window there; a drag moves it, or one end of it. */
export function useGrips({ strip, direction, whole, data, control }: Gripping) {
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
