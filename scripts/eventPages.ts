import { eventBundles } from '../src/app/events/eventBundles.ts';
import { placeOf } from '../src/app/map/placeOf.ts';
import type { EventsBundle } from '../src/domain/bundle.ts';
import type { AtlasEvent } from '../src/domain/fact.ts';
import type { Locale } from '../src/locale/locale.ts';
import { eventSubject } from './head/thingSubjects.ts';
import { readBundle } from './readBundle.ts';
import type { ThingKind } from './thingPages.ts';

export const eventPages: ThingKind = {
  page: 'events',
  bundles: () => eventBundles,
  read: async (site) => {
    const bundle = await readBundle<EventsBundle>(site, 'events');
    if (bundle === null) return null;
    const states = new Map(site.catalogue.states.map((state) => [String(state.id), state]));
    return (locale) =>
      bundle.events.map((event) => ({
        id: event.id,
        ...(event.aliases !== undefined && { aliases: event.aliases }),
        title: event.title[locale.language] ?? event.id,
        description: describeEvent(event, locale),
        subject: eventSubject(event, states, locale),
      }));
  },
};

/** What, when, where and by whom, then the note, in the language of the page. */
function describeEvent(event: AtlasEvent, locale: Locale): string {
  const { type, start, end = start, place, organisers, note } = event;
  const parts = [
    locale.text(`events:type.${type}`),
    locale.dateRange(start, end),
    ...(place === null ? [] : [placeOf(event, locale)]),
    ...(organisers.length === 0
      ? []
      : [locale.list(organisers.map((id) => locale.value({ kind: 'organisation', id })))]),
  ];
  const own = note?.[locale.language];
  const text = parts.join(' · ');
  return own === undefined ? text : `${text}. ${own}`;
}
