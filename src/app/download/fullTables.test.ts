/** Everything behind a figure: nothing twice, nothing made up. */
import fc from 'fast-check';
import { publishedIn } from '../../../test/anyView.ts';
import { readCsv, readExactValues } from './exactValues.ts';
import { citedIn, fullTables } from './fullTables.ts';
import { indicatorTable } from './indicatorTable.ts';
import { harmless, writeCsv } from '../../data/csv.ts';
import { atlas, bytesOf, localeOf, opened, readLocales } from '../../../test/opening.ts';
import { beforeAll, describe, expect, test } from 'vitest';

beforeAll(readLocales);

describe('every digit of the source', () => {
  const publishedText = (): string => atlas.files.get('csv/gdp.csv') ?? '';

  test('is in the whole of an indicator, where it is of the same data', () => {
    const exact = readExactValues(publishedText());
    const table = indicatorTable(atlas.indicator('gdp'), atlas.catalogue, 'ar', exact);
    const states = table.rows.filter((row) => row[1] === 'state');
    // A spreadsheet that had no part in it reads the published table another way.
    const rows = opened(bytesOf(publishedText()));
    const [head = []] = rows;
    const [id, year, value] = ['iso3', 'year', 'value'].map((name) => head.indexOf(name));
    const published = new Map(
      rows.slice(1).map((row) => [`${row[id ?? 0]} ${row[year ?? 0]}`, row[value ?? 0]]),
    );
    expect(states).toHaveLength(published.size);
    for (const row of states) expect(row[6]).toBe(published.get(`${row[2]} ${row[5]}`));
    expect(states.filter((row) => row[6] !== Number(Number(row[6]).toPrecision(5)))).not.toEqual(
      [],
    );
  });

  test('gives way to the bundle where the table is of other data', () => {
    const other = () => 1234.5678;
    const table = indicatorTable(atlas.indicator('gdp'), atlas.catalogue, 'ar', other);
    expect(table.rows.filter((row) => row[6] === 1234.5678)).toEqual([]);
  });

  test('is read from any CSV that the atlas writes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 }).map((one) => one.toWellFormed());
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const written = writeCsv(['a', 'b'], rows);
        const kept = rows.map((row) => row.map(harmless));
        expect(readCsv(written)).toEqual([['a', 'b'], ...kept]);
        // And a spreadsheet finds as many lines in it.
        expect(opened(bytesOf(written))).toHaveLength(rows.length + 1);
      }),
    );
  });

  test('is not looked for where a column lacks', () => {
    expect(() => readExactValues('iso3,year\r\nKWT,2020\r\n')).toThrow(TypeError);
  });
});

describe('the whole', () => {
  test('has every value of an indicator once, and no row for what is missing', () => {
    const table = indicatorTable(atlas.indicator('gdp'), atlas.catalogue, 'ar');
    const at = (key: string): number => table.columns.findIndex((column) => column.key === key);
    const states = table.rows.filter((row) => row[at('kind')] === 'state');
    expect(states).toHaveLength(atlas.manifest.bundles['indicator/gdp']?.rows ?? -1);
    for (const row of states) {
      const [id, year] = [String(row[at('id')]), Number(row[at('year')])];
      expect(row[at('value')]).toBe(publishedIn(atlas, 'gdp', id, year));
    }
    const keys = states.map((row) => `${row[at('id')]} ${row[at('year')]}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('names the members who keep a total from being made', () => {
    const { totals = {} } = atlas.indicator('gdp');
    const table = indicatorTable(atlas.indicator('gdp'), atlas.catalogue, 'en');
    const at = (key: string): number => table.columns.findIndex((column) => column.key === key);
    const own = table.rows.filter((row) => row[at('kind')] === 'organisation');
    const lacking = own.filter((row) => row[at('value')] === null);
    expect(lacking.length).toBeGreaterThan(0);
    for (const row of lacking) {
      const without =
        totals[row[at('id')] as keyof typeof totals]?.missing[String(row[at('year')])];
      expect(row[at('members_without_value')]).toBe(without?.join(' '));
    }
    expect(own.filter((row) => row[at('value')] === 0)).toEqual([]);
  });

  test('is a table for each bundle that has values or facts, with a row for each of them', () => {
    const ids = ['indicator/gdp', 'memberships', 'events', 'agreements', 'organisations', 'shapes'];
    const bundles = new Map(ids.map((id) => [id, atlas.bundles.get<unknown>(id)]));
    const offered = fullTables(bundles, atlas.catalogue, localeOf(atlas, 'fr'));
    expect(offered.map(({ id }) => id)).toEqual([
      'gdp',
      'memberships',
      'events',
      'agreements',
      'offices',
    ]);
    const tables = offered.map((one) => one.make());
    for (const id of ['memberships', 'events', 'agreements'])
      expect([id, tables.find((table) => table.id === id)?.rows.length]).toEqual([
        id,
        atlas.manifest.bundles[id]?.rows,
      ]);
    for (const { columns, rows } of tables)
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    expect(citedIn(tables).size).toBeGreaterThan(50);
  });
});
