/** The columns of facts in files, each with its head and what stands under it: the published CSV and a reader's download have the same. */
import type { Cell } from './csv.ts';

export interface Column<Row> {
  /** Language-neutral. */
  readonly head: string;
  of(row: Row): Cell;
}

type Words = Readonly<Record<string, string | undefined>> | null | undefined;

/** One column for each language: `title_ar`, `title_en`, …. */
export function inEach<Row>(
  name: string,
  languages: readonly string[],
  wordsOf: (row: Row) => Words,
): readonly Column<Row>[] {
  return languages.map((language) => ({
    head: `${name}_${language}`,
    of: (row) => wordsOf(row)?.[language],
  }));
}

/** The heads of columns, and their rows: the two halves of a table. */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  return {
    head: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map((column) => column.of(row))),
  };
}

interface Cited {
  readonly sources: readonly string[];
  readonly confidence?: string | undefined;
}

function cited<Row extends Cited>(): readonly Column<Row>[] {
  return [
    { head: 'sources', of: ({ sources }) => sources.join(' ') },
    { head: 'confidence', of: ({ confidence }) => confidence },
  ];
}

interface MembershipFacts {
  readonly id: string;
  readonly organisation: string;
  readonly state: string;
  readonly role: string;
  readonly status: string;
  readonly start: string;
  readonly end?: string | undefined;
  readonly endedBy?: string | undefined;
  readonly sources: readonly string[];
}

/** @param names columns that name the organisation and the state, each behind its id */
export function membershipColumns<Row extends MembershipFacts>(names?: {
  readonly organisation: readonly Column<Row>[];
  readonly state: readonly Column<Row>[];
}): readonly Column<Row>[] {
  return [
    { head: 'id', of: ({ id }) => id },
    { head: 'organisation', of: ({ organisation }) => organisation },
    ...(names?.organisation ?? []),
    { head: 'iso3', of: ({ state }) => state },
    ...(names?.state ?? []),
    { head: 'role', of: ({ role }) => role },
    { head: 'status', of: ({ status }) => status },
    { head: 'start', of: ({ start }) => start },
    { head: 'end', of: ({ end }) => end },
    { head: 'ended_by', of: ({ endedBy }) => endedBy },
    { head: 'sources', of: ({ sources }) => sources.join(' ') },
  ];
}

interface EventFacts extends Cited {
  readonly id: string;
  readonly type: string;
  readonly series?: string | undefined;
  readonly edition?: number | undefined;
  readonly title: Words;
  readonly start: string;
  readonly end?: string | undefined;
  readonly place?:
    | { readonly city?: Words; readonly state?: string | null | undefined }
    | null
    | undefined;
  readonly organisers: readonly string[];
  readonly states: readonly string[];
  readonly organisations: readonly string[];
}

export function eventColumns<Row extends EventFacts>(
  languages: readonly string[],
): readonly Column<Row>[] {
  return [
    { head: 'id', of: ({ id }) => id },
    { head: 'type', of: ({ type }) => type },
    { head: 'series', of: ({ series }) => series },
    { head: 'edition', of: ({ edition }) => edition },
    ...inEach<Row>('title', languages, ({ title }) => title),
    { head: 'start', of: ({ start }) => start },
    { head: 'end', of: ({ end }) => end },
    ...inEach<Row>('city', languages, ({ place }) => place?.city),
    { head: 'iso3', of: ({ place }) => place?.state },
    { head: 'organisers', of: ({ organisers }) => organisers.join(' ') },
    { head: 'states', of: ({ states }) => states.join(' ') },
    { head: 'organisations', of: ({ organisations }) => organisations.join(' ') },
    ...cited<Row>(),
  ];
}

interface AgreementFacts extends Cited {
  readonly id: string;
  readonly type: string;
  readonly title: Words;
  readonly date: string;
  readonly parties: readonly ({ readonly state: string } | { readonly organisation: string })[];
  readonly event?: string | undefined;
}

export function agreementColumns<Row extends AgreementFacts>(
  languages: readonly string[],
): readonly Column<Row>[] {
  return [
    { head: 'id', of: ({ id }) => id },
    { head: 'type', of: ({ type }) => type },
    ...inEach<Row>('title', languages, ({ title }) => title),
    { head: 'date', of: ({ date }) => date },
    {
      head: 'parties',
      of: ({ parties }) =>
        parties.map((party) => ('state' in party ? party.state : party.organisation)).join(' '),
    },
    { head: 'event', of: ({ event }) => event },
    ...cited<Row>(),
  ];
}

interface SourceFacts {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly language: string;
  readonly published?: string | undefined;
}

export function sourceColumns<Row extends SourceFacts>(): readonly Column<Row>[] {
  return [
    { head: 'id', of: ({ id }) => id },
    { head: 'publisher', of: ({ publisher }) => publisher },
    { head: 'title', of: ({ title }) => title },
    { head: 'url', of: ({ url }) => url },
    { head: 'language', of: ({ language }) => language },
    { head: 'published', of: ({ published }) => published },
  ];
}
