/** The table as it is seen, on its way into a file. */
import { publishedIn } from '../../../test/anyView.ts';
import { viewOf } from '../../../test/looking.ts';
import { compareChart } from '../../charts/compare/compare.ts';
import { trendsChart } from '../../charts/trends/trends.ts';
import { headsOf } from './fileTable.ts';
import { atlas, awkward, mapTable, readLocales, seenOf } from '../../../test/opening.ts';
import { beforeAll, describe, expect, test } from 'vitest';

const isolates = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

beforeAll(readLocales);

describe('the table as it is seen', () => {
  test.each(['ar', 'en', 'fa', 'fr'])(
    'is in the words of %s, with codes, numbers as the bundle has them, and no marks of direction',
    (language) => {
      const table = seenOf(atlas, mapTable(atlas, 'indicator=gdp&time=2023'), language);
      const [code, , name, value] = table.columns;
      expect(code?.key).toBe('code');
      expect(name?.key).toBe('state');
      const gdp = atlas.catalogue.indicators.find(({ id }) => id === 'gdp');
      const unit = atlas.catalogue.units.find(({ id }) => id === gdp?.unit);
      expect(value?.unit).toBe(unit?.name[language] ?? 'a unit');
      expect(table.rows.length).toBeGreaterThan(10);
      for (const row of table.rows) {
        const id = String(row[0]);
        const state = atlas.catalogue.states.find((one) => one.id === id);
        expect(row[2]).toBe(state?.name[language]);
        expect(row[3] ?? undefined).toBe(publishedIn(atlas, 'gdp', id, 2023));
      }
      const words = [...headsOf(table), ...table.rows.flat().map(String)];
      expect(words.filter((word) => isolates.test(word))).toEqual([]);
    },
  );

  test('leaves a missing value empty and a zero a zero', () => {
    const world = awkward;
    const { indicators } = world.catalogue;
    let missing = 0;
    for (const { id, first, last } of indicators) {
      for (const year of [first, last]) {
        const query = `orgs=all&indicator=${id}&time=${year}`;
        const table = seenOf(world, mapTable(world, query), 'ar');
        const at = table.columns.findIndex(({ key }) => key === 'value');
        for (const row of table.rows) {
          const published = publishedIn(world, id, String(row[0]), year);
          expect([id, row[0], row[at]]).toEqual([id, row[0], published ?? null]);
          if (published === undefined) missing += 1;
        }
      }
    }
    expect(missing).toBeGreaterThan(0);
  });

  test('says in a note what stands beside a number or in its place', () => {
    const view = viewOf(atlas, 'orgs=all&time=2023&nearest=on&x=internet-users&y=gdp', 'compare');
    const data = compareChart.join(atlas.bundles, atlas.catalogue, view);
    const table = seenOf(atlas, compareChart.table(data, view), 'en');
    const at = table.columns.findIndex(({ key }) => key === 'notes');
    const notes = table.rows.map((row) => row[at]).filter((note) => note !== null);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => !/\d{4}/.test(String(note)))).toEqual([]);
  });

  test('has its rows in the order of the page, and the year in the head where the page has it elsewhere', () => {
    const cell = (value: number) => ({ text: String(value), time: '2020', value });
    const name = (text: string) => ({ text });
    const table = seenOf(
      atlas,
      {
        caption: { key: 'figure:column.state' },
        columns: [
          { key: 'state', label: { key: 'figure:column.state' } },
          { key: 'gdp-2020', label: { key: 'figure:standing' }, numeric: true },
        ],
        rows: [
          { key: 'a', cells: [name('a'), cell(1)] },
          { key: 'w', apart: true, cells: [name('w'), cell(2)] },
          { key: 'b', cells: [name('b'), cell(-3)] },
          { key: 'p', pinned: true, cells: [name('p'), cell(0)] },
        ],
      },
      'ar',
    );
    expect(table.rows).toEqual([
      ['p', 0],
      ['a', 1],
      ['b', -3],
      ['w', 2],
    ]);
    expect(headsOf(table)[1]).toMatch(/، 2020$/);
  });

  test('has a column for each year of lines, and dates as ISO has them', () => {
    const view = viewOf(atlas, 'indicator=population&time=2020..2023', 'trends');
    const data = trendsChart.join(atlas.bundles, atlas.catalogue, view);
    const lines = seenOf(atlas, trendsChart.table(data, view), 'fa');
    expect(lines.columns.map(({ key }) => key)).toEqual([
      'code',
      'name',
      '2023',
      '2022',
      '2021',
      '2020',
    ]);
    for (const row of lines.rows) {
      expect(row[2] ?? undefined).toBe(publishedIn(atlas, 'population', String(row[0]), 2023));
    }
    const roll = seenOf(atlas, mapTable(atlas, 'indicator=membership'), 'fa');
    const at = roll.columns.findIndex(({ key }) => key === 'joined');
    const joined = roll.rows.map((row) => String(row[at]));
    expect(joined.filter((date) => !/^\d{4}-\d\d(-\d\d)?$/.test(date))).toEqual([]);
  });
});
