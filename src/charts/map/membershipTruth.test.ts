/** Who belonged to what on which day, on the real data. */
import { describe, expect, test } from 'vitest';
import { frameOf, localeIn, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { marksOf } from '../../scene/scene.ts';
import type { Mark } from '../../scene/scene.ts';
import { createStages } from '../stages.ts';
import { mapChart } from './map.ts';
import type { Standing } from './standing.ts';

const world = buildWorld('data');
const frame = frameOf(await localeIn(world, 'en'));
const stages = createStages(mapChart);

/** The marks of a membership map, by state. */
function marksOn(orgs: string, time: string): ReadonlyMap<string, Mark> {
  const view = viewOf(world, `indicator=membership&region=world&orgs=${orgs}&time=${time}`);
  const scene = stages.scene(stages.data(world.bundles, world.catalogue, view), view, frame);
  return new Map(marksOf(scene).map(({ mark }) => [String(mark.state), mark]));
}

const membersOf = (marks: ReadonlyMap<string, Mark>) =>
  [...marks.values()].filter(({ value }) => value !== undefined);

describe('the Digital Cooperation Organization', () => {
  test.each([
    ['2020-11-25', 0],
    ['2020-11-27', 5],
    ['2021-06-01', 7],
    ['2022-08-01', 11],
    ['2023-03-01', 13],
    ['2024-02-01', 16],
  ])('had on %s as many members as %i', (day, count) => {
    const members = membersOf(marksOn('dco', day));
    expect(members.map(({ state }) => state)).toHaveLength(count);
    for (const { value } of members) expect(String(value) <= day).toBe(true);
  });

  test('began with five founders, on one day', () => {
    const founders = membersOf(marksOn('dco', '2020-11-27'));
    expect(new Set(founders.map(({ state }) => state))).toEqual(
      new Set(['BHR', 'JOR', 'KWT', 'PAK', 'SAU']),
    );
    for (const { value, role } of founders)
      expect([value, role]).toEqual(['2020-11-26', 'founder']);
  });

  test('has today the members of its last accession', () => {
    expect(membersOf(marksOn('dco', 'latest'))).toHaveLength(16);
  });
});

describe('the League of Arab States', () => {
  test.each([
    ['1979-03-25', 'founder'],
    ['1985', 'founder-suspended'],
    ['1985-06-01', 'founder-suspended'],
    ['1990', 'founder'],
  ])('had Egypt in %s as %s, since 1945', (time, role) => {
    expect(marksOn('las', time).get('EGY')).toEqual({
      kind: 'state',
      state: 'EGY',
      value: '1945-03-22',
      role,
    });
  });

  test('has observers on the map, who are told apart from members', () => {
    const marks = marksOn('las', '2024');
    const observers = [...marks.values()].filter(({ role }) => role === 'observer');
    expect(observers.map(({ state }) => state)).toContain('BRA');
    for (const mark of observers)
      expect(mark).toEqual({ kind: 'state', state: mark.state, missing: true, role: 'observer' });
  });
});

test('who has left is on the map as a former member, without a value', () => {
  expect(marksOn('eu', '2020-01-30').get('GBR')?.role).toBe('member');
  expect(marksOn('eu', '2020-02-01').get('GBR')).toEqual({
    kind: 'state',
    state: 'GBR',
    missing: true,
    role: 'former',
  });
});

test('several organisations show when a state first joined one of them, once for each state', () => {
  const gcc = marksOn('gcc', '2024');
  const dco = marksOn('dco', '2024');
  const both = marksOn('gcc.dco', '2024');
  const expected = new Map<string, string>();
  for (const { state, value } of [...membersOf(gcc), ...membersOf(dco)]) {
    const first = expected.get(String(state)) ?? '9999';
    expected.set(String(state), String(value) < first ? String(value) : first);
  }
  const shown = membersOf(both).map(({ state, value }) => [String(state), value] as const);
  expect(new Map(shown)).toEqual(expected);
});

test('every living organisation whose members are recorded has a map of its own', () => {
  const recorded = new Set(world.memberships.map(({ organisation }) => organisation));
  const living = world.catalogue.organisations.filter(
    ({ id, dissolved }) => recorded.has(id) && dissolved === null,
  );
  expect(living.length).toBeGreaterThan(20);
  const roles: readonly Standing['role'][] = ['founder', 'member'];
  for (const { id } of living) {
    const members = membersOf(marksOn(id, 'latest'));
    expect([id, members.length > 1]).toEqual([id, true]);
    for (const { role = '' } of members)
      expect([id, roles.some((one) => role.startsWith(one))]).toEqual([id, true]);
  }
});
