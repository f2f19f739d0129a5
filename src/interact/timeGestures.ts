/** Wheel, drag, pinch, shift-drag and double click on a drawing along time. */

/** What a hand does to the drawing. Places are CSS pixels from the left of the element, in either direction of time. */
export interface TimeGestures {
  /** Everything moves by so many pixels. */
  readonly onPan: (pixels: number) => void;
  /** The stretch seen is so many times as long, with what is at `x` kept there. */
  readonly onZoom: (factor: number, x: number) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
  /** A stretch is being marked, and has been marked; `null` where that was given up. */
  readonly onBrush: (brush: readonly [x1: number, x2: number] | null, done: boolean) => void;
  readonly onTap: (x: number, y: number) => void;
  /** Whether a turn of the wheel could do anything; if not, it is the page's. */
  readonly canZoom: (factor: number) => boolean;
  readonly movesOn: () => boolean;
}

/** Milliseconds after the page has scrolled in which the wheel still belongs to the page. */
const scrollRest = 250;
/** Milliseconds without a turn of the wheel after which its movement has ended. */
const wheelRest = 300;
/** A press that moves less is a tap. */
const tapReach = 5;
/** Of the speed of a let-go drawing, what is left after a millisecond; and pixels a millisecond at which it stands. */
const friction = 0.995;
const still = 0.03;

interface Finger {
  x: number;
  y: number;
}

export function attachTimeGestures(element: HTMLElement, gestures: TimeGestures): () => void {
  const fingers = new Map<number, Finger>();
  const trace: { readonly time: number; readonly x: number }[] = [];
  let origin: { readonly x: number; readonly y: number; readonly brush: boolean } | null = null;
  let moved = false;
  let scrolled = -Infinity;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let glide = 0;
  let frame = 0;
  let pan = 0;
  let zoom: { factor: number; x: number } | null = null;
  const off = new AbortController();
  const { signal } = off;

  let box: DOMRect | null = null;
  /** Where the element is does not change under a hand that holds it: asked once a movement, because asking lays out the page. */
  const placeOf = (event: MouseEvent): Finger => {
    if (box === null || (fingers.size === 0 && idle === undefined)) {
      box = element.getBoundingClientRect();
    }
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  /** What came since the last frame is one step. */
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(flush);
  };
  const flush = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    const [pixels, scaling] = [pan, zoom];
    pan = 0;
    zoom = null;
    if (pixels !== 0) gestures.onPan(pixels);
    if (scaling !== null) gestures.onZoom(scaling.factor, scaling.x);
  };
  const begin = (): void => {
    if (moved) return;
    moved = true;
    gestures.onStart();
  };
  const stopGlide = (): void => {
    if (glide === 0) return;
    cancelAnimationFrame(glide);
    glide = 0;
    gestures.onEnd();
  };

  const onWheel = (event: WheelEvent): void => {
    if (performance.now() - scrolled < scrollRest && idle === undefined) return;
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 300 : 1;
    const factor = 2 ** (event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.002));
    if (!sideways && !gestures.canZoom(factor)) return;
    event.preventDefault();
    stopGlide();
    if (idle === undefined) gestures.onStart();
    clearTimeout(idle);
    idle = setTimeout(() => {
      idle = undefined;
      flush();
      gestures.onEnd();
    }, wheelRest);
    if (sideways)
      pan -= (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * unit;
    else zoom = { factor: (zoom?.factor ?? 1) * factor, x: placeOf(event).x };
    schedule();
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isControl(event.target, element)) return;
    stopGlide();
    const place = placeOf(event);
    fingers.set(event.pointerId, place);
    if (fingers.size > 1) return;
    element.setPointerCapture(event.pointerId);
    origin = { ...place, brush: event.shiftKey };
    moved = false;
    trace.length = 0;
  };

  const onPointerMove = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    if (finger === undefined || origin === null) return;
    const place = placeOf(event);
    if (fingers.size === 2) {
      const before = spread(fingers);
      fingers.set(event.pointerId, place);
      const after = spread(fingers);
      begin();
      pan += after.x - before.x;
      if (before.width > 8 && after.width > 8) {
        zoom = { factor: (zoom?.factor ?? 1) * (before.width / after.width), x: after.x };
      }
      schedule();
      return;
    }
    if (!moved && Math.hypot(place.x - origin.x, place.y - origin.y) < tapReach) return;
    if (origin.brush) {
      moved = true;
      gestures.onBrush([origin.x, place.x], false);
      return;
    }
    begin();
    pan += place.x - finger.x;
    fingers.set(event.pointerId, place);
    trace.push({ time: event.timeStamp, x: place.x });
    schedule();
  };

  const onPointerUp = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || origin === null || fingers.size > 0) return;
    const place = placeOf(event);
    const { brush, x } = origin;
    origin = null;
    const cancelled = event.type === 'pointercancel';
    if (brush) {
      gestures.onBrush(moved && !cancelled ? [x, place.x] : null, true);
    } else if (moved) {
      const speed = cancelled ? 0 : speedOf(trace, event.timeStamp);
      if (Math.abs(speed) > still * 4 && gestures.movesOn()) startGlide(speed);
      else {
        flush();
        gestures.onEnd();
      }
    } else if (!cancelled) gestures.onTap(place.x, place.y);
    moved = false;
  };

  /** From the frame on that shows where the hand let go, so that this one has no two steps to draw. */
  const startGlide = (first: number): void => {
    let speed = first;
    let last: number | undefined;
    const step = (now: number): void => {
      if (last === undefined) {
        last = now;
        glide = requestAnimationFrame(step);
        return;
      }
      const passed = Math.min(50, Math.max(0, now - last));
      last = now;
      gestures.onPan(speed * passed);
      speed *= friction ** passed;
      if (Math.abs(speed) > still) glide = requestAnimationFrame(step);
      else {
        glide = 0;
        gestures.onEnd();
      }
    };
    glide = requestAnimationFrame(step);
  };

  const onDoubleClick = (event: MouseEvent): void => {
    if (isControl(event.target, element)) return;
    gestures.onStart();
    gestures.onZoom(event.shiftKey ? 2 : 0.5, placeOf(event).x);
    gestures.onEnd();
  };

  element.addEventListener('wheel', onWheel, { passive: false, signal });
  element.addEventListener('pointerdown', onPointerDown, { signal });
  element.addEventListener('pointermove', onPointerMove, { signal });
  element.addEventListener('pointerup', onPointerUp, { signal });
  element.addEventListener('pointercancel', onPointerUp, { signal });
  element.addEventListener('dblclick', onDoubleClick, { signal });
  const onScroll = (): void => {
    scrolled = performance.now();
    box = null;
  };
  window.addEventListener('scroll', onScroll, { passive: true, capture: true, signal });
  // Who goes back in the history sees what was there: nothing glides away from it.
  const onReturn = (): void => {
    cancelAnimationFrame(glide);
    cancelAnimationFrame(frame);
    glide = 0;
    frame = 0;
    pan = 0;
    zoom = null;
  };
  window.addEventListener('popstate', onReturn, { signal });
  return () => {
    off.abort();
    clearTimeout(idle);
    cancelAnimationFrame(glide);
    cancelAnimationFrame(frame);
  };
}

/** Buttons and handles that lie on the drawing keep their own presses. */
function isControl(target: EventTarget | null, root: HTMLElement): boolean {
  const control = target instanceof Element ? target.closest('button, [role=slider], a') : null;
  return control !== null && root.contains(control);
}

function spread(fingers: ReadonlyMap<number, Finger>): {
  readonly x: number;
  readonly width: number;
} {
  const xs = [...fingers.values()].map(({ x }) => x);
  const [a = 0, b = 0] = xs;
  return { x: (a + b) / 2, width: Math.abs(a - b) };
}

/** Pixels a millisecond over the last moments of a drag. */
function speedOf(
  trace: readonly { readonly time: number; readonly x: number }[],
  now: number,
): number {
  const recent = trace.filter(({ time }) => now - time < 80);
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined || last.time <= first.time) return 0;
  return (last.x - first.x) / (last.time - first.time);
}
