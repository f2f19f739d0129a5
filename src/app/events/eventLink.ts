import type { EventId } from '../../domain/ids.ts';
import { useThingLink } from '../lists/useThingLink.ts';

/** The address of an event's page from here, with all settings. */
export function useEventLink(): (id: EventId) => string {
  return useThingLink('events');
}
