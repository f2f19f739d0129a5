import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { View } from '../view/view.ts';

/** How high a figure may be for its width and the window's height, in CSS pixels. */
export type SheetHeight = (width: number, windowHeight: number) => number;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The sheet of a figure: as wide as its element, as high as the page wants. `null` until it has been measured.
 * @param ui in a frame of another page: as high as its element, which takes what the frame has left (`none`), or as its width
 *   alone would have it, because there the frame follows the figure; `null` on the site
 */
export function useSheet(
  heightOf: SheetHeight,
  ui: View['ui'] | null = null,
): {
  readonly size: Size | null;
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [{ width, left }, setRoom] = useState<{ readonly width: number; readonly left: number }>({
    width: 0,
    left: 0,
  });
  const windowHeight = useSyncExternalStore(
    onResize,
    () => window.innerHeight,
    () => 0,
  );
  const fills = ui === 'none';
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return;
      const measure = (): void => {
        const next = {
          width: Math.floor(element.clientWidth),
          left: fills ? Math.floor(element.clientHeight) : 0,
        };
        setRoom((room) => (room.width === next.width && room.left === next.left ? room : next));
      };
      // Measured before the first paint, so that nothing is drawn twice.
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [fills],
  );
  const height = fills
    ? left
    : Math.round(heightOf(width, ui === null ? windowHeight : 0.62 * width + 400));
  // One object for one size: layouts and cameras compare it by identity.
  const size = useMemo(() => (width === 0 ? null : { width, height }), [width, height]);
  return { size, ref };
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
