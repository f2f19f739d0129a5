import { useEffect, useRef } from 'react';
import type { MouseEvent, PointerEvent, TouchEvent } from 'react';
import type { Spot } from '../../charts/network/placeAll.ts';
import type { Camera } from '../../scene/scene.ts';
import type { Pins } from './GraphForm.tsx';

interface DragSource {
  readonly surface: { readonly current: HTMLElement | null };
  readonly camera: Camera;
  readonly at: (event: { readonly clientX: number; readonly clientY: number }) => Spot | null;
  readonly pins: Pins;
  readonly onPins: (pins: Pins) => void;
  readonly onTap: (spot: Spot) => void;
}

/** A hand that hardly moves means a click. */
const slack = 4;
/** Milliseconds in which a second click on a pinned node releases it, and the first does nothing. */
const secondClick = 280;

interface Held {
  readonly spot: Spot;
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  /** From the pointer to the node's middle. */
  readonly offX: number;
  readonly offY: number;
  moved: boolean;
}

/** A node under the hand follows it, and stays where it is let go until a double click releases it. */
export function useNodeDrag({ surface, camera, at, pins, onPins, onTap }: DragSource): {
  readonly onPointerDownCapture: (event: PointerEvent) => void;
  readonly onMouseDownCapture: (event: MouseEvent) => void;
  readonly onTouchStartCapture: (event: TouchEvent) => void;
  readonly onDoubleClickCapture: (event: MouseEvent) => void;
  readonly onPointerMoveCapture: (event: PointerEvent) => void;
  readonly onPointerUpCapture: (event: PointerEvent) => void;
  readonly onPointerCancelCapture: () => void;
} {
  const held = useRef<Held | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const point = (event: { readonly clientX: number; readonly clientY: number }) => {
    const box = surface.current?.getBoundingClientRect();
    return [
      (event.clientX - (box?.left ?? 0) - camera.dx) / camera.k,
      (event.clientY - (box?.top ?? 0) - camera.dy) / camera.k,
    ] as const;
  };
  const end = (): void => {
    held.current = null;
  };
  return {
    onPointerDownCapture(event) {
      end();
      const spot = event.button === 0 ? at(event) : null;
      if (spot === null) return;
      const [x, y] = point(event);
      held.current = {
        spot,
        pointer: event.pointerId,
        startX: event.clientX,
        startY: event.clientY,
        offX: spot.x - x,
        offY: spot.y - y,
        moved: false,
      };
    },
    // The sheet does not move with a node.
    onMouseDownCapture(event) {
      if (held.current !== null) event.stopPropagation();
    },
    onTouchStartCapture(event) {
      if (held.current !== null && event.touches.length === 1) event.stopPropagation();
    },
    onDoubleClickCapture(event) {
      const spot = at(event);
      if (spot === null) return;
      event.stopPropagation();
      if (!pins.has(spot.node.id)) return;
      clearTimeout(waiting.current);
      const next = new Map(pins);
      next.delete(spot.node.id);
      onPins(next);
    },
    onPointerMoveCapture(event) {
      const now = held.current;
      if (now === null || event.pointerId !== now.pointer) return;
      if (event.pointerType === 'mouse' && event.buttons === 0) return end();
      const far = Math.hypot(event.clientX - now.startX, event.clientY - now.startY);
      if (!now.moved && far < slack) return;
      if (!now.moved) surface.current?.setPointerCapture(event.pointerId);
      now.moved = true;
      const [x, y] = point(event);
      onPins(new Map(pins).set(now.spot.node.id, [x + now.offX, y + now.offY]));
    },
    onPointerUpCapture(event) {
      const now = held.current;
      end();
      if (now === null || now.moved || event.pointerId !== now.pointer) return;
      clearTimeout(waiting.current);
      if (!pins.has(now.spot.node.id)) onTap(now.spot);
      else waiting.current = setTimeout(() => onTap(now.spot), secondClick);
    },
    onPointerCancelCapture: end,
  };
}
