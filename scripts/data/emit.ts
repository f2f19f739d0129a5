/** The last stage: a sound dataset becomes files. The same data gives the same bytes. */
import { createHash } from 'node:crypto';
import { isFullMember, isInForce } from '../../src/domain/membership.ts';
import type { IndicatorChanges } from '../../src/domain/bundle.ts';
import type { BundleEntry, Catalogue, Manifest } from '../../src/domain/catalogue.ts';
import { jsonSchemas, kindOf } from './bundleSchema.ts';
import type { AtlasFile, BoundariesFile, Dataset } from './dataset.ts';
import { makeCapitals, makeCatalogue } from './emit/catalogue.ts';
import {
  makeAgreements,
  makeClaims,
  makeEvents,
  makeOrganisations,
  makeSources,
} from './emit/facts.ts';
import { makeChanges } from './emit/changes.ts';
import { makeIndicator, yearsIn } from './emit/indicator.ts';
import { makeMemberships } from './emit/memberships.ts';
import { makeWeb } from './emit/web.ts';
import type { Plain } from './emit/plain.ts';
import { queryText } from './emit/query.ts';
import {
  agreementsTable,
  capitalsTable,
  changesTable,
  claimsTable,
  eventsTable,
  indicatorsTable,
  membershipsTable,
  organisationsTable,
  sourcesTable,
  statesTable,
  valuesTable,
  webTable,
} from './emit/tables.ts';
import { createRolls } from './emit/totals.ts';
import type { Rolls } from './emit/totals.ts';
import { noMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { close, makeShapes, overview } from './shapes.ts';
import { planShapes } from './shapes/policy.ts';
import type { World } from './shapes/world.ts';

/** Paths relative to `/data/`, and what stands in each file. */
export type Output = ReadonlyMap<string, Uint8Array>;

export interface Emitted {
  readonly output: Output;
  readonly manifest: Plain<Manifest>;
  readonly catalogue: Plain<Catalogue>;
}

/** A bundle before it has a name. */
interface Bundle {
  readonly id: string;
  readonly value: unknown;
  readonly rows: number;
  readonly licence: string;
  readonly csv?: { readonly file: string; readonly text: string };
}

const naturalEarth = 'Public domain (Natural Earth)';

function factBundles(
  dataset: Dataset,
  atlas: AtlasFile,
  boundaries: BoundariesFile,
): readonly Bundle[] {
  const { licence } = atlas;
  const csv = (name: string, text: string): Pick<Bundle, 'csv'> => ({
    csv: { file: `csv/${name}.csv`, text },
  });
  return [
    {
      id: 'memberships',
      value: makeMemberships(dataset.memberships.map(({ value }) => value)),
      rows: dataset.memberships.length,
      licence,
      ...csv('memberships', membershipsTable(dataset)),
    },
    {
      id: 'organisations',
      value: makeOrganisations(dataset),
      rows: dataset.organisations.length,
      licence,
      ...csv('organisations', organisationsTable(dataset, atlas)),
    },
    {
      id: 'events',
      value: makeEvents(dataset),
      rows: dataset.events.length,
      licence,
      ...csv('events', eventsTable(dataset, atlas)),
    },
    {
      id: 'agreements',
      value: makeAgreements(dataset),
      rows: dataset.agreements.length,
      licence,
      ...csv('agreements', agreementsTable(dataset, atlas)),
    },
    {
      id: 'claims',
      value: makeClaims(dataset),
      rows: dataset.claims.length,
      licence,
      ...csv('claims', claimsTable(dataset, atlas)),
    },
    {
      id: 'sources',
      value: makeSources(dataset, atlas, boundaries),
      rows: dataset.sources.length,
      licence,
      ...csv('sources', sourcesTable(dataset)),
    },
  ];
}

function indicatorBundles(dataset: Dataset, atlas: AtlasFile, memory: Memory): readonly Bundle[] {
  const states = dataset.states.map(({ value }) => value);
  const rolls = rollsOf(dataset, memory);
  const indicators = new Map(dataset.indicators.map(({ value }) => [value.id, value]));
  const tables = new Map(dataset.values.map(({ value }) => [value.indicator, value]));
  return atlas.indicators.flatMap((id) => {
    const [indicator, table] = [indicators.get(id), tables.get(id)];
    if (indicator === undefined || table === undefined) return [];
    const weights = tables.get(indicator.weightedBy ?? '')?.values;
    const rows = Object.values(table.values).reduce(
      (sum, years) => sum + Object.keys(years).length,
      0,
    );
    return [
      {
        id: `indicator/${id}`,
        value: memory.remember(`make ${id}`, [indicator, table, weights, rolls], () =>
          makeIndicator(indicator, table, weights, rolls),
        ),
        rows,
        licence: indicator.provenance.licence,
        csv: {
          file: `csv/${id}.csv`,
          text: memory.remember(
            `table ${id}`,
            [
              indicator,
              table,
              ...states,
              ...dataset.curated.units.map(({ value }) => value),
              atlas,
            ],
            () => valuesTable(indicator, table, dataset, atlas),
          ),
        },
      },
    ];
  });
}

/** How the totals of all indicators that have any changed. */
function changesBundle(dataset: Dataset, atlas: AtlasFile, memory: Memory): Bundle {
  const rolls = rollsOf(dataset, memory);
  const tables = new Map(dataset.values.map(({ value }) => [value.indicator, value]));
  const indicators: Record<string, Plain<IndicatorChanges>> = {};
  const licences = new Set<string>();
  for (const { value: indicator } of dataset.indicators) {
    const { id, total, provenance } = indicator;
    const table = tables.get(id);
    if (table === undefined || !atlas.indicators.includes(id)) continue;
    // A mean with weights of another indicator moves with both: its parts would say little.
    if (total === 'none' || indicator.weightedBy !== undefined) continue;
    indicators[id] = memory.remember(`changes ${id}`, [indicator, table, rolls], () =>
      makeChanges(yearsIn(table.values), total, table, rolls),
    );
    licences.add(provenance.licence);
  }
  const steps = Object.values(indicators).flatMap((one) => Object.values(one.organisations).flat());
  return {
    id: 'changes',
    value: { indicators },
    rows: steps.length,
    csv: { file: 'csv/changes.csv', text: changesTable(indicators) },
    licence: licences.size === 0 ? atlas.licence : [...licences].toSorted().join('; '),
  };
}

/** Who was a member when, made once for all that counts members. */
function rollsOf(dataset: Dataset, memory: Memory): Rolls {
  const organisations = dataset.organisations.map(({ value }) => value);
  return memory.remember(
    'rolls',
    [...dataset.curated.memberships.map(({ value }) => value), ...organisations],
    () =>
      createRolls(
        organisations,
        dataset.memberships.map(({ value }) => value),
      ),
  );
}

/** The places of the network's picture: a second's work, done again only where a tie has changed. */
function webBundle(
  { memberships, agreements, curated }: Dataset,
  { licence }: AtlasFile,
  memory: Memory,
): Bundle {
  const given = [...curated.memberships, ...curated.agreements].map(({ value }) => value);
  const value = memory.remember('web', given, () =>
    makeWeb(
      memberships.map((row) => row.value),
      agreements.map((row) => row.value),
    ),
  );
  const csv = { file: 'csv/web.csv', text: webTable(value) };
  return { id: 'web', value, rows: Object.keys(value.places).length, licence, csv };
}

/** The home organisation's founders and members on the data's date: the map draws them finer. */
function homeMembers(
  { memberships, organisations }: Dataset,
  { home, date }: AtlasFile,
): ReadonlySet<string> {
  const founded = organisations.find(({ value }) => value.id === home)?.value.founded ?? null;
  const roll = memberships.filter(
    ({ value }) =>
      value.organisation === home && isFullMember(value) && isInForce(value, date, founded),
  );
  return new Set(roll.map(({ value }) => value.state));
}

/** The world for every first look, and the same finer, for coming nearer. */
function shapesBundles(
  dataset: Dataset,
  atlas: AtlasFile,
  boundaries: BoundariesFile,
  world: World,
  memory: Memory,
): readonly Bundle[] {
  const states = dataset.states.map(({ value }) => value);
  const home = homeMembers(dataset, atlas);
  const given = [...states, boundaries, [...home].join(' '), world];
  const plan = memory.remember('plan of shapes', given, () =>
    planShapes(world, states, boundaries),
  );
  const details = [
    ['shapes', overview],
    ['shapes-fine', close],
  ] as const;
  return details.map(([id, detail]) => {
    const value = memory.remember(id, given, () => makeShapes(plan, home, detail));
    return { id, value, rows: value.objects.states.geometries.length, licence: naturalEarth };
  });
}

export function hash8(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function fileOf(id: string, hash: string): string {
  return `${id.replace(/^indicator\//, 'indicators/')}-${hash}.json`;
}

/** The dataset must be sound: `checkDataset` has found no fault. */
export function emit(
  dataset: Dataset,
  atlas: AtlasFile,
  boundaries: BoundariesFile,
  world: World,
  memory: Memory = noMemory,
): Emitted {
  const catalogue = makeCatalogue(dataset, atlas, boundaries);
  const bundles: readonly Bundle[] = [
    {
      id: 'catalogue',
      value: catalogue,
      rows: dataset.states.length,
      licence: atlas.licence,
      csv: { file: 'csv/states.csv', text: statesTable(dataset, atlas) },
    },
    {
      id: 'capitals',
      value: makeCapitals(dataset),
      rows: dataset.states.filter(({ value }) => value.capital).length,
      licence: atlas.licence,
      csv: { file: 'csv/capitals.csv', text: capitalsTable(dataset, atlas) },
    },
    ...factBundles(dataset, atlas, boundaries),
    webBundle(dataset, atlas, memory),
    ...shapesBundles(dataset, atlas, boundaries, world, memory),
    ...indicatorBundles(dataset, atlas, memory),
    changesBundle(dataset, atlas, memory),
  ];
  const encoder = new TextEncoder();
  const output = new Map<string, Uint8Array>();
  const entries: Record<string, BundleEntry> = {};
  for (const { id, value, rows, licence, csv } of bundles) {
    const bytes = memory.remember(`bytes ${id}`, [value], () =>
      encoder.encode(JSON.stringify(value)),
    );
    const hash = hash8(bytes);
    const file = fileOf(id, hash);
    output.set(file, bytes);
    if (csv !== undefined) {
      output.set(
        csv.file,
        memory.remember(`bytes ${csv.file}`, [csv.text], () => encoder.encode(csv.text)),
      );
    }
    const schema = `schema/${kindOf(id) ?? 'catalogue'}.json`;
    entries[id] = {
      file,
      hash,
      bytes: bytes.length,
      rows,
      licence,
      schema,
      ...(csv === undefined ? {} : { csv: csv.file }),
    };
  }
  output.set('csv/indicators.csv', encoder.encode(indicatorsTable(dataset, atlas)));
  for (const [kind, text] of memory.remember('schemas', [], jsonSchemas)) {
    output.set(`schema/${kind}.json`, encoder.encode(text));
  }
  const { name, home, languages, date } = atlas;
  const version = `${date}-${hash8(
    Object.values(entries)
      .map(({ hash }) => hash)
      .join(''),
  )}`;
  output.set('schema/query.json', encoder.encode(queryText(catalogue, version)));
  const manifest: Plain<Manifest> = {
    format: 1,
    version,
    date,
    name,
    home,
    languages,
    bundles: entries,
  };
  output.set('manifest.json', encoder.encode(JSON.stringify(manifest)));
  return { output, manifest, catalogue };
}
