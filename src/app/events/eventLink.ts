import { useCallback } from 'react';
import type { EventId } from '../../domain/ids.ts';
import { hrefOf } from '../../view/href.ts';
import { useRestedView } from '../../view/useView.ts';

/**
 * The address of an event's page from here, with all settings. One for a whole list: it stays the same function while its
 * addresses do, so that a step or a letter that is typed draws no line of the list anew.
 */
export function useEventLink(): (id: EventId) => string {
  const { href, context } = useRestedView();
  const { language } = context;
  const query = href({ page: 'events' }).split('?')[1] ?? '';
  return useCallback((id) => hrefOf({ language, page: 'events', id, query }), [language, query]);
}
