import { createContext } from 'react';
import { createPath, NavigationType } from 'react-router';
import type { Location, Navigator, To } from 'react-router';

/** The entries of this visit, as addresses from the root of the origin, and which of them is shown. */
export interface Steps {
  /** Oldest first. After a reload those ahead are not known until the reader goes there. */
  readonly hrefs: readonly string[];
  readonly at: number;
}

/** Where the browser is, and how it came there. */
export interface Arrival {
  readonly action: NavigationType;
  readonly location: Location;
  readonly steps: Steps;
}

export interface SiteHistory extends Navigator {
  readonly current: () => Arrival;
  /** The same as it was before the address was last rewritten: what the router draws. */
  readonly place: () => Arrival;
  /** The address follows what is shown already: nothing is drawn anew for it. `search` with `?`, or empty. */
  readonly rewrite: (search: string) => void;
  /** Tells of every change, ours and the browser's; gives the way to stop. */
  readonly listen: (listener: () => void) => () => void;
}

/** `null` in a test whose router is another. */
export const HistoryContext = createContext<SiteHistory | null>(null);

/** What an entry carries, so that also a reload and a frame without storage know what was before it. */
export interface Kept {
  readonly usr?: unknown;
  readonly key?: string;
  /** The addresses of the entries before it. */
  readonly past?: readonly string[];
}

/**
 * The browser's history as the router's lowest layer wants it. The library's own brings data loading and prefetching for
 * servers along, which this site does not have, at 5 kB of its first load. This one also knows its entries: Back, the keys
 * of undo and the list of steps go through the same ones.
 */
export function createSiteHistory(): SiteHistory {
  const { history, location } = window;
  const listeners = new Set<() => void>();
  const here = (): string => hrefOf(location);
  const kept = (): Kept => (history.state ?? {}) as Kept;
  const hrefs = [...(kept().past ?? [])];
  let at = hrefs.length;
  let arrival: Arrival;
  let shown: Arrival;

  const arrive = (action: NavigationType, isPlace = true): void => {
    hrefs[at] = here();
    const { pathname, search, hash } = location;
    const { usr: state = null, key = 'default' } = kept();
    arrival = {
      action,
      location: { pathname, search, hash, state, key },
      steps: { hrefs: [...hrefs], at },
    };
    if (isPlace) shown = arrival;
    for (const listener of listeners) listener();
  };
  const write = (method: 'pushState' | 'replaceState', to: To, usr?: unknown): void => {
    const past = hrefs.slice(0, at);
    const entry: Kept = { usr, key: String(Math.random()).slice(2, 10), past };
    history[method](entry, '', hrefOf(to));
  };
  window.addEventListener('popstate', () => {
    const { past } = kept();
    if (past === undefined) {
      // The browser's own entry: a link to a place on this page.
      if (here() !== hrefs[at]) hrefs.length = at += 1;
      write('replaceState', here());
    } else {
      at = past.length;
      past.forEach((href, place) => (hrefs[place] ??= href));
    }
    arrive(NavigationType.Pop);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    // The reader was elsewhere meanwhile: where Forward leads, nobody knows.
    if (!persisted) return;
    hrefs.length = at + 1;
    arrive(NavigationType.Pop);
  });
  write('replaceState', here(), kept().usr);
  arrive(NavigationType.Pop);

  return {
    current: () => arrival,
    place: () => shown,
    rewrite(search) {
      write('replaceState', location.pathname + search + location.hash, kept().usr);
      arrive(NavigationType.Replace, false);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    createHref: hrefOf,
    go: (delta) => history.go(delta),
    push(to, state) {
      hrefs.length = at += 1;
      write('pushState', to, state);
      arrive(NavigationType.Push);
    },
    replace(to, state) {
      write('replaceState', to, state);
      arrive(NavigationType.Replace);
    },
  };
}

function hrefOf(to: To): string {
  return typeof to === 'string' ? to : createPath(to);
}
