/** A browser's window as far as a history needs one: entries, of which it keeps so many, Back, Forward and a reload. */
import { vi } from 'vitest';

interface Entry {
  readonly url: string;
  readonly state: unknown;
}

export interface FakeBrowser {
  /** Back and Forward by so many entries; where there are not as many, nothing happens. */
  readonly go: (by: number) => void;
  /** A link to a place on the page, which the browser follows by itself. */
  readonly follow: (hash: string) => void;
  /** A new document at the present entry: nobody listens any more. */
  readonly reload: () => void;
  /** The page comes back as it was left, but what was ahead of it is gone. */
  readonly comeBack: () => void;
  readonly url: () => string;
}

/** Stands in for `window` until the test is over. */
export function createFakeBrowser(url: string, most = Infinity): FakeBrowser {
  const entries: Entry[] = [{ url, state: null }];
  let at = 0;
  let target = new EventTarget();
  const now = (): Entry => entries[at] ?? { url: '', state: null };
  const part = (name: 'pathname' | 'search' | 'hash'): string =>
    new URL(now().url, 'http://x')[name];
  const put = (entry: Entry): void => {
    entries.splice(at + 1, Infinity, entry);
    if (entries.length > most) entries.shift();
    at = entries.length - 1;
  };
  const go = (by: number): void => {
    if (by === 0 || entries[at + by] === undefined) return;
    at += by;
    target.dispatchEvent(new Event('popstate'));
  };
  const location = {
    get pathname() {
      return part('pathname');
    },
    get search() {
      return part('search');
    },
    get hash() {
      return part('hash');
    },
  };
  const history = {
    get state() {
      return now().state;
    },
    get length() {
      return entries.length;
    },
    pushState: (state: unknown, _: string, next: string) =>
      put({ url: next, state: structuredClone(state) }),
    replaceState: (state: unknown, _: string, next: string) => {
      entries[at] = { url: next, state: structuredClone(state) };
    },
    go,
  };
  vi.stubGlobal('PopStateEvent', Event);
  vi.stubGlobal('window', {
    history,
    location,
    addEventListener: (...given: Parameters<EventTarget['addEventListener']>) =>
      target.addEventListener(...given),
    dispatchEvent: (event: Event) => target.dispatchEvent(event),
  });
  return {
    go,
    follow(hash) {
      put({ url: now().url.replace(/#.*|$/, `#${hash}`), state: null });
      target.dispatchEvent(new Event('popstate'));
    },
    reload() {
      target = new EventTarget();
    },
    comeBack() {
      entries.length = at + 1;
      target.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    },
    url: () => now().url,
  };
}
