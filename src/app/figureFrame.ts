import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';

/** How high a figure may be for its width and the window's height, in CSS pixels. */
export type SheetHeight = (width: number, windowHeight: number) => number;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sheet of a figure: as wide as its element, as high as the page wants. `null` until it has been measured. */
export function useSheet(heightOf: SheetHeight): {
  readonly size: Size | null;
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [width, setWidth] = useState<number | null>(null);
  const windowHeight = useSyncExternalStore(onResize, () => window.innerHeight);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    // Measured before the first paint, so that nothing is drawn twice.
    setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const height = width === null ? 0 : Math.round(heightOf(width, windowHeight));
  // One object for one size: layouts and cameras compare it by identity.
  const size = useMemo(
    () => (width === null || width === 0 ? null : { width, height }),
    [width, height],
  );
  return { size, ref };
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
