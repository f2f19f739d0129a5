import { useCallback, useState } from 'react';

/** Whether an element still lies below what the window shows: not when it is in sight, nor when it has been passed. */
export function useBelowWindow(): {
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined;
  readonly isBelow: boolean;
} {
  const [isBelow, setBelow] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry === undefined) return;
      setBelow(!entry.isIntersecting && entry.boundingClientRect.top > 0);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, isBelow };
}
