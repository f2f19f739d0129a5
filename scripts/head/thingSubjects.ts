/** States, organisations and events as schema.org has them. */
import type { AtlasEvent } from '../../src/domain/fact.ts';
import type { OrganisationRecord } from '../../src/domain/organisation.ts';
import type { FuzzyDate } from '../../src/domain/time.ts';
import type { Capital, State } from '../../src/domain/state.ts';
import { stripBidi } from '../../src/locale/bidi.ts';
import type { Locale } from '../../src/locale/locale.ts';
import type { Thing } from './structuredData.ts';

const context = 'https://schema.org';

/** Codes and names; a territory with a code is a place like any other. */
export function stateSubject(state: State, capital: Capital | undefined, locale: Locale): Thing {
  const { id, iso2, name, label, aliases = [] } = state;
  const { [locale.language]: own, ...others } = name;
  return {
    '@context': context,
    '@type': 'Place',
    name: own,
    alternateName: [...new Set([...Object.values(others), ...aliases])],
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-3', value: id },
      { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: iso2 },
    ],
    geo: { '@type': 'GeoCoordinates', latitude: label[1], longitude: label[0] },
    ...(capital === undefined
      ? {}
      : { containsPlace: { '@type': 'City', name: capital.name[locale.language] } }),
  };
}

export function organisationSubject(record: OrganisationRecord, locale: Locale): Thing {
  const { name, abbreviation, founded, dissolved, seat } = record;
  const { [locale.language]: own, ...others } = name;
  const city = seat?.city[locale.language];
  return {
    '@context': context,
    '@type': 'Organization',
    name: own,
    alternateName: [...new Set([...Object.values(abbreviation ?? {}), ...Object.values(others)])],
    ...dated('foundingDate', founded),
    ...dated('dissolutionDate', dissolved),
    ...(city === undefined ? {} : { location: { '@type': 'Place', name: city } }),
  };
}

/** With dates as sure as they are: a month is a month. Without one it is no event to a search engine. */
export function eventSubject(
  event: AtlasEvent,
  states: ReadonlyMap<string, Pick<State, 'iso2'>>,
  locale: Locale,
): Thing | undefined {
  const { title, place, organisers, note } = event;
  const start = isoDate(event.start);
  const end = event.end === undefined ? undefined : isoDate(event.end);
  if (start === undefined) return undefined;
  const city = place?.city?.[locale.language];
  const state = place?.state ?? null;
  const where = [
    city,
    state === null ? undefined : stripBidi(locale.value({ kind: 'state', id: state })),
  ].filter((part) => part !== undefined);
  return {
    '@context': context,
    '@type': 'Event',
    name: title[locale.language] ?? event.id,
    startDate: start,
    ...(end === undefined ? {} : { endDate: end }),
    ...(where.length === 0
      ? {}
      : {
          location: {
            '@type': 'Place',
            name: where[0],
            ...(state === null
              ? {}
              : {
                  address: {
                    '@type': 'PostalAddress',
                    addressCountry: states.get(state)?.iso2 ?? state,
                  },
                }),
          },
        }),
    ...(organisers.length === 0
      ? {}
      : {
          organizer: organisers.map((id) => ({
            '@type': 'Organization',
            name: stripBidi(locale.value({ kind: 'organisation', id })),
          })),
        }),
    ...(note?.[locale.language] === undefined ? {} : { description: note[locale.language] }),
    inLanguage: locale.language,
  };
}

function dated(name: string, date: FuzzyDate | null): Thing {
  const iso = date === null ? undefined : isoDate(date);
  return iso === undefined ? {} : { [name]: iso };
}

/** As ISO 8601 says a date that is not known to the day; of some day between two, what both have in common. */
export function isoDate(date: FuzzyDate): string | undefined {
  if (/^\d{4}(-\d\d){0,2}$/.test(date)) return date;
  const [from = '', to = ''] = date.split('/');
  const common = [7, 4].find((length) => from.slice(0, length) === to.slice(0, length));
  return from.length < 4 || common === undefined ? undefined : from.slice(0, common);
}
