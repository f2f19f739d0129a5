import { useCallback, useState } from 'react';

/** Whether a place has come near the window; it stays so. */
export function useNear(): {
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined;
  readonly isNear: boolean;
} {
  const [isNear, setNear] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, isNear };
}
