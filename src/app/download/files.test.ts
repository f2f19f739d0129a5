/** Downloaded tables, opened by a spreadsheet library that had no part in writing them. */
import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { fileName } from './fileName.ts';
import { headsOf } from './fileTable.ts';
import type { FileTable } from './fileTable.ts';
import { indicatorTable } from './indicatorTable.ts';
import { writeXlsx } from './xlsx.ts';
import { writeHtml, writeTsv } from './clipboard.ts';
import { writeCsv } from '../../data/csv.ts';
import {
  atlas,
  bytesOf,
  grid,
  localeOf,
  mapTable,
  opened,
  readLocales,
  seenOf,
} from '../../../test/opening.ts';
import { beforeAll, describe, expect, test } from 'vitest';

beforeAll(readLocales);

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

  async function written(...of: Parameters<typeof writeXlsx>): Promise<Uint8Array> {
    const pieces = await writeXlsx(...of);
    return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  }

  function workbook(table: FileTable, language: string): Promise<Uint8Array> {
    const sheets = [
      { name: table.title, head: headsOf(table), rows: table.rows },
      { name: 'عن هذه البيانات', head: ['', ''], rows: about },
    ];
    return written(sheets, localeOf(atlas, language).direction);
  }

  test.each([
    ['ar', true],
    ['fa', true],
    ['en', false],
    ['fr', false],
  ])(
    'reads back in %s: right to left %s, names, numbers, a second sheet',
    async (language, turned) => {
      const table = seenOf(atlas, mapTable(atlas, 'indicator=gdp&time=2023'), language);
      const bytes = await workbook(table, language);
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
    },
  );

  test('takes any text and any name of a sheet', async () => {
    const nasty = '<&>"\u0000\u000B\uD800 =1+1 ]]> \u2066x\u2069';
    const bytes = await written(
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

  test('holds a whole indicator', async () => {
    const table = indicatorTable(atlas.indicator('gdp'), atlas.catalogue, 'ar');
    expect(opened(await workbook(table, 'ar'))).toHaveLength(table.rows.length + 1);
  });

  test('lets the page draw and answer while a large one is made', async () => {
    const table = indicatorTable(atlas.indicator('gdp'), atlas.catalogue, 'ar');
    const sheet = { name: table.title, head: headsOf(table), rows: table.rows };
    let turns = 0;
    const answers = setInterval(() => {
      turns += 1;
    });
    const pieces = await writeXlsx(
      Array.from({ length: 6 }, () => sheet),
      'rtl',
    );
    clearInterval(answers);
    expect(pieces.length).toBeGreaterThan(6);
    expect(turns).toBeGreaterThan(1);
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
