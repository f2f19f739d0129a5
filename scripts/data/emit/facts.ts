/** Organisations in full, events, agreements, claims and sources: as their files have them, with what reviews need. */
import { firstDay, lastDay } from '../../../src/domain/time.ts';
import type {
  AgreementsBundle,
  ClaimsBundle,
  EventsBundle,
  OrganisationsBundle,
  SourcesBundle,
} from '../../../src/domain/bundle.ts';
import type { Localised } from '../../../src/domain/ids.ts';
import type { Office, OrganisationRecord } from '../../../src/domain/organisation.ts';
import type { AtlasFile, BoundariesFile, ClaimRow, Dataset, OrganisationFile } from '../dataset.ts';
import { byId, makeOrganisation } from './catalogue.ts';
import type { Plain } from './plain.ts';

function unreviewed(reviewed: Readonly<Record<string, false>> | undefined): {
  unreviewed?: string[];
} {
  return reviewed === undefined || Object.keys(reviewed).length === 0
    ? {}
    : { unreviewed: Object.keys(reviewed) };
}

/** In order of time, unknown dates first, then by id. */
function byTime<T extends { readonly id: string }>(
  dateOf: (row: T) => string,
): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [firstDay(dateOf(a)) ?? '', firstDay(dateOf(b)) ?? ''];
    return first < second ? -1 : first > second ? 1 : byId(a, b);
  };
}

function makeRecord(file: OrganisationFile): Plain<OrganisationRecord> {
  const {
    aliases,
    instrument,
    seat,
    languages,
    predecessor,
    successor,
    offices = [],
    sources,
    note,
  } = file;
  return {
    ...makeOrganisation(file),
    ...(aliases === undefined ? {} : { aliases }),
    ...(instrument === undefined
      ? {}
      : {
          instrument: {
            ...instrument,
            signed: instrument.signed ?? null,
            inForce: instrument.inForce ?? null,
          },
        }),
    ...(seat === undefined ? {} : { seat }),
    ...(languages === undefined ? {} : { languages }),
    ...(predecessor === undefined ? {} : { predecessor }),
    ...(successor === undefined ? {} : { successor }),
    offices: offices.map((office): Plain<Office> => office),
    sources,
    ...(note === undefined ? {} : { note }),
  };
}

export function makeOrganisations({ organisations }: Dataset): Plain<OrganisationsBundle> {
  return { organisations: organisations.map(({ value }) => makeRecord(value)).toSorted(byId) };
}

export function makeEvents({ events, series }: Dataset): Plain<EventsBundle> {
  return {
    series: Object.fromEntries(series.map(({ value }) => [value.id, value.name])),
    events: events
      .map(({ value: { reviewed, ...event } }) => ({ ...event, ...unreviewed(reviewed) }))
      .toSorted(byTime(({ start }) => start)),
  };
}

export function makeAgreements({ agreements }: Dataset): Plain<AgreementsBundle> {
  return {
    agreements: agreements
      .map(({ value: { reviewed, ...agreement } }) => ({ ...agreement, ...unreviewed(reviewed) }))
      .toSorted(byTime(({ date }) => date)),
  };
}

/** When a claim was made: when the first of its sources was published, if that was in its year. */
function dateOfClaim({ year, sources }: ClaimRow, published: ReadonlyMap<string, string>): string {
  const dates = sources
    .flatMap((id) => published.get(id) ?? [])
    .filter((date) => firstDay(date)?.startsWith(String(year)) === true)
    .toSorted((a, b) => ((lastDay(a) ?? '') < (lastDay(b) ?? '') ? -1 : 1));
  return dates[0] ?? String(year);
}

export function makeClaims({ claims, sources }: Dataset): Plain<ClaimsBundle> {
  const published = new Map(
    sources.flatMap(({ value }) =>
      value.published === undefined ? [] : [[value.id, value.published] as const],
    ),
  );
  return {
    claims: claims
      .map(({ value }) => ({ ...value, date: dateOfClaim(value, published) }))
      .toSorted(
        (a, b) =>
          a.organisation.localeCompare(b.organisation, 'en') || a.year - b.year || byId(a, b),
      ),
  };
}

export function makeSources(
  { sources, indicators }: Dataset,
  atlas: AtlasFile,
  boundaries: BoundariesFile,
): Plain<SourcesBundle> {
  const provenances = new Map(indicators.map(({ value }) => [value.id, value.provenance]));
  return {
    indicators: atlas.indicators.flatMap((id) => {
      const provenance = provenances.get(id);
      return provenance === undefined ? [] : [{ id, provenance }];
    }),
    boundaries: remarksOn(boundaries),
    sources: sources.map(({ value }) => value).toSorted(byId),
  };
}

/** What the policy of borders says to readers of single places; its reasons are for who keeps the data. */
function remarksOn({ shapes, parts = [], lines = [] }: BoundariesFile): Plain<Localised>[] {
  return [...shapes, ...parts, ...lines].flatMap(({ note }) => (note === undefined ? [] : [note]));
}
