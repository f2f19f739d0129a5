import { describe, expect, test } from 'vitest';
import { localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { mapChart } from '../map/map.ts';
import { partialRosters } from './partialRoster.ts';

const world = buildWorld('data');
const locale = await localeIn(world, 'en');
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
const said = (query: string): string => {
  const view = viewOf(world, query);
  const data = mapChart.join(world.bundles, world.catalogue, view);
  return plain(
    mapChart
      .describe(data, view)
      .map((line) => locale.say(line))
      .join(' '),
  );
};

describe('an organisation of which only some members are recorded', () => {
  test('is named as such on every map that counts its members', () => {
    const queries = ['orgs=itu', 'orgs=itu&indicator=membership', 'orgs=dco.imf'];
    for (const sentence of queries.map(said)) {
      expect(sentence).toMatch(/only the states recorded in this atlas/);
    }
    expect(said('orgs=dco.imf')).toContain('International Monetary Fund');
  });

  test('has no total: it would be one of other states', () => {
    expect(said('orgs=itu')).not.toMatch(/members together/);
    const totals = Object.keys(world.indicator('gdp').totals ?? {});
    expect(totals).toContain('dco');
    for (const id of ['itu', 'imf', 'ibrd', 'gatt']) expect(totals).not.toContain(id);
  });
});

test.each(['orgs=dco', 'orgs=gcc.las.un', 'orgs=all'])('%s has nothing to say', (query) => {
  expect(partialRosters(world.catalogue, viewOf(world, query))).toEqual([]);
});
