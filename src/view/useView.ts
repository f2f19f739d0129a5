/** The one reader and writer of the address, as React and the router see it: a thin skin over `store.ts`. */
import {
  createContext,
  createElement,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ReactNode } from 'react';
import { NavigationType, useHref, useLocation, useNavigate, useNavigationType } from 'react-router';
import type { Place } from './href.ts';
import { createViewStore } from './store.ts';
import type { Snapshot, ViewStore } from './store.ts';
import type { View } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What may lead away when it is pressed, whether by its own address or by ours. */
const leading = 'a, button';

const StoreContext = createContext<ViewStore | null>(null);

/** Inside the router, once the catalogue is at hand; `place` is what `parsePath` makes of the location's path. */
export function ViewProvider(props: {
  readonly vocabulary: Vocabulary;
  readonly place: Place;
  /** Writes the query of the entry that is shown, and tells the router nothing; without it the router writes it. */
  readonly rewrite?: ((search: string) => void) | undefined;
  readonly children?: ReactNode;
}): ReactNode {
  const { vocabulary, rewrite, children } = props;
  const { language, page, id, embed } = props.place;
  const location = useLocation();
  const navigate = useNavigate();
  const pop = useNavigationType() === NavigationType.Pop;
  const path = useHref(location.pathname);
  const [inBrowser] = useState(() => globalThis.location?.pathname === path);
  const [store] = useState(() => createViewStore(location, { ...props.place, vocabulary }));
  const read = useRef(location);

  // Before the paint, so that nobody sees the old view at a new address.
  useLayoutEffect(() => {
    store.connect({
      write(search, mode) {
        // A link has been followed and its page is on the way: this address is no longer ours to write.
        if (inBrowser && window.location.pathname !== path) return false;
        const { pathname, hash } = location;
        const replace = mode === 'replace';
        if (replace && rewrite !== undefined) {
          rewrite(search);
          return false;
        }
        const state: unknown = replace ? location.state : null;
        void navigate({ pathname, search, hash }, { replace, preventScrollReset: true, state });
        return true;
      },
    });
    if (read.current === location) return;
    read.current = location;
    store.arrive(
      { search: location.search, hash: location.hash, pop },
      { language, page, id, embed, vocabulary },
    );
  }, [
    store,
    location,
    navigate,
    rewrite,
    path,
    inBrowser,
    pop,
    language,
    page,
    id,
    embed,
    vocabulary,
  ]);

  // After the layout, because only then the router above listens to its history.
  useEffect(() => {
    store.recontext({ language, page, id, embed, vocabulary });
  }, [store, language, page, id, embed, vocabulary]);

  useEffect(() => {
    const { flush, drop, rest } = store;
    // A click may lead away: what waits belongs to the entry that is about to be left, and links lead on from what is seen.
    // The click that ends a drag on a drawing leads nowhere, and the hand may take hold again at once.
    const onClick = ({ target }: Event): void => {
      if (!(target instanceof Element) || target.closest(leading) === null) return;
      flush();
      rest();
    };
    document.addEventListener('click', onClick, true);
    window.addEventListener('pagehide', flush);
    window.addEventListener('popstate', drop);
    return () => {
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('popstate', drop);
      drop();
    };
  }, [store]);

  return createElement(StoreContext, { value: store }, children);
}

/** The actions; the same object for ever, so that taking it never draws again. */
export function useViewStore(): ViewStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('useView needs a ViewProvider above it');
  return store;
}

/** The whole: `const { view, notices, context, href } = useView()`. */
export function useView(): Snapshot {
  const store = useViewStore();
  return useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
}

/** The whole as it was at the reader's last pause: for what surrounds a figure, and for its links. */
export function useRestedView(): Snapshot {
  const store = useViewStore();
  return useSyncExternalStore(store.subscribe, store.rested, store.rested);
}

/** Whether steps follow each other just now. */
export function useIsStepping(): boolean {
  const store = useViewStore();
  const get = (): boolean => store.rested() !== store.snapshot();
  return useSyncExternalStore(store.subscribe, get, get);
}

/** One part, drawn again only when it changes: `useViewValue((view) => view.theme)`. */
export function useViewValue<T>(select: (view: View) => T): T {
  const store = useViewStore();
  const get = (): T => select(store.snapshot().view);
  return useSyncExternalStore(store.subscribe, get, get);
}
