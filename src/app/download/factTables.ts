/** The facts behind a figure as tables: language-neutral ids, names in the reader's language and in English. */
import type { EventsBundle } from '../../domain/bundle.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import {
  agreementColumns,
  eventColumns,
  inEach,
  membershipColumns,
  sourceColumns,
  tableOf,
} from '../../data/factColumns.ts';
import type { Column } from '../../data/factColumns.ts';
import type { Agreement, AtlasEvent, Source } from '../../domain/fact.ts';
import type { Membership } from '../../domain/membership.ts';
import type { OrganisationRecord } from '../../domain/organisation.ts';
import type { FileTable } from './fileTable.ts';
import { keyed, namingLanguages } from './indicatorTable.ts';

type Body = Pick<FileTable, 'columns' | 'rows'>;

/** Nothing is `null` in a file's table. */
function bodyOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Body {
  const table = tableOf(columns, rows);
  return {
    columns: keyed(table.head),
    rows: table.rows.map((row) => row.map((cell) => cell ?? null)),
  };
}

export function membershipsTable(
  memberships: readonly Membership[],
  { organisations, states }: Catalogue,
  language: string,
): Body {
  const languages = namingLanguages(language);
  const organisationName = new Map(organisations.map(({ id, name }) => [id, name]));
  const stateName = new Map(states.map(({ id, name }) => [id, name]));
  const columns = membershipColumns<Membership>({
    organisation: inEach<Membership>('organisation', languages, (row) =>
      organisationName.get(row.organisation),
    ),
    state: inEach<Membership>('state', languages, ({ state }) => stateName.get(state)),
  });
  return bodyOf(columns, memberships);
}

export function eventsTable({ events }: EventsBundle, language: string): Body {
  return bodyOf(eventColumns<AtlasEvent>(namingLanguages(language)), events);
}

export function agreementsTable(agreements: readonly Agreement[], language: string): Body {
  return bodyOf(agreementColumns<Agreement>(namingLanguages(language)), agreements);
}

/** Who held which office of an organisation, from when to when. */
export function officesTable(organisations: readonly OrganisationRecord[], language: string): Body {
  const held = organisations.flatMap(({ id, offices }) =>
    offices.map((office) => ({ ...office, organisation: id })),
  );
  const columns: readonly Column<(typeof held)[number]>[] = [
    { head: 'organisation', of: ({ organisation }) => organisation },
    { head: 'role', of: ({ role }) => role },
    { head: 'iso3', of: ({ state }) => state },
    ...inEach<(typeof held)[number]>('person', namingLanguages(language), ({ person }) => person),
    { head: 'start', of: ({ start }) => start },
    { head: 'end', of: ({ end }) => end },
    { head: 'sources', of: ({ sources }) => sources.join(' ') },
  ];
  return bodyOf(columns, held);
}

/** Those of the sources that the tables cite. */
export function sourcesTable(sources: readonly Source[], cited: ReadonlySet<string>): Body {
  return bodyOf(
    sourceColumns<Source>(),
    sources.filter(({ id }) => cited.has(id)),
  );
}
