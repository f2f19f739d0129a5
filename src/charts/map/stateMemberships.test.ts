import { describe, expect, test, vi } from 'vitest';
import { buildWorld } from '../../../test/worlds.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { rollOn } from '../../domain/membership.ts';
import { intervalsOf, membershipsOn } from './stateMemberships.ts';

vi.setConfig({ testTimeout: 60_000 });

const atlas = buildWorld('data');
const awkward = buildWorld('test/datasets/awkward');
const state = (id: string) => id as StateId;
const org = (id: string) => id as OrganisationId;

describe('what a state belongs to on a day', () => {
  test('is what the roll of every organisation says', () => {
    const founded = new Map(atlas.catalogue.organisations.map((one) => [one.id, one.founded]));
    for (const day of ['1975-06-30', '2021-12-31', '2026-02-05']) {
      const roll = rollOn(atlas.memberships, day, (id) => founded.get(id) ?? null);
      for (const id of ['KWT', 'EGY', 'SYR', 'PAK'].map(state)) {
        const own = roll.filter((row) => row.state === id).map((row) => row.id);
        const told = membershipsOn(id, atlas, [org('dco')], day).map(({ row }) => row.id);
        expect(told.toSorted()).toEqual(own.toSorted());
      }
    }
  });

  test('begins with the organisations of the view', () => {
    const told = membershipsOn(state('KWT'), atlas, [org('gcc'), org('dco')], '2024-12-31');
    expect(told.slice(0, 2).map(({ organisation }) => organisation)).toEqual(['gcc', 'dco']);
    expect(told.filter(({ inScope }) => inScope)).toHaveLength(2);
    expect(told[1]).toMatchObject({ since: '2020-11-26', row: { role: 'founder' } });
  });

  test('dates from the first of its intervals without a break: a suspension is none, a withdrawal is', () => {
    const league = (id: string, day: string) =>
      membershipsOn(state(id), awkward, 'all', day).find(
        ({ organisation }) => organisation === 'league',
      );
    expect(league('XAD', '2020-06-01')).toMatchObject({
      since: '2004-02-29',
      row: { status: 'suspended', start: '2019-12-31' },
    });
    expect(league('XAE', '2011-01-01')?.since).toBe('2010-07');
    // An observer who becomes a member joins on that day.
    expect(league('XAC', '2004-01-01')?.since).toBe('2003-01-01/2003-03-31');
    expect(league('XAG', '2004-01-01')?.since).toBe('unknown');
  });
});

describe('the intervals of a state in an organisation', () => {
  test('are those that had begun, ended ones too, in order of time', () => {
    const starts = (day: string) =>
      intervalsOf(state('XAE'), org('league'), awkward, day).map(({ start }) => start);
    expect(starts('1999-12-31')).toEqual([]);
    expect(starts('2005-01-01')).toEqual(['2000-01-01']);
    expect(starts('2010-07-01')).toEqual(['2000-01-01', '2010-07']);
  });
});
