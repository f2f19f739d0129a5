/** The third stage: many files become one dataset. */
import type { AtlasFile, Dataset, Known, Row } from './dataset.ts';
import { at } from './fault.ts';
import { rooms } from './layout.ts';
import type { FileKind } from './layout.ts';
import type { Document } from './load.ts';
import type { Entry, Validated } from './validate.ts';

function rowsOf<F, T>(
  entries: readonly Entry<F>[],
  key: string,
  pick: (file: F) => readonly T[],
): readonly Row<T>[] {
  return entries.flatMap(({ file, value }) =>
    pick(value).map((row, index) => ({ file, path: at(key, index), value: row })),
  );
}

function whole<T>(entries: readonly Entry<T>[]): readonly Row<T>[] {
  return entries.map((entry) => ({ ...entry, path: '' }));
}

/** Ids that stand in files which cannot be used: what refers to them is not at fault. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'id' && typeof inside === 'string' ? [inside] : idsIn(inside),
  );
}

export function join({ curated, broken }: Validated): Dataset {
  const states = whole(curated.state);
  const organisations = whole(curated.organisation);
  const indicators = whole(curated.indicator);
  const units = rowsOf(curated.units, 'units', (file) => file.units);
  const regions = rowsOf(curated.regions, 'regions', (file) => file.regions);
  const incomes = rowsOf(curated.regions, 'incomes', (file) => file.incomes);
  const series = rowsOf(curated.series, 'series', (file) => file.series);
  const events = rowsOf(curated.events, 'events', (file) => file.events);
  const sources = rowsOf(curated.sources, 'sources', (file) => file.sources);
  const atlas = curated.atlas[0]?.value ?? null;

  function known(kind: FileKind, ids: readonly string[]): Known {
    const lost = broken.filter((document) => document.kind === kind);
    return {
      ids: new Set([
        ...ids,
        ...lost.flatMap((document) => [...nameOf(document), ...idsIn(document.json?.value)]),
      ]),
      complete:
        (curated[kind].length + lost.length > 0 ||
          rooms.some((room) => room.kind === kind && room.optional)) &&
        lost.every((document) => [...nameOf(document), ...idsIn(document.json?.value)].length > 0),
    };
  }
  const ids = (rows: readonly Row<{ readonly id: string }>[]): readonly string[] =>
    rows.map((row) => row.value.id);

  return {
    curated,
    broken: new Set(broken.map(({ file }) => file)),
    atlas,
    boundaries: curated.boundaries.find(({ file }) => file === policyOf(atlas)) ?? null,
    policies: curated.boundaries,
    states,
    organisations,
    indicators,
    values: whole(curated.values),
    units,
    regions,
    incomes,
    series,
    events,
    sources,
    memberships: rowsOf(curated.memberships, 'memberships', ({ organisation, memberships }) =>
      memberships.map((membership) => ({ ...membership, organisation })),
    ),
    agreements: rowsOf(curated.agreements, 'agreements', (file) => file.agreements),
    claims: rowsOf(curated.claims, 'claims', ({ organisation, claims }) =>
      claims.map((claim) => ({ ...claim, organisation })),
    ),
    known: {
      state: known('state', ids(states)),
      organisation: known('organisation', ids(organisations)),
      indicator: known('indicator', ids(indicators)),
      source: known('sources', ids(sources)),
      event: known('events', ids(events)),
      series: known('series', ids(series)),
      unit: known('units', ids(units)),
      region: known('regions', ids(regions)),
      income: known('regions', ids(incomes)),
      topic: {
        ids: new Set(atlas?.topics?.map(({ id }) => id)),
        complete: atlas?.topics !== undefined,
      },
      language: { ids: new Set(atlas?.languages), complete: atlas !== null },
    },
  };
}

/** The file of the policy of borders that an atlas has chosen. */
export function policyOf(atlas: AtlasFile | null): string {
  return atlas?.boundaries ?? 'boundaries.json';
}

/** The id that a file's name says it holds, for kinds with a file each. */
function nameOf({ kind, file }: Document): readonly string[] {
  const single: readonly FileKind[] = ['state', 'organisation', 'indicator'];
  return single.includes(kind) ? [file.replace(/^.*\/|\.json$/g, '')] : [];
}
