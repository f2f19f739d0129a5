import { useCallback, useSyncExternalStore } from 'react';
import type { EventId } from '../../domain/ids.ts';
import { hrefOf } from '../../view/href.ts';
import { useViewStore } from '../../view/useView.ts';

/**
 * The address of an event's page from here, with all settings. One for a whole list: it stays the same function while its
 * addresses do, and a step that changes none of them draws nothing anew.
 */
export function useEventLink(): (id: EventId) => string {
  const store = useViewStore();
  const events = useSyncExternalStore(store.subscribe, () =>
    store.snapshot().href({ page: 'events' }),
  );
  return useCallback(
    (id) => {
      const { language } = store.snapshot().context;
      return hrefOf({ language, page: 'events', id, query: events.split('?')[1] ?? '' });
    },
    [store, events],
  );
}
