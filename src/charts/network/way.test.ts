import { expect, test, vi } from 'vitest';
import { webOf } from '../../../test/network.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { whatTies } from './between.ts';
import { thingOf } from './ego.ts';
import { shortestWay } from './way.ts';
import type { Thing } from './web.ts';

vi.setConfig({ testTimeout: 60_000 });

const { data } = webOf(buildWorld('data'), 'orgs=all');

function thing(id: string): Thing {
  const found = thingOf(data, id);
  if (found === null) throw new Error(`There is no ${id}.`);
  return found;
}

const wayOn = (day: string, one: string, other: string) =>
  shortestWay(data, thing(one), thing(other), day);

test('two who sit together are one organisation apart, by the smallest of them', () => {
  expect(wayOn('2024-06-01', 'KWT', 'QAT')).toEqual(['KWT', 'gcc', 'QAT']);
  expect(wayOn('1975-12-31', 'KWT', 'QAT')).toEqual(['KWT', 'oapec', 'QAT']);
});

test('a member is next to its organisation, and a thing is on the way to itself', () => {
  expect(wayOn('2024-06-01', 'KWT', 'gcc')).toEqual(['KWT', 'gcc']);
  expect(wayOn('2024-06-01', 'KWT', 'KWT')).toEqual(['KWT']);
});

test('every step of a way is a tie of the day', () => {
  const way = wayOn('2024-06-01', 'gcc', 'eco');
  expect(way[0]).toBe('gcc');
  expect(way.at(-1)).toBe('eco');
  for (const [index, id] of way.entries()) {
    const next = way[index + 1];
    if (next === undefined) continue;
    const { standing, agreements } = whatTies(data, thing(id), thing(next), '2024-06-01');
    expect(standing !== null || agreements.length > 0).toBe(true);
  }
});

test('before there is anything to tie them there is no way', () => {
  expect(wayOn('1900-01-01', 'KWT', 'QAT')).toEqual([]);
});

test('an agreement ties its parties, and is tied to them', () => {
  expect(wayOn('2024-06-01', 'qatar-azerbaijan-ict-mou-2014', 'QAT')).toEqual([
    'qatar-azerbaijan-ict-mou-2014',
    'QAT',
  ]);
  expect(thingOf(data, 'no-such-thing')).toBeNull();
});

test('what two signed and attended counts from its day on', () => {
  const before = whatTies(data, thing('QAT'), thing('AZE'), '2014-11-30');
  const after = whatTies(data, thing('QAT'), thing('AZE'), '2014-12-31');
  const ids = (list: typeof after.agreements): readonly string[] => list.map(({ id }) => id);
  expect(ids(before.agreements)).not.toContain('qatar-azerbaijan-ict-mou-2014');
  expect(ids(after.agreements)).toContain('qatar-azerbaijan-ict-mou-2014');
});
