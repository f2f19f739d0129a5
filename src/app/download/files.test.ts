/** Downloaded tables, opened by a spreadsheet library that had no part in writing them. */
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedIn } from '../../../test/anyView.ts';
import { localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { BuiltWorld } from '../../../test/worlds.ts';
import type { Table } from '../../charts/chart.ts';
import { compareChart } from '../../charts/compare/compare.ts';
import { mapChart } from '../../charts/map/map.ts';
import { trendsChart } from '../../charts/trends/trends.ts';
import { harmless, writeCsv } from '../../data/csv.ts';
import type { Locale } from '../../locale/locale.ts';
import { writeHtml, writeTsv } from './clipboard.ts';
import { readCsv, readExactValues } from './exactValues.ts';
import { fileName } from './fileName.ts';
import { headsOf } from './fileTable.ts';
import type { FileCell, FileTable } from './fileTable.ts';
import { citedIn, fullTables } from './fullTables.ts';
import { indicatorTable } from './indicatorTable.ts';
import { seenTable } from './seenTable.ts';
import { writeXlsx } from './xlsx.ts';

const isolates = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

let atlas: BuiltWorld;
let awkward: BuiltWorld;
const locales = new Map<string, Locale>();

beforeAll(async () => {
  atlas = buildWorld('data');
  awkward = buildWorld('test/datasets/awkward');
  for (const [name, world] of [
    ['atlas', atlas],
    ['awkward', awkward],
  ] as const) {
    for (const language of ['ar', 'en', 'fa', 'fr']) {
      const texts = ['download', 'trends', 'compare', 'table'] as const;
      locales.set(`${name} ${language}`, await localeIn(world, language, texts));
    }
  }
});

function localeOf(world: BuiltWorld, language: string): Locale {
  const found = locales.get(`${world === atlas ? 'atlas' : 'awkward'} ${language}`);
  if (found === undefined) throw new Error(language);
  return found;
}

function seenOf(world: BuiltWorld, table: Table, language: string): FileTable {
  const unitOf = (id: string) =>
    world.catalogue.units.find((unit) => unit.id === id)?.name[language];
  return seenTable(table, localeOf(world, language), unitOf);
}

function mapTable(world: BuiltWorld, query: string): Table {
  const view = viewOf(world, query);
  return mapChart.table(mapChart.join(world.bundles, world.catalogue, view), view);
}

/** The cells of a sheet as a spreadsheet has them, empty ones as nothing. */
function opened(bytes: Uint8Array, sheet = 0): readonly (readonly FileCell[])[] {
  const book = read(bytes, { type: 'array' });
  const name = book.SheetNames[sheet] ?? '';
  return utils.sheet_to_json<FileCell[]>(book.Sheets[name] ?? {}, {
    header: 1,
    defval: null,
    raw: true,
  });
}

function grid(table: FileTable): readonly (readonly FileCell[])[] {
  return [headsOf(table), ...table.rows];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

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

describe('CSV', () => {
  test.each(['ar', 'fa'])('opens in a spreadsheet with its %s and its numbers', (language) => {
    const table = seenOf(atlas, mapTable(atlas, 'indicator=gdp&time=2023'), language);
    const bytes = bytesOf(writeCsv(headsOf(table), table.rows));
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(opened(bytes)).toEqual(grid(table));
  });

  test('keeps numbers below zero and lets no text become a formula', () => {
    const bytes = bytesOf(
      writeCsv(
        ['name', 'value'],
        [
          ['=HYPERLINK("http://x.example","y")', -3.5],
          ['@SUM(1)', -1e-9],
          ['+1', 0],
          ['-2+3|cmd', null],
          ['قيمة، "مقتبسة"\nوسطران', 12],
        ],
      ),
    );
    const { Sheets, SheetNames } = read(bytes, { type: 'array' });
    const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
    expect(Object.values(sheet).filter((cell) => cell?.f !== undefined)).toEqual([]);
    expect(opened(bytes).map(([, value]) => value)).toEqual(['value', -3.5, -1e-9, 0, null, 12]);
    expect(opened(bytes)[5]?.[0]).toBe('قيمة، "مقتبسة"\nوسطران');
    expect(opened(bytes)[1]?.[0]).toBe('\'=HYPERLINK("http://x.example","y")');
  });
});

describe('XLSX', () => {
  const about = [['العنوان', 'الناتج المحلي الإجمالي'] as const];

  function workbook(table: FileTable, language: string): Uint8Array {
    const sheets = [
      { name: table.title, head: headsOf(table), rows: table.rows },
      { name: 'عن هذه البيانات', head: ['', ''], rows: about },
    ];
    return writeXlsx(sheets, localeOf(atlas, language).direction);
  }

  test.each([
    ['ar', true],
    ['fa', true],
    ['en', false],
    ['fr', false],
  ])('reads back in %s: right to left %s, names, numbers, a second sheet', (language, turned) => {
    const table = seenOf(atlas, mapTable(atlas, 'indicator=gdp&time=2023'), language);
    const bytes = workbook(table, language);
    const book = read(bytes, { type: 'array' });
    expect(book.SheetNames[1]).toBe('عن هذه البيانات');
    expect(opened(bytes)).toEqual(grid(table));
    expect(opened(bytes, 1)[1]).toEqual([...(about[0] ?? [])]);
    const first = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    expect(first['D2']?.t).toBe('n');
    expect(first['C2']?.t).toBe('s');
    expect(book.Workbook?.Views?.some(({ RTL }) => RTL === true) ?? false).toBe(turned);
    const parts = unzipSync(bytes);
    for (const number of [1, 2]) {
      const xml = strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
      expect(xml.includes('rightToLeft="1"')).toBe(turned);
      expect(xml).toContain(
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      );
    }
  });

  test('takes any text and any name of a sheet', () => {
    const nasty = '<&>"\u0000\u000B\uD800 =1+1 ]]> \u2066x\u2069';
    const bytes = writeXlsx(
      [
        {
          name: 'a/b:c*d?e[f]g\\h and longer than the thirty-one letters',
          head: [nasty],
          rows: [[nasty], [null], [-0.5]],
        },
        { name: '', head: [], rows: [] },
        { name: 'Same', head: ['x'], rows: [] },
        { name: 'SAME', head: ['x'], rows: [] },
      ],
      'ltr',
    );
    const book = read(bytes, { type: 'array' });
    expect(new Set(book.SheetNames.map((name) => name.toLowerCase())).size).toBe(4);
    expect(book.SheetNames.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual(
      [],
    );
    expect(opened(bytes)[1]?.[0]).toBe('<&>"\uFFFD =1+1 ]]> \u2066x\u2069');
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    expect(sheet['A2']?.f).toBeUndefined();
    expect(sheet['A3']).toBeUndefined();
    expect(sheet['A4']?.v).toBe(-0.5);
  });

  test('holds a whole indicator', () => {
    const table = indicatorTable(atlas.indicator('gdp'), atlas.catalogue, 'ar');
    expect(opened(workbook(table, 'ar'))).toHaveLength(table.rows.length + 1);
  });
});

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

describe('the clipboard', () => {
  const table: FileTable = {
    id: 'seen',
    title: 'x',
    columns: [
      { key: 'a', label: 'الدولة' },
      { key: 'b', label: 'القيمة', unit: '%' },
    ],
    rows: [
      ['الكويت\tوسطر\nآخر', -1.25],
      ['=1+1', null],
      ['<b>&', 0],
    ],
  };

  test('has lines and tabs only between cells', () => {
    expect(
      writeTsv(table)
        .split('\n')
        .map((line) => line.split('\t')),
    ).toEqual([
      ['الدولة', 'القيمة (%)'],
      ['الكويت وسطر آخر', '-1.25'],
      ["'=1+1", ''],
      ['<b>&', '0'],
    ]);
  });

  test('has a table for documents that runs as its language does', () => {
    const html = writeHtml(table, 'ar', 'rtl');
    expect(html).toContain('<table lang="ar" dir="rtl">');
    expect(html).toContain('&lt;b&gt;&amp;');
    expect(html.match(/<tr>/g)).toHaveLength(4);
  });
});

test('a name of a file says what is in it and is safe everywhere', () => {
  const rest = { figure: 'timeline', version: '2026-11-21-1a2b3c4d' };
  const parts = [undefined, '1990..2024-06-06', 'seen-ar'];
  expect(fileName({ ...rest, parts, extension: 'csv' })).toBe(
    'timeline_1990-to-2024-06-06_seen-ar_data-2026-11-21-1a2b3c4d.csv',
  );
  expect(fileName({ ...rest, parts: ['قيمة/..\\x'], extension: 'json' })).toMatch(/^[\w.-]+$/);
});
