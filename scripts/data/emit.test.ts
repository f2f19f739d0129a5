import fc from 'fast-check';
import { feature } from 'topojson-client';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import {
  decodeBundle,
  decodeIndicator,
  decodeMemberships,
  decodeShapes,
} from '../../src/data/decode.ts';
import { yearsOf } from '../../src/domain/series.ts';
import { bundleSchemas, jsonSchemaOf, kindOf } from './bundleSchema.ts';
import { hash8 } from './emit.ts';
import { faultLine } from './fault.ts';
import { createMemory } from './memory.ts';
import {
  awkward,
  build,
  bundleJson,
  curated,
  emittedJson,
  garden,
  withChange,
  withText,
} from './testWorlds.ts';
import type { Texts } from './testWorlds.ts';

vi.setConfig({ testTimeout: 120_000 });

function manifestOf(built: ReturnType<typeof build>) {
  const manifest = built.emitted?.manifest;
  if (manifest === undefined)
    throw new Error(built.faults.map((fault) => faultLine(fault)).join('\n'));
  return manifest;
}

function textOf(built: ReturnType<typeof build>, file: string): string {
  const bytes = built.emitted?.output.get(file);
  if (bytes === undefined) throw new Error(`Nothing was emitted as ${file}.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const texts = curated();
/** Builds of the curated data share it, so that each makes only what it changed. */
const memory = createMemory();

describe.each([
  ['the curated data', texts, memory],
  ['another atlas', garden(), createMemory()],
  ['the test world', awkward(), createMemory()],
])('%s', (_name, texts, memory) => {
  const built = build(texts, memory);
  const manifest = manifestOf(built);

  test('every bundle is what its schema says', () => {
    v.parse(bundleSchemas.manifest, emittedJson(built, 'manifest.json'));
    for (const id of Object.keys(manifest.bundles)) {
      const kind = kindOf(id);
      if (kind === null) throw new Error(`${id} is of no kind.`);
      const result = v.safeParse(bundleSchemas[kind], bundleJson(built, id));
      const faults = (result.issues ?? []).map((issue) => v.getDotPath(issue));
      expect([id, faults]).toEqual([id, []]);
      expect([id, typeof decodeBundle(id, bundleJson(built, id))]).toEqual([id, 'object']);
    }
  });

  test('every file is named after its content, and the manifest says what is in it', () => {
    for (const [id, { file, hash, bytes, schema, csv }] of Object.entries(manifest.bundles)) {
      const content = built.emitted?.output.get(file);
      expect([id, content?.length, hash8(content ?? '')]).toEqual([id, bytes, hash]);
      expect(file).toContain(`-${hash}.json`);
      expect(emittedJson(built, schema)).toHaveProperty('$schema');
      if (csv !== undefined) expect(textOf(built, csv).split('\r\n').length).toBeGreaterThan(1);
    }
  });

  test('the same data gives the same bytes, with and without a memory', () => {
    for (const again of [build(texts), build(texts, memory)]) {
      expect(
        [...(again.emitted?.output ?? [])].map(([path, bytes]) => [path, hash8(bytes)]),
      ).toEqual([...(built.emitted?.output ?? [])].map(([path, bytes]) => [path, hash8(bytes)]));
    }
  });

  test('memberships come back as they were written', () => {
    const written = built.dataset.memberships.map(({ value }) => ({
      id: value.id,
      organisation: value.organisation,
      state: value.state,
      role: value.role,
      status: value.status,
      start: value.start,
      ...(value.end === undefined ? {} : { end: value.end }),
      ...(value.endedBy === undefined ? {} : { endedBy: value.endedBy }),
      sources: value.sources,
    }));
    const order = (rows: readonly { readonly id: string }[]) =>
      rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(order(decodeMemberships(bundleJson(built, 'memberships')))).toEqual(order(written));
  });

  test('values come back to five significant digits, and nothing comes that was not there', () => {
    for (const { value: table } of built.dataset.values) {
      const { values } = decodeIndicator(bundleJson(built, `indicator/${table.indicator}`));
      const read = Object.fromEntries(
        Object.entries(values).map(([state, series]) => [
          state,
          Object.fromEntries(yearsOf(series)),
        ]),
      );
      const rounded = Object.fromEntries(
        Object.entries(table.values).map(([state, years]) => [
          state,
          Object.fromEntries(
            Object.entries(years).map(([year, value]) => [year, Number(value.toPrecision(5)) + 0]),
          ),
        ]),
      );
      expect(read).toEqual(rounded);
    }
  });

  test('every state has a shape or an excuse', () => {
    const shapes = decodeShapes(bundleJson(built, 'shapes'));
    const drawn = new Set<string | null>(
      feature(shapes, shapes.objects.states).features.map(({ properties }) => properties.state),
    );
    const odd = built.dataset.states.filter(
      ({ value }) => drawn.has(value.id) !== (value.noShape === undefined),
    );
    expect(odd.map(({ value }) => value.id)).toEqual([]);
  });
});

describe('a change', () => {
  const first = build(texts, memory);
  const before = manifestOf(first).bundles;
  const tables = Object.keys(texts).filter((path) => path.startsWith('values/'));

  test('of one value gives one bundle another name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.nat(),
        fc.double({ min: 1.01, max: 3, noNaN: true }),
        (path, pick, factor) => {
          const table = JSON.parse(texts[path] ?? '') as {
            indicator: string;
            values: Record<string, Record<string, number>>;
          };
          const cells = Object.entries(table.values).flatMap(([state, years]) =>
            Object.keys(years).map((year) => [state, year] as const),
          );
          const [state, year] = cells[pick % cells.length] ?? ['', ''];
          const years = table.values[state];
          if (years === undefined) throw new Error(`${path} has no values`);
          years[year] = (years[year] ?? 0) * factor + 1;
          const after = manifestOf(
            build(withText(texts, path, JSON.stringify(table)), memory),
          ).bundles;
          const changed = Object.keys(before).filter((id) => before[id]?.file !== after[id]?.file);
          // Its bundle, where a total counts it that of the totals' changes, and what it weighs the members of.
          const weighed = first.dataset.indicators.filter(
            ({ value }) => value.weightedBy === table.indicator,
          );
          const own = [
            `indicator/${table.indicator}`,
            'changes',
            ...weighed.map(({ value }) => `indicator/${value.id}`),
          ];
          expect([path, state, year, changed.filter((id) => !own.includes(id))]).toEqual([
            path,
            state,
            year,
            [],
          ]);
          expect(changed).toContain(own[0]);
        },
      ),
      { numRuns: 6 },
    );
  });

  test('of a name leaves the figures alone', () => {
    const after = manifestOf(
      build(withChange(texts, 'states/KWT.json', '"Kuwait"', '"State of Kuwait (test)"'), memory),
    );
    const changed = Object.keys(before).filter(
      (id) => before[id]?.file !== after.bundles[id]?.file,
    );
    expect(changed).toEqual(['catalogue']);
  });

  test('gives the data another version', () => {
    const changed: Texts = withChange(
      texts,
      'values/gdp.json',
      /("KWT": \{ "\d+": )\d+/,
      '$1123456',
    );
    expect(manifestOf(build(changed, memory)).version).not.toBe(
      manifestOf(build(texts, memory)).version,
    );
  });
});

test('tables for spreadsheets keep the source’s precision and disarm formulas', () => {
  const built = build(awkward());
  const gdp = textOf(built, 'csv/gdp.csv');
  expect(gdp.startsWith('\uFEFFiso3,state_ar,state_en,year,value,unit\r\n')).toBe(true);
  expect(gdp).toContain('XAA,ألفا,Alpha,2019,512.3456789,coins\r\n');
  expect(gdp).toContain('XAG,الصفر,Zero,2018,0,coins\r\n');
  expect(textOf(built, 'csv/sources.csv')).toContain(
    `test,Test office,"'=1+1, a ""source"" invented for tests",`,
  );
  expect(textOf(built, 'csv/memberships.csv')).toContain(
    'league-xac-1,league,XAC,observer,active,2002-05,2003-01-01/2003-03-31,role-change,test,,\r\n',
  );
});

test('every kind of bundle has a JSON Schema that forbids what is not in it', () => {
  for (const kind of Object.keys(bundleSchemas)) {
    expect(jsonSchemaOf(kindOf(kind) ?? 'manifest')).toMatchObject({
      title: kind,
      type: 'object',
      additionalProperties: false,
    });
  }
});

test('another dataset is another atlas', () => {
  const manifest = manifestOf(build(garden()));
  expect(manifest).toMatchObject({ home: 'benelux', languages: ['ar', 'fr'] });
  expect(Object.keys(manifest.bundles).filter((id) => id.startsWith('indicator/'))).toEqual([
    'indicator/gdp',
    'indicator/population',
  ]);
});
