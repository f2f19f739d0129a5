import {
  useCallback,
  useEffect,
  useInsertionEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { flushSync } from 'react-dom';
import { windowOf } from '../../charts/timeline/inWindow.ts';
import {
  extentOf,
  keepWindow,
  panWindow,
  rangeOf,
  windowBetween,
  zoomWindow,
} from '../../charts/timeline/timeWindow.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';
import { writeTime } from '../../view/timeText.ts';
import type { TimeValue } from '../../view/time.ts';
import { useViewStore } from '../../view/useView.ts';
import { useOnReturn } from '../useOnReturn.ts';
import { createLiveWindow } from './liveWindow.ts';

export type WindowPhase = 'start' | 'move' | 'end';

/** What moves the stretch of time that is seen; the same functions as long as the figure stands. */
export interface WindowControl {
  /** The stretch as it is at this moment. */
  readonly now: () => TimeWindow;
  /** Calls with every other stretch, in the frame in which it is to be seen; gives the way to stop. */
  readonly follow: (follower: (window: TimeWindow) => void) => () => void;
  /** A movement under the reader's hand. */
  readonly move: (window: TimeWindow, phase: WindowPhase) => void;
  /** So many times as long, around a moment or the middle. */
  readonly zoomBy: (factor: number, at?: number) => void;
  readonly panBy: (days: number) => void;
  readonly flyTo: (window: TimeWindow) => void;
  /** Everything there is. */
  readonly reset: () => void;
  /** A time as the address says it: a key, a typed time. */
  readonly set: (time: TimeValue, mode: 'push' | 'replace') => void;
}

/** Milliseconds of a flight, and between two writings of the address while the hand moves. */
const flight = 350;
const writingRest = 150;
/** Milliseconds in which a hand that has let go may take hold again: until then it is one movement. */
const handRest = 200;

export function useTimeWindow(
  data: TimelineData | null,
  time: TimeValue,
): {
  readonly window: TimeWindow | null;
  /** Whether no hand moves it and the address says it. */
  readonly settled: boolean;
  readonly control: WindowControl;
} {
  const store = useViewStore();
  const [model] = useState(createLiveWindow);
  const live = useSyncExternalStore(model.subscribe, model.now);
  const [moving, setMoving] = useState(false);
  const written = writeTime(time);
  const rest = useMemo(() => (data === null ? null : windowOf(data, { time })), [data, time]);
  const isLive = live !== null && live.over === written;
  const window = isLive ? live.window : rest;
  const latest = useRef({ data, window, written, isLive });
  // Before the effects of those who draw: what they ask for is the stretch of this very drawing.
  useInsertionEffect(() => {
    latest.current = { data, window, written, isLive };
  });
  useLayoutEffect(() => {
    if (window !== null) model.lead(window);
  }, [model, window]);
  const frame = useRef(0);
  const writing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ending = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = useCallback(() => {
    cancelAnimationFrame(frame.current);
    clearTimeout(writing.current);
    clearTimeout(ending.current);
    writing.current = undefined;
    // What the address has never said is not to be found there again.
    if (model.now()?.isWritten === false) model.set(null);
    model.tell();
    setMoving(false);
  }, [model]);
  useEffect(() => stop, [stop]);
  useOnReturn(stop);

  const write = useCallback(() => {
    clearTimeout(writing.current);
    writing.current = undefined;
    const { data: now, window: shown } = latest.current;
    if (now === null || shown === null || model.now()?.isWritten !== false) return;
    const said = timeOfWindow(shown, now);
    // When the address says something else again, that is what is shown.
    model.set({ window: shown, over: writeTime(said), isWritten: true });
    store.update({ time: said }, 'replace');
    model.tell();
  }, [store, model]);

  const show = useCallback(
    (next: TimeWindow) => {
      const { data: now, written: said, isLive: wasLive } = latest.current;
      if (now === null) return;
      const over = (wasLive ? model.now()?.over : undefined) ?? said;
      latest.current = { ...latest.current, window: next, isLive: true };
      model.set({ window: next, over, isWritten: false });
      model.lead(next);
      if (writing.current === undefined) writing.current = setTimeout(write, writingRest);
    },
    [model, write],
  );

  const control = useMemo((): WindowControl => {
    const now = (): TimeWindow => latest.current.window ?? { from: 0, to: 1 };
    const extent = (): TimeWindow =>
      latest.current.data === null ? now() : extentOf(latest.current.data);
    const halt = (): void => {
      cancelAnimationFrame(frame.current);
      clearTimeout(ending.current);
    };
    const end = (): void => {
      setMoving(false);
      write();
      store.endGesture();
    };
    const flyTo = (target: TimeWindow): void => {
      halt();
      setMoving(true);
      const from = now();
      const start = performance.now();
      store.beginGesture();
      const step = (moment: number): void => {
        const share = reducesMotion() ? 1 : Math.min(1, Math.max(0, moment - start) / flight);
        show(windowBetween(from, target, share * share * (3 - 2 * share)));
        if (share < 1) frame.current = requestAnimationFrame(step);
        else end();
      };
      frame.current = requestAnimationFrame(step);
    };
    return {
      now,
      follow: model.follow,
      move(next, phase) {
        halt();
        if (phase === 'start') {
          setMoving(true);
          store.beginGesture();
        } else if (phase === 'move') show(keepWindow(next, extent()));
        else ending.current = setTimeout(end, handRest);
      },
      zoomBy: (factor, at) => flyTo(zoomWindow(now(), factor, extent(), at)),
      panBy: (days) => flyTo(panWindow(now(), days, extent())),
      flyTo: (target) => flyTo(keepWindow(target, extent())),
      reset: () => flyTo(extent()),
      set(next, mode) {
        halt();
        setMoving(false);
        clearTimeout(writing.current);
        writing.current = undefined;
        model.set(null);
        flushSync(() => {
          model.tell();
          store.update({ time: next }, mode);
        });
      },
    };
  }, [store, model, show, write]);

  return { window, settled: !moving && (!isLive || live.isWritten), control };
}

/** What the address says of a window: of the whole, that it is the whole, whatever is recorded later. */
function timeOfWindow(window: TimeWindow, data: TimelineData): TimeValue {
  const whole = extentOf(data);
  const near = (whole.to - whole.from) / 2000;
  const isWhole =
    Math.abs(window.from - whole.from) <= near && Math.abs(window.to - whole.to) <= near;
  return isWhole ? { from: 'earliest', to: 'latest' } : rangeOf(window);
}

export function reducesMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
