import { eventNodes } from './eventMarks.ts';
import { describeEvents } from './eventsOn.ts';

/** What a map does with events: fetched with them, because most readers never ask for them. */
export const eventPart = { describe: describeEvents, nodes: eventNodes } as const;

export type EventPart = typeof eventPart;
