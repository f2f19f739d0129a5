import { useEffect, useRef } from 'react';
import type { MouseEvent, PointerEvent, TouchEvent } from 'react';
import type { Place } from '../../charts/network/pins.ts';
import type { Spot } from '../../charts/network/placeAll.ts';
import type { Camera } from '../../scene/scene.ts';

interface DragSource {
  readonly surface: { readonly current: HTMLElement | null };
  readonly camera: Camera;
  readonly at: (event: { readonly clientX: number; readonly clientY: number }) => Spot | null;
  readonly isPinned: (id: string) => boolean;
  /** The node under the hand is here just now. */
  readonly onMove: (id: string, place: Place) => void;
  /** It is let go here. */
  readonly onPut: (id: string, place: Place) => void;
  readonly onRelease: (id: string) => void;
  readonly onTap: (spot: Spot) => void;
  /** A finger has rested on a node, and has it now. */
  readonly onTake: (spot: Spot) => void;
}

/** A hand that hardly moves means a click; a finger is less steady. */
const slack = { mouse: 4, finger: 10 };
/** Milliseconds in which a second click on a pinned node releases it, and the first does nothing. */
const secondClick = 280;
/** Milliseconds after which a finger that rests has the node under it: one that moves sooner scrolls the page. */
const rest = 320;

interface Held {
  readonly spot: Spot;
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  /** From the pointer to the node's middle. */
  readonly offX: number;
  readonly offY: number;
  /** Whether the node follows the hand if it moves. */
  taken: boolean;
  /** Where it has been moved. */
  place: Place | null;
}

/** A node under the hand follows it, and stays where it is let go until a double click or a double tap releases it. */
export function useNodeDrag(source: DragSource): {
  readonly onPointerDownCapture: (event: PointerEvent) => void;
  readonly onMouseDownCapture: (event: MouseEvent) => void;
  readonly onTouchStartCapture: (event: TouchEvent) => void;
  readonly onDoubleClickCapture: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onPointerMoveCapture: (event: PointerEvent) => void;
  readonly onPointerUpCapture: (event: PointerEvent) => void;
  readonly onPointerCancelCapture: () => void;
} {
  const { surface, camera, at, isPinned } = source;
  const held = useRef<Held | null>(null);
  const clicked = useRef<{ readonly id: string; readonly timer: ReturnType<typeof setTimeout> }>(
    null,
  );
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(
    () => () => {
      clearTimeout(clicked.current?.timer);
      clearTimeout(resting.current);
    },
    [],
  );
  useEffect(() => {
    const element = surface.current;
    // A finger that has a node does not scroll the page; only a listener that is not passive can say so.
    const onTouchMove = (event: Event): void => {
      if (held.current?.taken === true && event.cancelable) event.preventDefault();
    };
    element?.addEventListener('touchmove', onTouchMove, { passive: false });
    return () => element?.removeEventListener('touchmove', onTouchMove);
  }, [surface]);
  const point = (event: { readonly clientX: number; readonly clientY: number }) => {
    const box = surface.current?.getBoundingClientRect();
    return [
      (event.clientX - (box?.left ?? 0) - camera.dx) / camera.k,
      (event.clientY - (box?.top ?? 0) - camera.dy) / camera.k,
    ] as const;
  };
  const end = (): void => {
    clearTimeout(resting.current);
    held.current = null;
  };
  const onClick = (spot: Spot): void => {
    const { id } = spot.node;
    const before = clicked.current;
    clearTimeout(before?.timer);
    clicked.current = null;
    if (before?.id === id) source.onRelease(id);
    else if (isPinned(id)) {
      const timer = setTimeout(() => {
        clicked.current = null;
        source.onTap(spot);
      }, secondClick);
      clicked.current = { id, timer };
    } else source.onTap(spot);
  };
  return {
    onPointerDownCapture(event) {
      end();
      // A second finger means a pinch.
      const spot = event.button === 0 && event.isPrimary ? at(event) : null;
      if (spot === null) return;
      const [x, y] = point(event);
      const now: Held = {
        spot,
        pointer: event.pointerId,
        startX: event.clientX,
        startY: event.clientY,
        offX: spot.x - x,
        offY: spot.y - y,
        // Where one finger moves the sheet and not the page, it may as well move a node.
        taken: event.pointerType !== 'touch' || camera.k > 1,
        place: null,
      };
      held.current = now;
      if (now.taken) return;
      resting.current = setTimeout(() => {
        now.taken = true;
        source.onTake(spot);
      }, rest);
    },
    // The sheet does not move with a node.
    onMouseDownCapture(event) {
      if (held.current !== null) event.stopPropagation();
    },
    onTouchStartCapture(event) {
      if (held.current !== null && event.touches.length === 1) event.stopPropagation();
    },
    onDoubleClickCapture(event) {
      if (at(event) !== null) event.stopPropagation();
    },
    onContextMenu(event) {
      if (held.current?.taken === true) event.preventDefault();
    },
    onPointerMoveCapture(event) {
      const now = held.current;
      if (now === null || event.pointerId !== now.pointer) return;
      if (event.pointerType === 'mouse' && event.buttons === 0) return end();
      const far = Math.hypot(event.clientX - now.startX, event.clientY - now.startY);
      const least = event.pointerType === 'touch' ? slack.finger : slack.mouse;
      if (now.place === null && far < least) return;
      if (!now.taken) return end();
      if (now.place === null) surface.current?.setPointerCapture(event.pointerId);
      const [x, y] = point(event);
      now.place = [x + now.offX, y + now.offY];
      source.onMove(now.spot.node.id, now.place);
    },
    onPointerUpCapture(event) {
      const now = held.current;
      // A finger that has rested was to take the node, not to open it.
      const hasRested = event.pointerType === 'touch' && now?.taken === true && camera.k <= 1;
      end();
      if (now === null || event.pointerId !== now.pointer) return;
      if (now.place !== null) source.onPut(now.spot.node.id, now.place);
      else if (!hasRested) onClick(now.spot);
    },
    onPointerCancelCapture() {
      const now = held.current;
      end();
      if (now?.place != null) source.onPut(now.spot.node.id, now.place);
    },
  };
}
