import { describe, expect, test } from 'vitest';
import { testLocale } from '../../locale/testLocale.ts';
import type { Table } from '../../charts/chart.ts';
import { seenRows, toHtml, toTsv } from './tableText.ts';

const locale = await testLocale('ar', {
  translate: (key, values) => `${key} ${Object.values(values).join(' ')}`.trim(),
});

const table: Table = {
  caption: { key: 'table:world' },
  columns: [
    { key: 'state', label: { key: 'figure:column.state' } },
    {
      key: 'a',
      label: { key: 'table:world' },
      numeric: true,
      unit: { key: 'table:copy' },
    },
  ],
  rows: [
    {
      key: 'one',
      cells: [{ text: 'One, "quoted"' }, { text: '1.5', time: '2020', value: 1_500_000 }],
    },
    {
      key: 'world',
      apart: true,
      cells: [{ text: 'All' }, { text: '9.0', time: '2020', value: 9_000_000 }],
    },
    {
      key: 'two',
      cells: [{ text: '\u2067<b>\u2069' }, { text: '—', time: '2020', missing: true }],
    },
    {
      key: 'pin',
      pinned: true,
      cells: [{ text: 'Pin' }, { text: '−3.0', time: '2020', value: -3_000_000 }],
    },
  ],
};

describe('a table taken away', () => {
  test('has its rows as they stand on the page: pinned, the others, those apart', () => {
    expect(seenRows(table, locale)).toEqual([
      ['figure:column.state', 'table:world · table:copy'],
      ['Pin', '−3.0'],
      ['One, "quoted"', '1.5'],
      ['<b>', '—'],
      ['All', '9.0'],
    ]);
  });

  test('goes to the clipboard as lines of tabs and as a table in its language', () => {
    const rows = seenRows(table, locale);
    expect(toTsv(rows).split('\n').at(1)).toBe('Pin\t−3.0');
    const html = toHtml(rows, locale);
    expect(html).toMatch(/^<table lang="ar" dir="rtl"><thead><tr><th>/);
    expect(html).toContain('<td>&lt;b&gt;</td>');
    expect(html.match(/<tr>/g)).toHaveLength(5);
  });
});
