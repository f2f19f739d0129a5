import { describe, expect, test } from 'vitest';
import type { ValuesFile } from '../dataset.ts';
import { memoryFiles } from '../files.ts';
import { garden, build } from '../testWorlds.ts';
import { updateIndicators } from './updateIndicators.ts';
import type { Fetch } from './worldBank.ts';
import { writeValues } from './writeValues.ts';

const texts = garden();
const { dataset } = build(texts);
const tables = dataset.values.map(({ value }) => value);

type Row = readonly [code: string, year: number, value: number | null];

function answer(rows: readonly Row[], page = 1, pages = 1, total = rows.length): unknown {
  const data = rows.map(([countryiso3code, year, value]) => ({
    countryiso3code,
    date: String(year),
    value,
    unit: '',
    obs_status: '',
    decimal: 0,
  }));
  return [{ page, pages, per_page: 20000, total, sourceid: '2', lastupdated: '2026-12-16' }, data];
}

/** A publisher that answers by code and page; what it has no answer for, it refuses. */
function publisher(answers: Readonly<Record<string, unknown>>): { fetch: Fetch; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: (url) => {
      const { pathname, searchParams } = new URL(url);
      const key = `${pathname.split('/').at(-1)} ${searchParams.get('page') ?? '1'}`;
      asked.push(key);
      const known = key in answers;
      return Promise.resolve({
        ok: known,
        status: known ? 200 : 502,
        json: () => Promise.resolve(answers[key]),
      });
    },
  };
}

async function update(fetch: Fetch) {
  const lines: string[] = [];
  const changed = await updateIndicators({
    fetch,
    files: memoryFiles(texts),
    indicators: dataset.indicators.map(({ value }) => value),
    tables,
    states: new Set(dataset.states.map(({ value }) => value.id)),
    lastYear: 2026,
    tell: (line) => lines.push(line),
  });
  return { lines, changed };
}

/** What is at hand, as the publisher would send it, with some rows in place of others. */
function published(id: string, other: readonly Row[] = []): readonly Row[] {
  const table = tables.find(({ indicator }) => indicator === id)?.values ?? {};
  const rows = Object.entries(table).flatMap(([state, years]) =>
    Object.entries(years).map(([year, value]): Row => [state, Number(year), value]),
  );
  const replaced = (row: Row): boolean =>
    other.some(([state, year]) => state === row[0] && year === row[1]);
  return [...rows.filter((row) => !replaced(row)), ...other];
}

function read(changed: ReadonlyMap<string, string>, path: string): ValuesFile {
  return JSON.parse(changed.get(path) ?? 'null') as ValuesFile;
}

describe('an update', () => {
  test('adds, revises, keeps what is no longer published, and tells all three', async () => {
    const other: readonly Row[] = [
      ['BEL', 2026, 7e11],
      ['BEL', 2015, 5e11],
      ['NLD', 2015, null],
      ['LUX', 2016, 62216885436.0001],
      ['EUU', 2015, 1],
      ['WLD', 2015, 75e12],
      ['DEU', 2027, 5e12],
    ];
    const { fetch } = publisher({
      'NY.GDP.MKTP.CD 1': answer(published('gdp', other)),
      'SP.POP.TOTL 1': answer(published('population')),
    });
    const { lines, changed } = await update(fetch);
    expect(lines).toEqual([
      'gdp: 2 added, 1 revised, 1 no longer published (kept), 1 after the data\'s date (left out: renew "date" in atlas.json); published 2026-12-16',
      'population: 0 added, 0 revised; published 2026-12-16',
    ]);
    const gdp = read(changed, 'values/gdp.json');
    expect(gdp.values['BEL']).toMatchObject({ 2015: 5e11, 2026: 7e11 });
    expect(gdp.values['NLD']).toHaveProperty('2015', 775743675303);
    expect(gdp.values['LUX']).toHaveProperty('2016', 62216885436);
    expect(gdp.values['DEU']).not.toHaveProperty('2027');
    expect(gdp.values).not.toHaveProperty('EUU');
    expect(gdp.world).toEqual({ 2015: 75e12 });
    expect(changed.has('values/population.json')).toBe(false);
    expect(changed.get('indicators/population.json')).toBe(
      (texts['indicators/population.json'] ?? '').replace(
        '"vintage": "2026-07-01"',
        '"vintage": "2026-12-16"',
      ),
    );
  });

  test('gives data that is still sound', async () => {
    const { fetch } = publisher({
      'NY.GDP.MKTP.CD 1': answer(published('gdp', [['BEL', 2026, 7e11]])),
      'SP.POP.TOTL 1': answer(published('population')),
    });
    const { changed } = await update(fetch);
    expect(build({ ...texts, ...Object.fromEntries(changed) }).faults).toEqual([]);
  });

  test('takes every page', async () => {
    const rows = published('gdp', [['LUX', 2026, 1e11]]);
    const { fetch, asked } = publisher({
      'NY.GDP.MKTP.CD 1': answer(rows.slice(0, 30), 1, 2, rows.length),
      'NY.GDP.MKTP.CD 2': answer(rows.slice(30), 2, 2, rows.length),
    });
    const { lines, changed } = await update(fetch);
    expect(asked).toEqual(['NY.GDP.MKTP.CD 1', 'NY.GDP.MKTP.CD 2', 'SP.POP.TOTL 1']);
    expect(lines[0]).toBe('gdp: 1 added, 0 revised; published 2026-12-16');
    expect(read(changed, 'values/gdp.json').values['LUX']).toHaveProperty('2026', 1e11);
  });

  test('tells when a later year has become broad', async () => {
    const later: readonly Row[] = ['BEL', 'DEU', 'LUX', 'NLD'].map((state) => [state, 2026, 1e12]);
    const { fetch } = publisher({ 'NY.GDP.MKTP.CD 1': answer(published('gdp', later)) });
    const { lines } = await update(fetch);
    expect(lines).toContain(
      'gdp: 2026 has 4 values now: consider "latest": 2026 in indicators/gdp.json',
    );
  });
});

describe('what cannot be fetched is kept', () => {
  const rows = published('gdp');

  test.each([
    [
      'a page is missing',
      { 'NY.GDP.MKTP.CD 1': answer(rows.slice(0, 30), 1, 2, rows.length) },
      'gdp: kept: the publisher answered 502',
    ],
    [
      'rows are missing',
      { 'NY.GDP.MKTP.CD 1': answer(rows.slice(0, 30), 1, 1, rows.length) },
      `gdp: kept: the publisher sent 30 of ${rows.length} rows`,
    ],
    [
      'the code is unknown',
      { 'NY.GDP.MKTP.CD 1': [{ message: [{ id: '120', key: 'Invalid value', value: '…' }] }] },
      'gdp: kept: the publisher’s answer is not a series',
    ],
    [
      'there are no values',
      { 'NY.GDP.MKTP.CD 1': answer([['BEL', 2015, null]]) },
      'gdp: kept: the publisher sent no values',
    ],
  ])('%s', async (_what, answers, line) => {
    const { lines, changed } = await update(publisher(answers).fetch);
    expect(lines).toEqual([line, 'population: kept: the publisher answered 502']);
    expect(changed.size).toBe(0);
  });

  test('without a network, with a line for each and one attempt', async () => {
    let attempts = 0;
    const { lines, changed } = await update(() => {
      attempts++;
      return Promise.reject(new TypeError('fetch failed'));
    });
    expect(lines).toEqual([
      'gdp: kept: the publisher could not be reached',
      'population: kept: not asked for, since the publisher could not be reached',
    ]);
    expect([attempts, changed.size]).toEqual([1, 0]);
  });
});

test('a file of values is written as people keep it', () => {
  expect(tables.map(writeValues)).toEqual(
    tables.map(({ indicator }) => texts[`values/${indicator}.json`]),
  );
});
