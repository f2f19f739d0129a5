/** What the bundles say is what the publishers' tables say: a sample of those is kept in `test/truth/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeIndicator } from '../../src/data/decode.ts';
import { valueAt } from '../../src/domain/series.ts';
import { build, bundleJson, curated } from './testWorlds.ts';

const folder = new URL('../../test/truth/', import.meta.url);
const built = build(curated());
const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));

test('there is a sample of every indicator', () => {
  const shown = built.dataset.atlas?.indicators ?? [];
  expect(tables.map((name) => name.replace('.csv', ''))).toEqual(
    expect.arrayContaining([...shown]),
  );
});

test.each(tables)('%s', (name) => {
  const { values } = decodeIndicator(bundleJson(built, `indicator/${name.replace('.csv', '')}`));
  const series = new Map(Object.entries(values));
  const [head = '', ...rows] = readFileSync(new URL(name, folder), 'utf8').trim().split(/\r?\n/);
  expect(head.split(',').slice(0, 3)).toEqual(['iso3', 'year', 'value']);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [state = '', year = '', value = ''] = row.split(',');
    const inBundle = valueAt(series.get(state), Number(year));
    expect([row, inBundle]).toEqual([row, Number(Number(value).toPrecision(5))]);
  }
});
