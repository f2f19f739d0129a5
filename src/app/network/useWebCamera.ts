import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { attachZoom } from '../../interact/zoom.ts';
import type { ZoomHandle } from '../../interact/zoom.ts';
import { cameraBetween, centredOn, middleOf } from '../../scene/camera.ts';
import { atRest } from '../../scene/scene.ts';
import type { Camera } from '../../scene/scene.ts';

/** As near as a reader can come: names of all neighbours have room long before. */
export const mostNear = 14;
/** Milliseconds of a flight. */
const flight = 380;

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

/** How the web is looked at: wheel, pinch, drag, buttons and flights. It is the reader's glance, so it is not in the address. */
export function useWebCamera(
  surface: { readonly current: HTMLElement | null },
  { width, height }: Size,
): { readonly camera: Camera; readonly isMoving: boolean; readonly control: WebCamera } {
  const [live, setLive] = useState<{ readonly camera: Camera; readonly of: string }>({
    camera: atRest,
    of: '',
  });
  const [isMoving, setMoving] = useState(false);
  const of = `${width} ${height}`;
  // Another sheet is looked at from the beginning.
  const camera = live.of === of ? live.camera : atRest;
  const latest = useRef({ camera, size: { width, height }, of });
  useLayoutEffect(() => {
    latest.current = { camera, size: { width, height }, of };
  });
  const handle = useRef<ZoomHandle | null>(null);
  const frame = useRef(0);
  const see = useCallback((next: Camera) => {
    setLive({ camera: next, of: latest.current.of });
  }, []);

  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const attached = attachZoom(element, {
      width,
      height,
      most: mostNear,
      onZoom(next, phase) {
        cancelAnimationFrame(frame.current);
        setMoving(phase !== 'end');
        if (phase === 'move') see(next);
      },
    });
    handle.current = attached;
    attached.follow(latest.current.camera);
    return () => {
      cancelAnimationFrame(frame.current);
      attached.detach();
    };
  }, [surface, width, height, see]);

  const control = useMemo((): WebCamera => {
    const fly = (target: Camera): void => {
      cancelAnimationFrame(frame.current);
      const from = latest.current.camera;
      const start = performance.now();
      const step = (now: number): void => {
        const share = reducesMotion() ? 1 : Math.min(1, Math.max(0, now - start) / flight);
        const next = cameraBetween(from, target, share * share * (3 - 2 * share));
        see(next);
        handle.current?.follow(next);
        if (share < 1) frame.current = requestAnimationFrame(step);
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
        if (!isSeen) fly(centredOn([x, y], from.k, size));
      },
    };
  }, [see]);
  return { camera, isMoving, control };
}

export function reducesMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
