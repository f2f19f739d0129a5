import { describe, expect, test } from 'vitest';
import {
  decodeBundle,
  decodeCapitals,
  decodeCatalogue,
  decodeEvents,
  decodeIndicator,
  decodeMemberships,
  decodeShapes,
  decodeSources,
} from './decode.ts';

const indicator = {
  id: 'gdp',
  explanation: {},
  provenance: {},
  notes: [],
  scale: 'log',
  sense: 'more',
  total: 'sum',
  years: [2003, 2004, 2008, 2010],
  values: { KWT: [[2003, 1, 2]] },
};

describe('an indicator', () => {
  test('has the members that keep a total from being made, by year, in years of the indicator alone', () => {
    const { totals } = decodeIndicator({
      ...indicator,
      totals: {
        gcc: {
          values: [[2010, 5]],
          missing: {
            ARE: [[2004, 2008]],
            KWT: [
              [2003, 2003],
              [2008, 2008],
            ],
          },
        },
      },
    });
    expect(totals).toEqual({
      gcc: { values: [[2010, 5]], missing: { 2003: ['KWT'], 2004: ['ARE'], 2008: ['ARE', 'KWT'] } },
    });
  });

  test('has no totals where its file has none', () => {
    expect(decodeIndicator(indicator)).toEqual(indicator);
  });
});

test('memberships are unpacked, numbered in order of time and sorted', () => {
  const rows = decodeMemberships({
    sources: [['a', 'b'], ['c']],
    organisations: {
      las: [
        {
          role: 'founder',
          endedBy: 'withdrawal',
          sources: 1,
          states: { '1945-03-22..1979-03-31': 'EGY' },
        },
        {
          role: 'member',
          sources: 0,
          states: { '1961-07-20': 'KWT', unknown: 'DJI', '1989-05': 'EGY YEM' },
        },
        {
          role: 'member',
          status: 'suspended',
          sources: 0,
          states: { '2011-11-12/2011-11-16..2023-05-07': 'SYR' },
        },
      ],
    },
  });
  expect(rows.map(({ id, start, end }) => [id, start, end])).toEqual([
    ['las-dji-1', 'unknown', undefined],
    ['las-egy-1', '1945-03-22', '1979-03-31'],
    ['las-kwt-1', '1961-07-20', undefined],
    ['las-egy-2', '1989-05', undefined],
    ['las-yem-1', '1989-05', undefined],
    ['las-syr-1', '2011-11-12/2011-11-16', '2023-05-07'],
  ]);
  expect(rows[1]).toEqual({
    id: 'las-egy-1',
    organisation: 'las',
    state: 'EGY',
    role: 'founder',
    status: 'active',
    start: '1945-03-22',
    end: '1979-03-31',
    endedBy: 'withdrawal',
    sources: ['c'],
  });
  expect(rows.at(-1)).toMatchObject({ status: 'suspended', sources: ['a', 'b'] });
});

test('every shape says whose it is, every line what it is', () => {
  const shapes = decodeShapes({
    type: 'Topology',
    arcs: [],
    objects: {
      states: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'CYP', arcs: [[0, 1, 2]] },
          { type: 'MultiPolygon', id: 'XKX', arcs: [[[~0, 3]], [[~1, 4, 5]]] },
          { type: 'Polygon', id: 'x-siachen-glacier', arcs: [[~4]] },
        ],
      },
      dashed: { type: 'MultiLineString', arcs: [[~1, 6]] },
      hidden: { type: 'MultiLineString', arcs: [[4]] },
    },
  });
  const { states, solid, dashed, coast } = shapes.objects;
  expect(states.geometries.map(({ properties }) => properties)).toEqual([
    { state: 'CYP' },
    { state: 'XKX' },
    { state: null },
  ]);
  expect([solid.arcs, dashed.arcs, coast.arcs]).toEqual([[[0]], [[~1, 6]], [[2], [3], [5]]]);
});

test.each([
  ['catalogue', decodeCatalogue],
  ['capitals', decodeCapitals],
  ['indicator', decodeIndicator],
  ['memberships', decodeMemberships],
  ['events', decodeEvents],
  ['sources', decodeSources],
  ['shapes', decodeShapes],
])('what is no %s is refused by name', (name, decode) => {
  for (const json of [null, 'text', [], {}, { [name]: null }]) {
    expect(() => decode(json)).toThrow(`The bundle "${name}" is not what it should be.`);
  }
});

test('bundles are decoded by their id in the manifest', () => {
  expect(decodeBundle('indicator/gdp', indicator)).toEqual(indicator);
  expect(decodeBundle('capitals', { capitals: { KWT: { name: {}, point: [48, 29] } } })).toEqual({
    KWT: { name: {}, point: [48, 29] },
  });
  expect(decodeBundle('organisations', { organisations: [] })).toEqual([]);
  expect(decodeBundle('agreements', { agreements: [] })).toEqual([]);
  expect(decodeBundle('claims', { claims: [] })).toEqual([]);
  const empty = { type: 'Topology', arcs: [], objects: { states: { geometries: [] } } };
  expect(decodeBundle('shapes-fine', empty)).toEqual(decodeBundle('shapes', empty));
  expect(() => decodeBundle('weather', {})).toThrow('No bundle is called "weather".');
});
