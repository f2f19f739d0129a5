/** A history as the browser and the router keep it, for tests of the store: the router's echo comes when it is asked for. */
import { createViewStore } from './store.ts';
import type { StoreContext, ViewStore } from './store.ts';
import { sampleContext } from './sample.testing.ts';

export interface FakeHistory {
  readonly store: ViewStore;
  /** All entries, and where in them the reader is. */
  readonly entries: string[];
  readonly writes: string[];
  readonly now: () => string;
  /** The router renders: the store hears of the latest own writing. */
  readonly settle: () => void;
  readonly go: (steps: number) => void;
  /** A link is followed. */
  readonly visit: (search: string, context?: StoreContext) => void;
  /** The next writings throw, as Safari's do. */
  readonly refuse: (times: number) => void;
}

export function createFakeHistory(start = '', page: StoreContext['page'] = 'map'): FakeHistory {
  const entries = [start];
  const writes: string[] = [];
  let at = 0;
  let refused = 0;
  let context = sampleContext(page);
  const now = (): string => entries[at] ?? '';
  const store = createViewStore({ search: start, hash: '#place' }, context);
  store.connect({
    write(search, mode) {
      if (refused > 0) {
        refused -= 1;
        throw new DOMException('Attempt to use history more than 100 times', 'SecurityError');
      }
      writes.push(`${mode} ${search}`);
      if (mode === 'push') at += 1;
      entries.splice(at, mode === 'push' ? Infinity : 1, search);
    },
  });
  const arrive = (pop: boolean): void =>
    store.arrive({ search: now(), hash: '#place', pop }, context);
  store.recontext(context);
  return {
    store,
    entries,
    writes,
    now,
    settle: () => arrive(false),
    go(steps) {
      at = Math.max(0, Math.min(entries.length - 1, at + steps));
      arrive(true);
    },
    visit(search, there = context) {
      at += 1;
      entries.splice(at, Infinity, search);
      context = there;
      arrive(false);
    },
    refuse(times) {
      refused = times;
    },
  };
}
