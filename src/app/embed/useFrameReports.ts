import { use, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { HistoryContext } from '../siteHistory.ts';
import { heightForOthers, writeReport } from './protocol.ts';
import type { Command, Report } from './protocol.ts';

/** Told once, whatever is drawn anew for another language. */
let isReadyTold = false;

/** Posts to the page around; a figure that stands alone has nobody to tell. Any page may embed: nothing told is a secret. */
export function report(what: Report, id?: Command['id']): void {
  if (window.parent === window) return;
  window.parent.postMessage(writeReport(what, id), '*');
}

/**
 * Tells the page around when the figure is ready, how high it is, and each address that it comes to.
 * @returns what was told last of the address, so that an answer is not told twice
 */
export function useFrameReports(root: { readonly current: HTMLElement | null }): {
  current: string;
} {
  const { pathname, search, hash } = useLocation();
  const history = use(HistoryContext);
  const told = useRef(window.location.href);

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let last = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === last || height === 0) return;
      last = height;
      report({ type: 'height', height });
      if (window.parent === window) return;
      for (const words of heightForOthers(height, window.location.href)) {
        window.parent.postMessage(words, '*');
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);

  useEffect(() => {
    const element = root.current;
    if (element === null || isReadyTold) return;
    const look = (): void => {
      if (isReadyTold || element.querySelector('figure[data-ready="true"]') === null) return;
      isReadyTold = true;
      observer.disconnect();
      told.current = window.location.href;
      report({ type: 'ready', href: window.location.href });
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
    look();
    return () => observer.disconnect();
  }, [root]);

  useEffect(() => {
    const tell = (): void => {
      const { href } = window.location;
      if (!isReadyTold || href === told.current) return;
      told.current = href;
      report({ type: 'state', href });
    };
    tell();
    // Of an address that is rewritten the router knows nothing. Whoever asked for it answers first.
    return history?.listen(() => queueMicrotask(tell));
  }, [pathname, search, hash, history]);

  return told;
}
