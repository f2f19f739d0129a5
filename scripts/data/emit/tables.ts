/** The tables of `csv/`: the same as the bundles, with the source's full precision. */
import type { IndicatorChanges, WebBundle } from '../../../src/domain/bundle.ts';
import type { Plain } from './plain.ts';
import type {
  AgreementRow,
  AtlasFile,
  Dataset,
  EventRow,
  IndicatorFile,
  MembershipRow,
  ValuesFile,
} from '../dataset.ts';
import type { Cell } from '../../../src/data/csv.ts';
import { writeCsv } from '../../../src/data/csv.ts';
import {
  agreementColumns,
  eventColumns,
  inEach,
  membershipColumns,
  sourceColumns,
  tableOf,
} from '../../../src/data/factColumns.ts';
import type { Column } from '../../../src/data/factColumns.ts';

type Text = Readonly<Record<string, string>>;

/** One column for each language: `title_ar`, `title_en`, …. */
function heads(name: string, languages: readonly string[]): readonly string[] {
  return languages.map((language) => `${name}_${language}`);
}

function wordsIn(text: Text | null | undefined, languages: readonly string[]): readonly Cell[] {
  return languages.map((language) => text?.[language]);
}

function written<Row>(
  columns: readonly Column<Row>[],
  rows: readonly { readonly value: Row }[],
): string {
  const table = tableOf(
    columns,
    rows.map(({ value }) => value),
  );
  return writeCsv(table.head, table.rows);
}

/** The languages of a table of values: the atlas's first, and English where it has it. */
function two(languages: readonly string[]): readonly string[] {
  return [...new Set([...languages.slice(0, 1), ...languages.filter((one) => one === 'en')])];
}

export function valuesTable(
  indicator: IndicatorFile,
  table: ValuesFile,
  dataset: Dataset,
  atlas: AtlasFile,
): string {
  const languages = two(atlas.languages);
  const names = new Map(dataset.states.map(({ value }) => [value.id, value.name]));
  const unit = dataset.units.find(({ value }) => value.id === indicator.unit)?.value.name;
  const inWords = unit?.['en'] ?? unit?.[atlas.languages[0] ?? ''];
  const states = Object.entries(table.values).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = states.flatMap(([state, years]) =>
    Object.entries(years).map(([year, value]) => [
      state,
      ...wordsIn(names.get(state), languages),
      Number(year),
      value,
      inWords,
    ]),
  );
  return writeCsv(['iso3', ...heads('state', languages), 'year', 'value', 'unit'], rows);
}

export function statesTable({ states }: Dataset, { languages }: AtlasFile): string {
  return writeCsv(
    [
      'iso3',
      'iso2',
      'numeric',
      ...heads('name', languages),
      'region',
      'income',
      'un_status',
      ...heads('capital', languages),
      'capital_longitude',
      'capital_latitude',
      'label_longitude',
      'label_latitude',
    ],
    states.map(({ value }) => [
      value.id,
      value.iso2,
      value.numeric,
      ...wordsIn(value.name, languages),
      value.region,
      value.income,
      value.unStatus,
      ...wordsIn(value.capital?.name, languages),
      ...(value.capital?.point ?? [null, null]),
      ...value.label,
    ]),
  );
}

export function indicatorsTable({ indicators }: Dataset, { languages }: AtlasFile): string {
  return writeCsv(
    [
      'id',
      ...heads('name', languages),
      ...heads('explanation', languages),
      'unit',
      'latest',
      'publisher',
      'dataset',
      'code',
      'vintage',
      'licence',
      'url',
      'attribution',
    ],
    indicators.map(({ value: { id, name, explanation, unit, latest, provenance } }) => [
      id,
      ...wordsIn(name, languages),
      ...wordsIn(explanation, languages),
      unit,
      latest,
      provenance.publisher['en'] ?? Object.values(provenance.publisher)[0],
      provenance.dataset,
      provenance.code,
      provenance.vintage,
      provenance.licence,
      provenance.url,
      provenance.attribution,
    ]),
  );
}

export function membershipsTable({ memberships }: Dataset): string {
  return written<MembershipRow>(
    [
      ...membershipColumns<MembershipRow>(),
      { head: 'confidence', of: ({ confidence }) => confidence },
      { head: 'note', of: ({ note }) => note },
    ],
    memberships,
  );
}

export function organisationsTable({ organisations }: Dataset, { languages }: AtlasFile): string {
  return writeCsv(
    [
      'id',
      ...heads('name', languages),
      ...heads('abbreviation', languages),
      'kind',
      'intergovernmental',
      'founded',
      'dissolved',
      ...heads('seat', languages),
      'seat_iso3',
      'sources',
      'note',
    ],
    organisations.map(({ value }) => [
      value.id,
      ...wordsIn(value.name, languages),
      ...wordsIn(value.abbreviation, languages),
      value.kind,
      String(value.intergovernmental),
      value.founded,
      value.dissolved,
      ...wordsIn(value.seat?.city, languages),
      value.seat?.state,
      value.sources.join(' '),
      value.note,
    ]),
  );
}

export function eventsTable({ events }: Dataset, { languages }: AtlasFile): string {
  return written<EventRow>(
    [
      ...eventColumns<EventRow>(languages),
      ...inEach<EventRow>('note', languages, ({ note }) => note),
    ],
    events,
  );
}

export function agreementsTable({ agreements }: Dataset, { languages }: AtlasFile): string {
  return written<AgreementRow>(
    [
      ...agreementColumns<AgreementRow>(languages),
      ...inEach<AgreementRow>('note', languages, ({ note }) => note),
    ],
    agreements,
  );
}

export function claimsTable({ claims }: Dataset, { languages }: AtlasFile): string {
  return writeCsv(
    [
      'id',
      'organisation',
      'year',
      ...heads('measure', languages),
      'value',
      'number',
      'unit',
      'sources',
      'confidence',
      ...heads('note', languages),
    ],
    claims.map(({ value }) => [
      value.id,
      value.organisation,
      value.year,
      ...wordsIn(value.measure, languages),
      value.value,
      value.number,
      value.unit,
      value.sources.join(' '),
      value.confidence,
      ...wordsIn(value.note, languages),
    ]),
  );
}

export function sourcesTable({ sources }: Dataset): string {
  return written(sourceColumns(), sources);
}

export function capitalsTable({ states }: Dataset, { languages }: AtlasFile): string {
  return writeCsv(
    ['iso3', ...heads('capital', languages), 'longitude', 'latitude'],
    states.flatMap(({ value: { id, capital } }) =>
      capital ? [[id, ...wordsIn(capital.name, languages), ...capital.point]] : [],
    ),
  );
}

/** Joined and left as codes with their values, `RWA=11.1 KWT=5`. */
export function changesTable(
  indicators: Readonly<Record<string, Plain<IndicatorChanges>>>,
): string {
  const listed = (states: Readonly<Record<string, number>> | undefined): Cell =>
    Object.entries(states ?? {})
      .map(([state, value]) => `${state}=${value}`)
      .join(' ');
  return writeCsv(
    [
      'indicator',
      'total',
      'organisation',
      'from',
      'to',
      'before',
      'growth',
      'accession',
      'withdrawal',
      'joined',
      'left',
    ],
    Object.entries(indicators).flatMap(([indicator, { total, organisations }]) =>
      Object.entries(organisations).flatMap(([organisation, steps]) =>
        steps.map((step) => [
          indicator,
          total,
          organisation,
          step.from,
          step.to,
          step.before,
          step.growth,
          step.accession,
          step.withdrawal,
          listed(step.joined),
          listed(step.left),
        ]),
      ),
    ),
  );
}

export function webTable({ places }: Plain<WebBundle>): string {
  return writeCsv(
    ['id', 'across', 'down'],
    Object.entries(places).map(([id, [across, down]]) => [id, across, down]),
  );
}
