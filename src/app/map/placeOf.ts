import type { AtlasEvent } from '../../domain/fact.ts';
import type { Locale } from '../../locale/locale.ts';

/** Where an event was, in words: town and state, or the state alone, or that no place is given. */
export function placeOf({ place }: Pick<AtlasEvent, 'place'>, locale: Locale): string {
  const city = place?.city?.[locale.language];
  const state = place?.state;
  if (state == null) return city ?? locale.text('events:nowhere');
  return city === undefined
    ? locale.value({ kind: 'state', id: state })
    : locale.text('events:place', { city, state: { kind: 'state', id: state } });
}

/** The same, short: the town, or what there is instead of one. */
export function townOf({ place }: Pick<AtlasEvent, 'place'>, locale: Locale): string {
  return place?.city?.[locale.language] ?? placeOf({ place }, locale);
}
