/** Writing to the history: at once for steps, seldom enough for every browser where an address only follows. */

/** `push`: what a person would call a step. `replace`: keys on a slider, dragging, playing, hovering, typing. */
export type HistoryMode = 'push' | 'replace';

/** Where addresses are kept: the browser's history, or a fake one in a test. Writing keeps path, hash and state. */
export interface AddressPort {
  /**
   * `search` with `?`, or empty. May throw where the browser limits calls (Safari: 100 in 10 s); it is tried again.
   * @returns `false` where the address does not come back as an arrival
   */
  readonly write: (search: string, mode: HistoryMode) => unknown;
}

export interface WriteQueue {
  readonly add: (search: string, mode: HistoryMode) => void;
  /** The address as it will be when all is written; `undefined` where nothing waits. */
  readonly last: () => string | undefined;
  readonly flush: () => void;
  /** Forgets what waits: the entry that it was for has been left. */
  readonly drop: () => void;
}

/**
 * Milliseconds until an address that follows is written. Never with the step itself, whose frame it would hold up: a browser
 * takes it for a navigation and draws its icon again. Three a second are within every browser's limit.
 */
const pace = 300;
const retry = 1000;

export function createWriteQueue(port: AddressPort): WriteQueue {
  let waiting: { search: string; readonly mode: HistoryMode }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let blocked = -Infinity;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    try {
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        port.write(next.search, next.mode);
        waiting.shift();
      }
    } catch {
      blocked = performance.now() + retry;
      timer = setTimeout(flush, retry);
    }
  }

  return {
    add(search, mode) {
      const last = waiting.at(-1);
      if (mode === 'replace' && last !== undefined) last.search = search;
      else waiting.push({ search, mode });
      const wait = blocked - performance.now();
      if (waiting.every((write) => write.mode === 'replace')) {
        timer ??= setTimeout(flush, Math.max(wait, pace));
      } else if (wait <= 0) flush();
      else timer ??= setTimeout(flush, wait);
    },
    last: () => waiting.at(-1)?.search,
    flush,
    drop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
