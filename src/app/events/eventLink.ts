import { useCallback } from 'react';
import type { EventId } from '../../domain/ids.ts';
import { hrefOf } from '../../view/href.ts';
import { useView } from '../../view/useView.ts';

/** The address of an event's page from here. The same function while the settings are, so that hundreds of links keep still. */
export function useEventLink(): (id: EventId) => string {
  const { href, context } = useView();
  const { language } = context;
  const query = href({ page: 'events' }).split('?')[1] ?? '';
  return useCallback((id) => hrefOf({ language, page: 'events', id, query }), [language, query]);
}
