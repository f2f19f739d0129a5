import { useEffect, useState } from 'react';

export interface Slab {
  readonly top: number;
  readonly bottom: number;
}

/** Drawings up to this height are painted whole. */
const whole = 1600;

/**
 * The part of a tall drawing that is painted: the window's height around what is in sight, moved by whole steps, so that
 * scrolling a little paints nothing anew.
 */
export function useSlab(root: { readonly current: HTMLElement | null }, height: number): Slab {
  const [start, setStart] = useState(0);
  const isTall = height > whole;
  useEffect(() => {
    if (!isTall) return;
    const place = (): void => {
      const box = root.current?.getBoundingClientRect();
      if (box === undefined) return;
      const step = Math.floor(window.innerHeight / 2);
      setStart(Math.max(0, Math.floor(-box.top / step) - 1) * step);
    };
    place();
    // Also of a pane that scrolls in a frame.
    window.addEventListener('scroll', place, { passive: true, capture: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [root, isTall]);
  const [slab, setSlab] = useState<Slab>({ top: 0, bottom: height });
  const top = isTall ? Math.min(start, height) : 0;
  const bottom = isTall ? Math.min(height, top + 3 * window.innerHeight) : height;
  if (slab.top === top && slab.bottom === bottom) return slab;
  const next = { top, bottom };
  setSlab(next);
  return next;
}
