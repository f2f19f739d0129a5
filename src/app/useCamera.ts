import {
  createContext,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Sheet } from '../charts/chart.ts';
import { cameraBetween, centredOn, middleOf } from '../scene/camera.ts';
import { atRest } from '../scene/scene.ts';
import type { Camera } from '../scene/scene.ts';
import { useViewStore } from '../view/useView.ts';
import type { Zoom } from '../view/view.ts';
import { useOnReturn } from './useOnReturn.ts';

/** How far a sheet can be magnified: to the harbours of the smallest states. */
export const mostZoom = 40;

/** A thing on the sheet at rest, and how large it is there, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * What moves the camera of a figure; the same functions for as long as the figure stands. All of it ends in the address,
 * rounded; one movement is one step of history.
 */
export interface CameraControl {
  /** A movement under the reader's hand. */
  readonly move: (camera: Camera, phase: 'start' | 'move' | 'end') => void;
  /** Nearer or further, keeping the middle, or with a place of the sheet at rest in it. */
  readonly zoomBy: (factor: number, place?: readonly [x: number, y: number]) => void;
  /** So near to a thing on the sheet that it fills a good part of it; a gesture that has begun ends with it, also where the chart has no such thing. */
  readonly flyTo: (id: string) => void;
  readonly reset: () => void;
}

const CameraContext = createContext<CameraControl | null>(null);
export const CameraProvider = CameraContext.Provider;

/** For parts of a figure that send the camera somewhere; `null` outside a figure. */
export function useCameraControl(): CameraControl | null {
  return use(CameraContext);
}

interface Live {
  readonly camera: Camera;
  /** What the address says of it; while the address says so, the unrounded camera is the true one. */
  readonly zoom: Zoom | null;
  readonly sheet: Sheet;
}

interface CameraSource {
  /** The camera that the address asks for. */
  readonly rest: Camera;
  readonly zoom: Zoom | null;
  readonly sheet: Sheet;
  /** What the address says of a camera. */
  zoomOf(camera: Camera): Zoom | null;
  /** Where a thing is on the sheet at rest. */
  spotOf(id: string): Spot | null;
}

/** Milliseconds of a flight. */
const flight = 400;

/** The camera of a figure: what the address asks for, or the exact one behind its rounded form; and what moves it. */
export function useCamera(source: CameraSource): {
  readonly camera: Camera;
  readonly control: CameraControl;
} {
  const store = useViewStore();
  const [live, setLive] = useState<Live | null>(null);
  const camera =
    live !== null && live.sheet === source.sheet && isSameZoom(live.zoom, source.zoom)
      ? live.camera
      : source.rest;
  // Handlers ask for the latest when they run; they are not made anew with every frame of a movement.
  const latest = useRef({ source, camera });
  useLayoutEffect(() => {
    latest.current = { source, camera };
  });
  const frame = useRef(0);
  const stop = useCallback(() => cancelAnimationFrame(frame.current), []);
  useEffect(() => stop, [stop]);
  useOnReturn(stop);

  const show = useCallback(
    (next: Camera) => {
      const { zoomOf, sheet } = latest.current.source;
      const zoom = zoomOf(next);
      setLive({ camera: next, zoom, sheet });
      store.update({ zoom }, 'replace');
    },
    [store],
  );

  const control = useMemo((): CameraControl => {
    const fly = (target: Camera): void => {
      cancelAnimationFrame(frame.current);
      const from = latest.current.camera;
      const start = performance.now();
      store.beginGesture();
      const step = (now: number): void => {
        const share = reducesMotion() ? 1 : Math.min(1, Math.max(0, now - start) / flight);
        show(cameraBetween(from, target, ease(share)));
        if (share < 1) frame.current = requestAnimationFrame(step);
        else store.endGesture();
      };
      step(start);
    };
    return {
      move(next, phase) {
        cancelAnimationFrame(frame.current);
        if (phase === 'start') store.beginGesture();
        else if (phase === 'move') show(next);
        else store.endGesture();
      },
      zoomBy(factor, place) {
        const { source: now, camera: from } = latest.current;
        const k = Math.min(mostZoom, Math.max(1, from.k * factor));
        fly(centredOn(place ?? middleOf(from, now.sheet), k, now.sheet));
      },
      flyTo(id) {
        const { source: now, camera: from } = latest.current;
        const spot = now.spotOf(id);
        if (spot === null) {
          store.endGesture();
          return;
        }
        const wanted = Math.min(now.sheet.width, now.sheet.height) / 4 / Math.max(spot.size, 5);
        const k = Math.min(mostZoom / 2, Math.max(from.k, wanted, 1));
        fly(centredOn([spot.x, spot.y], k, now.sheet));
      },
      reset: () => fly(atRest),
    };
  }, [store, show]);

  return { camera, control };
}

function ease(share: number): number {
  return share * share * (3 - 2 * share);
}

function reducesMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function isSameZoom(a: Zoom | null, b: Zoom | null): boolean {
  if (a === null || b === null) return a === b;
  return a.factor === b.factor && a.longitude === b.longitude && a.latitude === b.latitude;
}
