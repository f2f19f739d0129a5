import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { cameraOf, isSameLens, lensOf } from '../../charts/network/lens.ts';
import { attachZoom } from '../../interact/zoom.ts';
import type { ZoomHandle } from '../../interact/zoom.ts';
import { cameraBetween, centredOn, middleOf } from '../../scene/camera.ts';
import { atRest } from '../../scene/scene.ts';
import type { Camera } from '../../scene/scene.ts';
import { useViewStore } from '../../view/useView.ts';
import type { Zoom } from '../../view/view.ts';
import { useOnReturn } from '../useOnReturn.ts';

/** As near as a reader can come: names of all neighbours have room long before. */
export const mostNear = 14;
/** Milliseconds of a flight. */
const flight = 380;
/** Milliseconds of rest after which the address says how the web is looked at. */
const rest = 200;

export interface WebCamera {
  readonly zoomBy: (factor: number) => void;
  /** Brings a place of the sheet at rest into the middle, near enough to read what is around it. */
  readonly flyTo: (x: number, y: number, k?: number) => void;
  readonly reset: () => void;
  /** Moves as little as brings a place into sight. */
  readonly show: (x: number, y: number) => void;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Live {
  readonly camera: Camera;
  /** The sheet that it looks at: another one is looked at as the address says. */
  readonly of: string;
  /** What the address says meanwhile: the camera is the exact one behind it. */
  readonly lenses: readonly (Zoom | null)[];
}

/** How the web is looked at: wheel, pinch, drag, buttons and flights; when it rests, the address says it. */
export function useWebCamera(
  surface: { readonly current: HTMLElement | null },
  { width, height }: Size,
  lens: Zoom | null,
): { readonly camera: Camera; readonly isMoving: boolean; readonly control: WebCamera } {
  const store = useViewStore();
  const [live, setLive] = useState<Live | null>(null);
  const [isMoving, setMoving] = useState(false);
  const of = `${width} ${height}`;
  const asked = useMemo(() => cameraOf(lens, { width, height }, mostNear), [lens, width, height]);
  const isLive = live?.of === of && live.lenses.some((one) => isSameLens(one, lens));
  const camera = isLive ? live.camera : asked;
  const latest = useRef({ camera, size: { width, height }, of, lens });
  useLayoutEffect(() => {
    latest.current = { camera, size: { width, height }, of, lens };
  });
  const handle = useRef<ZoomHandle | null>(null);
  const frame = useRef(0);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const see = useCallback((next: Camera) => {
    const { of: sheet, lens: said } = latest.current;
    setLive({ camera: next, of: sheet, lenses: [said] });
  }, []);
  const tell = useCallback(
    (mode: 'push' | 'replace' = 'push') => {
      clearTimeout(resting.current);
      resting.current = setTimeout(() => {
        const { camera: now, size, of: sheet, lens: before } = latest.current;
        const next = lensOf(now, size);
        if (isSameLens(next, before)) return;
        // The same camera before and after, so that nothing is drawn again.
        flushSync(() => setLive({ camera: now, of: sheet, lenses: [before, next] }));
        store.update({ lens: next }, mode);
        setLive({ camera: now, of: sheet, lenses: [next] });
      }, rest);
    },
    [store],
  );
  const stop = useCallback(() => {
    cancelAnimationFrame(frame.current);
    clearTimeout(resting.current);
    setMoving(false);
  }, []);
  useEffect(() => stop, [stop]);
  useOnReturn(stop);

  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const attached = attachZoom(element, {
      width,
      height,
      most: mostNear,
      onZoom(next, phase) {
        cancelAnimationFrame(frame.current);
        clearTimeout(resting.current);
        setMoving(phase !== 'end');
        if (phase === 'move') see(next);
        if (phase === 'end') tell();
      },
    });
    handle.current = attached;
    attached.follow(latest.current.camera);
    return () => {
      cancelAnimationFrame(frame.current);
      attached.detach();
    };
  }, [surface, width, height, see, tell]);
  // What came by the address, by Back for one, is where the next movement begins.
  useEffect(() => {
    if (!isLive) handle.current?.follow(asked);
  }, [isLive, asked]);

  const control = useMemo((): WebCamera => {
    const fly = (target: Camera, mode: 'push' | 'replace' = 'push'): void => {
      cancelAnimationFrame(frame.current);
      const from = latest.current.camera;
      const start = performance.now();
      const step = (now: number): void => {
        const share = reducesMotion() ? 1 : Math.min(1, Math.max(0, now - start) / flight);
        const next = cameraBetween(from, target, share * share * (3 - 2 * share));
        see(next);
        handle.current?.follow(next);
        if (share < 1) frame.current = requestAnimationFrame(step);
        else tell(mode);
      };
      step(start);
    };
    return {
      zoomBy(factor) {
        const { camera: from, size } = latest.current;
        const k = Math.min(mostNear, Math.max(1, from.k * factor));
        fly(centredOn(middleOf(from, size), k, size));
      },
      flyTo(x, y, k = 3) {
        const { camera: from, size } = latest.current;
        fly(centredOn([x, y], Math.max(k, from.k), size));
      },
      reset: () => fly(atRest),
      show(x, y) {
        const { camera: from, size } = latest.current;
        const [left, top] = [x * from.k + from.dx, y * from.k + from.dy];
        const isSeen =
          left >= 20 && left <= size.width - 20 && top >= 20 && top <= size.height - 20;
        // Whoever walks by keys takes many steps: they are one in the history.
        if (!isSeen) fly(centredOn([x, y], from.k, size), 'replace');
      },
    };
  }, [see, tell]);
  return { camera, isMoving, control };
}

export function reducesMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
