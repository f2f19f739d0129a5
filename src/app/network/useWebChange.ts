import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { WebChange } from '../../charts/network/networkScene.ts';
import type { Web } from '../../charts/network/web.ts';
import { reducesMotion } from './useWebCamera.ts';

/** Milliseconds in which what joined and what left fades. */
const duration = 700;
/** More changes at once are another web, not a step in time. */
const most = 250;

/** What joined and what left with the last step in time, fading; `null` at rest, and where the reader wants nothing to move. */
export function useWebChange(web: Web, about: string): WebChange | null {
  const [change, setChange] = useState<WebChange | null>(null);
  const last = useRef({ web, about });
  const frame = useRef(0);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { web, about };
    if (before.web === web || before.about !== about || reducesMotion()) return;
    const found = differenceOf(before.web, web);
    if (found === null) return;
    cancelAnimationFrame(frame.current);
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / duration));
      setChange(share < 1 ? { ...found, share } : null);
      if (share < 1) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
  }, [web, about]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return change;
}

function differenceOf(before: Web, after: Web): Omit<WebChange, 'share'> | null {
  const old = new Set(before.links.map(({ key }) => key));
  const now = new Set(after.links.map(({ key }) => key));
  const joined = new Set([...now].filter((key) => !old.has(key)));
  const left = before.links.filter(({ key }) => !now.has(key));
  const count = joined.size + left.length;
  return count === 0 || count > most ? null : { joined, left };
}
