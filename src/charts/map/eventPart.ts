import { eventNodes } from './eventMarks.ts';
import { describeEvents } from './eventsOn.ts';
import { moveLabel } from './labelMoves.ts';

/** What a map does with events: fetched with them, because most readers never ask for them. */
export const eventPart = { describe: describeEvents, nodes: eventNodes, move: moveLabel } as const;

export type EventPart = typeof eventPart;
