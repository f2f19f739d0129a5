/** Finds events by what people remember of them: words of the title in any language, place, organiser, series, year. */
import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Locale } from '../../locale/locale.ts';
import { createSearch } from '../../locale/search.ts';
import type { Search, SearchEntry } from '../../locale/search.ts';
import { thingsLike } from '../lists/thingsLike.ts';

/** The title first, so that what matched can be shown in it; then everything else as one text. */
function entryOf(
  event: AtlasEvent,
  { series }: EventsBundle,
  locale: Locale,
): SearchEntry<EventId> {
  const { id, title, place, organisers, start } = event;
  const titles = Object.values(title);
  const named = [
    ...organisers.map((organiser) => locale.value({ kind: 'organisation', id: organiser })),
    ...(place?.state == null ? [] : [locale.value({ kind: 'state', id: place.state })]),
  ];
  const more = [
    ...titles,
    ...Object.values(place?.city ?? {}),
    ...named,
    ...Object.values(event.series === undefined ? {} : (series[event.series] ?? {})),
    ...organisers,
    start.slice(0, 4),
  ];
  return { id, texts: [title[locale.language] ?? titles[0] ?? id, more.join('\n')] };
}

/** Prepared when it is first asked for something: most readers of a list never search. */
export function createEventSearch(bundle: EventsBundle, locale: Locale): Search<EventId> {
  let made: Search<EventId> | undefined;
  return (query, limit) => {
    if (query === '') return [];
    made ??= createSearch(
      bundle.events.map((event) => entryOf(event, bundle, locale)),
      { typos: 'last' },
    );
    return made(query, limit);
  };
}

/** The event of an id, or of an id that it once had. */
export function findEvent(events: readonly AtlasEvent[], id: string): AtlasEvent | undefined {
  return (
    events.find((event) => event.id === id) ??
    events.find(({ aliases = [] }) => aliases.some((alias) => alias === id))
  );
}

/** The events that an unknown id may have meant: those that share most of its words, in id or title. */
export function eventsLike(
  typed: string,
  bundle: EventsBundle,
  locale: Locale,
): readonly AtlasEvent[] {
  const { events } = bundle;
  const entries = events.map((event) => entryOf(event, bundle, locale));
  return thingsLike(typed, entries).flatMap((id) => findEvent(events, id) ?? []);
}
