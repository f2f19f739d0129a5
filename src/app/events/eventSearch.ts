/** Finds events by what people remember of them: words of the title in any language, place, organiser, series, year. */
import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Locale } from '../../locale/locale.ts';
import { createSearch } from '../../locale/search.ts';
import type { MatchKind, Search, SearchEntry } from '../../locale/search.ts';

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

const mostSuggestions = 6;

/** What a word of an unknown id says of an event in which it is found; a number could be of any. */
const worthOf: Readonly<Record<MatchKind, number>> = {
  whole: 1,
  start: 1,
  word: 1,
  words: 1,
  inside: 0.3,
  typo: 0.8,
};
const worthOfNumber = 0.2;

/** The events that an unknown id may have meant: those that share most of its words, in id or title. */
export function eventsLike(
  typed: string,
  bundle: EventsBundle,
  locale: Locale,
): readonly AtlasEvent[] {
  const search = createSearch(
    bundle.events.map((event) => {
      const { id, texts } = entryOf(event, bundle, locale);
      return { id, texts: [id.replaceAll('-', ' '), ...texts] };
    }),
  );
  const scores = new Map<EventId, number>();
  for (const word of new Set(typed.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean))) {
    const matches = search(word);
    for (const { id, kind } of matches) {
      // A word that few events have says more than one that many have.
      const rarity = Math.log(1 + bundle.events.length / matches.length);
      const worth = worthOf[kind] * (/^\p{N}+$/u.test(word) ? worthOfNumber : 1);
      scores.set(id, (scores.get(id) ?? 0) + worth * rarity);
    }
  }
  const score = ({ id }: AtlasEvent): number => scores.get(id) ?? 0;
  return bundle.events
    .filter((event) => score(event) > 0)
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, mostSuggestions);
}
