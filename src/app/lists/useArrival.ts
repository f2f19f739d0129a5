import { useEffect, useRef } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import type { ThingPage } from './useThingLink.ts';

/**
 * Pages within a page: on each the keyboard and the screen reader begin at its content and the window at its top. Back to the
 * list leads to the line that one left it by. `id` is `null` for the list.
 */
export function useArrival(page: ThingPage, id: string | null): void {
  const pop = useNavigationType() === NavigationType.Pop;
  const before = useRef(id);
  useEffect(() => {
    const left = before.current;
    if (left === id) return;
    before.current = id;
    const line = id === null && pop && left !== null ? lineOf(page, left) : undefined;
    if (line === undefined) {
      document.getElementById('content')?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    } else {
      show(line);
      line.focus({ preventScroll: true });
    }
  }, [page, id, pop]);
}

/** Lines are as high as they are only once they are near: a few frames later it stands still. */
function show(line: HTMLElement, frames = 3): void {
  line.scrollIntoView({ block: 'center' });
  if (frames > 0) requestAnimationFrame(() => show(line, frames - 1));
}

function lineOf(page: ThingPage, id: string): HTMLAnchorElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>('main li a')].find(({ pathname }) =>
    pathname.endsWith(`/${page}/${encodeURIComponent(id)}`),
  );
}
