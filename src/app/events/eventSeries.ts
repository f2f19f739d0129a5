import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { Localised } from '../../domain/ids.ts';
import { byTime } from './eventTime.ts';

/** Where an event stands in its series. */
export interface PlaceInSeries {
  readonly name: Localised;
  readonly previous: AtlasEvent | null;
  readonly next: AtlasEvent | null;
}

/** `null` where the event is of no series. Editions may be missing: the next is the next that is recorded. */
export function placeInSeries(
  event: AtlasEvent,
  { events, series }: EventsBundle,
): PlaceInSeries | null {
  const name = event.series === undefined ? undefined : series[event.series];
  if (name === undefined) return null;
  const all = inOrder(events.filter((other) => other.series === event.series));
  const at = all.findIndex(({ id }) => id === event.id);
  return { name, previous: all[at - 1] ?? null, next: all[at + 1] ?? null };
}

/** By time; but numbers are in their order, as a date may be less sure than a number. */
function inOrder(events: readonly AtlasEvent[]): readonly AtlasEvent[] {
  const all = events.toSorted(byTime);
  const numbered = all
    .filter(({ edition }) => edition !== undefined)
    .toSorted((a, b) => (a.edition ?? 0) - (b.edition ?? 0));
  return all.map((event) => (event.edition === undefined ? event : (numbered.shift() ?? event)));
}
