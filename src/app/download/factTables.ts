/** The facts behind a figure as tables: language-neutral ids, names in the reader's language and in English. */
import type { EventsBundle } from '../../domain/bundle.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Agreement, Source } from '../../domain/fact.ts';
import type { Membership } from '../../domain/membership.ts';
import type { OrganisationRecord } from '../../domain/organisation.ts';
import type { FileTable } from './fileTable.ts';
import { keyed, namesIn, namingLanguages } from './indicatorTable.ts';

type Body = Pick<FileTable, 'columns' | 'rows'>;

function heads(name: string, languages: readonly string[]): readonly string[] {
  return languages.map((language) => `${name}_${language}`);
}

export function membershipsTable(
  memberships: readonly Membership[],
  { organisations, states }: Catalogue,
  language: string,
): Body {
  const languages = namingLanguages(language);
  const organisationName = new Map(organisations.map(({ id, name }) => [id, name]));
  const stateName = new Map(states.map(({ id, name }) => [id, name]));
  return {
    columns: keyed([
      'id',
      'organisation',
      ...heads('organisation', languages),
      'iso3',
      ...heads('state', languages),
      'role',
      'status',
      'start',
      'end',
      'ended_by',
      'sources',
    ]),
    rows: memberships.map((row) => [
      row.id,
      row.organisation,
      ...namesIn(organisationName.get(row.organisation), languages),
      row.state,
      ...namesIn(stateName.get(row.state), languages),
      row.role,
      row.status,
      row.start,
      row.end ?? null,
      row.endedBy ?? null,
      row.sources.join(' '),
    ]),
  };
}

export function eventsTable({ events }: EventsBundle, language: string): Body {
  const languages = namingLanguages(language);
  return {
    columns: keyed([
      'id',
      'type',
      'series',
      'edition',
      ...heads('title', languages),
      'start',
      'end',
      ...heads('city', languages),
      'iso3',
      'organisers',
      'states',
      'organisations',
      'confidence',
      'sources',
    ]),
    rows: events.map((event) => [
      event.id,
      event.type,
      event.series ?? null,
      event.edition ?? null,
      ...namesIn(event.title, languages),
      event.start,
      event.end ?? null,
      ...namesIn(event.place?.city, languages),
      event.place?.state ?? null,
      event.organisers.join(' '),
      event.states.join(' '),
      event.organisations.join(' '),
      event.confidence ?? null,
      event.sources.join(' '),
    ]),
  };
}

export function agreementsTable(agreements: readonly Agreement[], language: string): Body {
  const languages = namingLanguages(language);
  return {
    columns: keyed([
      'id',
      'type',
      ...heads('title', languages),
      'date',
      'parties',
      'event',
      'confidence',
      'sources',
    ]),
    rows: agreements.map((agreement) => [
      agreement.id,
      agreement.type,
      ...namesIn(agreement.title, languages),
      agreement.date,
      agreement.parties
        .map((party) => ('state' in party ? party.state : party.organisation))
        .join(' '),
      agreement.event ?? null,
      agreement.confidence ?? null,
      agreement.sources.join(' '),
    ]),
  };
}

/** Who held which office of an organisation, from when to when. */
export function officesTable(organisations: readonly OrganisationRecord[], language: string): Body {
  const languages = namingLanguages(language);
  return {
    columns: keyed([
      'organisation',
      'role',
      'iso3',
      ...heads('person', languages),
      'start',
      'end',
      'sources',
    ]),
    rows: organisations.flatMap(({ id, offices }) =>
      offices.map((office) => [
        id,
        office.role,
        office.state,
        ...namesIn(office.person, languages),
        office.start,
        office.end ?? null,
        office.sources.join(' '),
      ]),
    ),
  };
}

/** Those of the sources that the tables cite. */
export function sourcesTable(sources: readonly Source[], cited: ReadonlySet<string>): Body {
  return {
    columns: keyed(['id', 'publisher', 'title', 'url', 'language', 'published']),
    rows: sources
      .filter(({ id }) => cited.has(id))
      .map(({ id, publisher, title, url, language, published }) => [
        id,
        publisher,
        title,
        url,
        language,
        published ?? null,
      ]),
  };
}
