import type { TimeWindow } from '../../charts/timeline/timelineFrame.ts';

/** The unrounded stretch, true as long as the address says `over`. */
export interface Live {
  readonly window: TimeWindow;
  readonly over: string;
  /** Whether the address says this very stretch, rounded, and not one of a moment before. */
  readonly isWritten: boolean;
}

/**
 * The stretch that the hand moves, outside of React: what is drawn of it follows every frame by itself, and React is told
 * when the address is written. Whoever draws for another reason meanwhile finds the stretch as it is then.
 */
export interface LiveWindow {
  readonly now: () => Live | null;
  readonly set: (live: Live | null) => void;
  /** React is to draw what is set. */
  readonly tell: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Called with every other stretch, in the frame in which it is shown. */
  readonly follow: (follower: (window: TimeWindow) => void) => () => void;
  /** The followers have this to show; at once, and once. */
  readonly lead: (window: TimeWindow) => void;
}

export function createLiveWindow(): LiveWindow {
  let live: Live | null = null;
  let shown: TimeWindow | null = null;
  const listeners = new Set<() => void>();
  const followers = new Set<(window: TimeWindow) => void>();
  return {
    now: () => live,
    set(next) {
      live = next;
    },
    tell() {
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow(follower) {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    lead(window) {
      if (window === shown) return;
      shown = window;
      for (const follower of followers) follower(window);
    },
  };
}
