import { useEffect, useRef } from 'react';
import { NavigationType, useNavigationType } from 'react-router';

/**
 * Pages within a page: on each the keyboard and the screen reader begin at its content and the window at its top; Back
 * returns to where one was on the list.
 */
export function useArrival(place: string | null): void {
  const pop = useNavigationType() === NavigationType.Pop;
  const before = useRef(place);
  const listAt = useRef(0);
  useEffect(() => {
    if (place !== null) return;
    const keep = (): void => {
      listAt.current = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [place]);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    document.getElementById('content')?.focus({ preventScroll: true });
    window.scrollTo(0, place === null && pop ? listAt.current : 0);
  }, [place, pop]);
}
