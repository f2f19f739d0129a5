/** Wheel, pinch, drag and double click on a sheet, by d3-zoom: what browsers make of them is its knowledge. */
import { select, zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent, ZoomTransform } from 'd3';
import type { Camera } from '../scene/scene.ts';

export type ZoomPhase = 'start' | 'move' | 'end';

export interface ZoomOptions {
  readonly width: number;
  readonly height: number;
  readonly most: number;
  readonly onZoom: (camera: Camera, phase: ZoomPhase) => void;
}

export interface ZoomHandle {
  /** Takes over a camera that came from elsewhere (a link, a button), without telling. */
  readonly follow: (camera: Camera) => void;
  readonly detach: () => void;
}

/** Milliseconds after the page has scrolled in which the wheel still belongs to the page. */
const scrollRest = 250;
/** Milliseconds without a turn of the wheel after which its movement has ended. */
const wheelRest = 350;

/**
 * Listens on an element. The wheel zooms, but it does not hold a reader who scrolls the page: while the page is moving,
 * and when there is nothing to zoom out of, the wheel stays the page's. One finger scrolls the page until the sheet is
 * magnified; two always zoom.
 */
export function attachZoom(element: HTMLElement, options: ZoomOptions): ZoomHandle {
  const { width, height, most, onZoom } = options;
  let scrolled = -Infinity;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const onScroll = (): void => {
    scrolled = performance.now();
  };
  window.addEventListener('scroll', onScroll, { passive: true });

  const scaleOf = (): number => transformOf(element)?.k ?? 1;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, most])
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .clickDistance(6)
    .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
      if (event.type === 'wheel' && event instanceof WheelEvent) {
        if (performance.now() - scrolled < scrollRest) return false;
        return event.deltaY < 0 || scaleOf() > 1;
      }
      if ('touches' in event) return event.touches.length > 1 || scaleOf() > 1;
      return !event.ctrlKey && event.button === 0;
    })
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => tell(event, 'start'))
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => tell(event, 'move'))
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => tell(event, 'end'));

  function tell(event: D3ZoomEvent<HTMLElement, unknown>, phase: ZoomPhase): void {
    // Without a source event it is our own `follow`.
    if (event.sourceEvent === null || event.sourceEvent === undefined) return;
    const { type } = event.sourceEvent as Event;
    const pending = idle;
    clearTimeout(idle);
    idle = undefined;
    // Turns of the wheel in one go are one movement: it ends when the wheel has rested.
    if (phase === 'start' && pending !== undefined) return;
    const camera = { k: event.transform.k, dx: event.transform.x, dy: event.transform.y };
    element.style.touchAction = touchActionOf(camera.k);
    if (phase === 'end' && type === 'wheel') idle = setTimeout(end, wheelRest, camera);
    else onZoom(camera, phase);
  }

  function end(camera: Camera): void {
    idle = undefined;
    onZoom(camera, 'end');
  }

  const selection = select<HTMLElement, unknown>(element);
  selection.call(behaviour);
  return {
    follow({ k, dx, dy }) {
      element.style.touchAction = touchActionOf(k);
      selection.call((target) =>
        behaviour.transform(target, zoomIdentity.translate(dx, dy).scale(k)),
      );
    },
    detach() {
      window.removeEventListener('scroll', onScroll);
      clearTimeout(idle);
      selection.on('.zoom', null);
    },
  };
}

function touchActionOf(k: number): string {
  return k > 1 ? 'none' : 'pan-x pan-y';
}

function transformOf(element: HTMLElement): ZoomTransform | undefined {
  return '__zoom' in element ? (element.__zoom as ZoomTransform) : undefined;
}
