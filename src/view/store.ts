/** The view of the reader, framework-free: it changes at once, and the address follows. */
import { acceptSuggestion, parseView, tidyView, writeView } from './codec.ts';
import type { Place } from './href.ts';
import { linkFrom } from './link.ts';
import type { Target } from './link.ts';
import { anyParams, viewKeys } from './params.ts';
import { createWriteQueue } from './queue.ts';
import type { AddressPort, HistoryMode } from './queue.ts';
import type { Notice, View, ViewKey, ViewPatch } from './view.ts';
import type { ViewContext } from './vocabulary.ts';

/** Where the reader is, and in what words. */
export type StoreContext = ViewContext & Place;

export interface Snapshot {
  readonly view: View;
  /** What was wrong with the address; each stays until dismissed. */
  readonly notices: readonly Notice[];
  readonly foreign: readonly string[];
  readonly context: StoreContext;
  /**
   * The link to another page, language or view from here; what the reader has not set takes the defaults of there.
   * A new function with each snapshot, so that a component that links draws again when its links change.
   */
  readonly href: (target: Target) => string;
}

/** An address as the history has it, with `?` and `#`. */
export interface Arrival {
  readonly search: string;
  readonly hash: string;
  /** Whether the reader came by Back, Forward or a fresh load, and not by a link or our own writing. */
  readonly pop: boolean;
}

export interface ViewStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => Snapshot;
  /**
   * The snapshot at the reader's last pause: it stands still while steps follow each other (a key held, a drag, playing).
   * What only surrounds a figure reads this one, so that a step costs no more than the figure.
   */
  readonly rested: () => Snapshot;
  /** The pause is now: the reader turns to something else, which is to be up to date. */
  readonly rest: () => void;
  /** The view changes at once; the address at once for `push` (default), within half a second for `replace`. */
  readonly update: (patch: ViewPatch | ((view: View) => ViewPatch), mode?: HistoryMode) => void;
  /** Before a drag, or when playing starts; during it use `replace`. */
  readonly beginGesture: () => void;
  /** On release, or when playing stops: the entry of before comes back, and the end is one new entry. */
  readonly endGesture: () => void;
  /** Takes one notice away, or all. */
  readonly dismiss: (id?: string) => void;
  /** Does what a notice suggests, as a step; of one whose suggestion was taken, puts back what there was before. */
  readonly accept: (notice: Notice) => void;
  /** Replaces the whole query (an embed's `set`); gives what was wrong with it. */
  readonly load: (query: string, mode?: HistoryMode) => readonly Notice[];
  /** The router has an address. Our own writing coming back is recognised; everything else is read anew. */
  readonly arrive: (arrival: Arrival, context: StoreContext) => void;
  /** Other words for the same address, as when a bundle has come; and the first repair, once there is a history. */
  readonly recontext: (context: StoreContext) => void;
  /** Where to write from now on. */
  readonly connect: (port: AddressPort) => void;
  /** Writes at once what waits to be written. */
  readonly flush: () => void;
  /** Forgets what waits to be written, because the reader has left its entry. */
  readonly drop: () => void;
}

/** Keys whose default is a language's custom. */
const spoken = ['nu', 'cal'] as const satisfies readonly ViewKey[];

/** Milliseconds without a step that are a pause. Longer than between the steps of a key held, shorter than a glance. */
const pause = 150;

/** At the next frame; at once where nothing is drawn. */
function onFrame(then: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') then();
  else requestAnimationFrame(then);
}

function withMark(query: string): string {
  return query && `?${query}`;
}

/** The next view, with the objects of the last one wherever they say the same: what did not change is not drawn again. */
function share(last: View, next: View): View {
  const values = { ...next } as Record<ViewKey, unknown>;
  let changed = false;
  for (const key of viewKeys) {
    const { write } = anyParams[key];
    if (write(last[key]) === write(next[key])) values[key] = last[key];
    else changed = true;
  }
  return changed ? (values as View) : last;
}

function samePlace(a: StoreContext, b: StoreContext): boolean {
  return a.language === b.language && a.page === b.page && a.id === b.id && a.embed === b.embed;
}

export function createViewStore(
  start: Omit<Arrival, 'pop'>,
  startContext: StoreContext,
): ViewStore {
  const listeners = new Set<() => void>();
  const dismissed = new Set<string>();
  /** The address as written or arrived, and the hash that stands behind it. */
  let { search: written, hash } = start;
  /** What the reader has chosen against the custom of a language: it holds in the next one, whose custom it may be. */
  const chosen = new Map<ViewKey, unknown>();
  const withLinks = (state: Omit<Snapshot, 'href'>): Snapshot => {
    const { view, context } = state;
    for (const key of spoken)
      if (view[key] !== anyParams[key].initial(context)) chosen.set(key, view[key]);
    const held = spoken.filter((key) => chosen.get(key) === view[key]);
    const own = Object.fromEntries(held.map((key) => [key, view[key]]));
    return {
      ...state,
      href: (target) => linkFrom(state, hash, { ...target, patch: { ...own, ...target.patch } }),
    };
  };
  const { view, notices, foreign } = parseView(start.search, startContext);
  let current = withLinks({ view, notices, foreign, context: startContext });
  let rested = current;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Our own writings that the router has not brought back yet. */
  let echoes: string[] = [];
  /** The address to which Back returns from what is under way. */
  let origin: string | null = null;

  let port: AddressPort | undefined;

  const queue = createWriteQueue({
    write(search, mode) {
      if (port === undefined) throw new Error('The store is not connected to a history yet');
      const comesBack = port.write(search, mode) !== false;
      written = search;
      if (comesBack) echoes.push(search);
    },
  });

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function show(change: Partial<Snapshot>, isStep = false): void {
    clearTimeout(resting);
    current = withLinks({ ...current, ...change });
    if (isStep) awaitPause();
    else rested = current;
    tell();
  }

  /** The pause begins with the frame that shows the step, which on a slow machine comes late. */
  function awaitPause(): void {
    const shown = current;
    onFrame(() => {
      clearTimeout(resting);
      if (shown === current) resting = setTimeout(rest, pause);
    });
  }

  function rest(): void {
    clearTimeout(resting);
    if (rested === current) return;
    rested = current;
    tell();
  }

  function address(): string {
    return withMark(writeView(current.view, current.context, current.foreign));
  }

  /** Lets the address follow the view. */
  function follow(mode: HistoryMode): void {
    const search = address();
    if (search === (queue.last() ?? written)) return;
    if (mode === 'push' && origin !== null) {
      // A step in the middle of a gesture: the gesture begins anew behind it.
      queue.add(origin, 'replace');
      origin = search;
    }
    queue.add(search, mode);
  }

  /** Reads an address; its notices join those that nobody has dismissed. */
  function read(search: string, context: StoreContext): readonly Notice[] {
    const { view, notices, foreign } = parseView(search, context);
    const known = new Set([...dismissed, ...current.notices.map(({ id }) => id)]);
    const fresh = notices.filter(({ id }) => !known.has(id));
    show({
      view: share(current.view, view),
      notices: fresh.length === 0 ? current.notices : [...current.notices, ...fresh],
      foreign,
      context,
    });
    return notices;
  }

  function recontext(context: StoreContext): void {
    const known = context.vocabulary === current.context.vocabulary;
    if (!known || !samePlace(context, current.context)) read(address(), context);
    // A repair is written at once, but steps that wait to be written keep their pace.
    const isWaiting = queue.last() !== undefined;
    follow('replace');
    if (!isWaiting) queue.flush();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => current,
    rested: () => rested,
    rest,
    update(patch, mode = 'push') {
      const { view, context } = current;
      const changes = typeof patch === 'function' ? patch(view) : patch;
      const next = share(view, tidyView({ ...view, ...changes }, context).view);
      if (next !== view) show({ view: next }, mode === 'replace');
      follow(mode);
    },
    beginGesture() {
      origin ??= queue.last() ?? written;
    },
    endGesture() {
      rest();
      if (origin === null) return;
      queue.add(origin, 'replace');
      const before = origin;
      origin = null;
      if (address() !== before) queue.add(address(), 'push');
      queue.flush();
    },
    dismiss(id) {
      for (const notice of current.notices)
        if (id === undefined || notice.id === id) dismissed.add(notice.id);
      show({ notices: current.notices.filter((notice) => !dismissed.has(notice.id)) });
    },
    accept(notice) {
      const { view, foreign, context, notices } = current;
      const { before: taken, ...plain } = notice;
      const swap = (next: Notice): void =>
        show({ notices: notices.map((one) => (one.id === next.id ? next : one)) });
      if (taken !== undefined) {
        swap(plain);
        show({ view: share(view, { ...view, ...taken.patch }), foreign: taken.foreign });
        follow('push');
        return;
      }
      const search = acceptSuggestion(current, context, notice);
      if (search === undefined) return;
      const key = (notice.kind === 'unknown-key' ? notice.suggestion : notice.key) as ViewKey;
      swap({ ...plain, before: { patch: { [key]: view[key] }, foreign } });
      read(withMark(search), context);
      follow('push');
    },
    load(query, mode = 'replace') {
      dismissed.clear();
      show({ notices: [] });
      const notices = read(query, current.context);
      follow(mode);
      return notices;
    },
    arrive({ search, hash: newHash, pop }, context) {
      hash = newHash;
      const ours = search === written || echoes.includes(search);
      if (ours && !pop && samePlace(context, current.context)) {
        echoes = echoes.slice(echoes.indexOf(search) + 1);
        recontext(context);
        return;
      }
      queue.drop();
      echoes = [];
      origin = null;
      written = search;
      read(search, context);
      follow('replace');
      queue.flush();
    },
    recontext,
    connect(to) {
      port = to;
    },
    flush: queue.flush,
    drop: queue.drop,
  };
}
