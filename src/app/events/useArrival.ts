import { useEffect, useRef } from 'react';
import { NavigationType, useNavigationType } from 'react-router';

/**
 * Pages within a page: on each the keyboard and the screen reader begin at its content and the window at its top. Back to the
 * list leads to the line that one left it by. `id` is `null` for the list.
 */
export function useArrival(id: string | null): void {
  const pop = useNavigationType() === NavigationType.Pop;
  const before = useRef(id);
  useEffect(() => {
    const left = before.current;
    if (left === id) return;
    before.current = id;
    const line = id === null && pop && left !== null ? lineOf(left) : undefined;
    if (line === undefined) {
      document.getElementById('content')?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    } else {
      line.scrollIntoView({ block: 'center' });
      line.focus({ preventScroll: true });
    }
  }, [id, pop]);
}

function lineOf(id: string): HTMLAnchorElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>('main li a')].find(({ pathname }) =>
    pathname.endsWith(`/events/${encodeURIComponent(id)}`),
  );
}
