import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { Membership } from '../../domain/membership.ts';
import { createScope } from './scope.ts';
import type { Scope } from './scope.ts';

const world = buildWorld('test/datasets/awkward');
const { catalogue, memberships } = world;

function scopeOf(query: string, rows: readonly Membership[] = memberships): Scope {
  return createScope(viewOf(world, query), catalogue, rows);
}

const on = (query: string, day: string) => [...scopeOf(query).on(day)].toSorted();
const ever = (query: string) => scopeOf(query).ever.toSorted();

describe('organisations', () => {
  test.each([
    // An unknown start counts from the founding: XAG is a member without a date.
    ['1999-12-31', []],
    ['2000-01-01', ['XAA', 'XAE', 'XAG']],
    ['2000-12-31', ['XAA', 'XAE', 'XAG']],
    // A year counts from its first day.
    ['2001-01-01', ['XAA', 'XAB', 'XAE', 'XAG']],
    // An end is the first day on which the interval no longer holds.
    ['2001-12-30', ['XAA', 'XAB', 'XAE', 'XAG']],
    ['2001-12-31', ['XAA', 'XAB', 'XAG']],
    // An observer is near, not in; a range of days counts from its first.
    ['2002-12-31', ['XAA', 'XAB', 'XAG']],
    ['2003-01-01', ['XAA', 'XAB', 'XAC', 'XAG']],
    ['2010-06-30', ['XAA', 'XAB', 'XAC', 'XAD', 'XAG']],
    ['2010-07-01', ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAG']],
    // Suspended, counted all the same; the associate never is.
    ['2020-01-01', ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAG']],
  ])('one has on %s the members %j', (day, expected) => {
    expect(on('orgs=league', day)).toEqual(expected);
  });

  test('several have the members of any of them', () => {
    expect(on('orgs=old-league', '1998-12-31')).toEqual(['XAA', 'XAE', 'XAF']);
    expect(on('orgs=league.old-league', '1998-12-31')).toEqual(['XAA', 'XAE', 'XAF']);
    expect(on('orgs=league.old-league', '2000-01-01')).toEqual(['XAA', 'XAE', 'XAG']);
  });

  test('cover whoever was a member at any time', () => {
    expect(ever('orgs=league')).toEqual(['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAG']);
    expect(ever('orgs=old-league')).toEqual(['XAA', 'XAE', 'XAF']);
  });

  test('begin with the first member', () => {
    expect(scopeOf('orgs=league').begins).toBe('2000-01-01');
    expect(scopeOf('orgs=league&within=poor').begins).toBe('2000-01-01');
    expect(scopeOf('orgs=league&within=there').begins).toBe('2004-02-29');
    expect(scopeOf('orgs=old-league').begins).toBe('1990-01-01');
    expect(scopeOf('orgs=old-league&within=rich.there').begins).toBeNull();
  });

  test('without a known founding have a member of unknown start on every day', () => {
    const unfounded = {
      ...catalogue,
      organisations: catalogue.organisations.map((one) => ({ ...one, founded: null })),
    };
    const scope = createScope(viewOf(world, 'orgs=league'), unfounded, memberships);
    expect([...scope.on('1800-01-01')]).toEqual(['XAG']);
    expect(scope.begins).toBeNull();
  });

  test('have a scope that is empty before it begins, and never again empty on the day itself', () => {
    for (const query of ['orgs=league', 'orgs=old-league', 'orgs=league.old-league']) {
      const scope = scopeOf(query);
      expect(scope.on(scope.begins ?? '').size).toBeGreaterThan(0);
      expect(scope.on(`${Number(scope.begins?.slice(0, 4)) - 1}-12-31`).size).toBe(0);
    }
  });
});

describe('every state', () => {
  test('is every economy, on every day', () => {
    const economies = catalogue.states.filter(({ economy }) => economy).map(({ id }) => id);
    expect(economies.length).toBeGreaterThan(0);
    expect(ever('orgs=all')).toEqual(economies.toSorted());
    expect(on('orgs=all', '1066-10-14')).toEqual(economies.toSorted());
    expect(scopeOf('orgs=all').begins).toBeNull();
    expect(scopeOf('orgs=all').all).toBe(true);
  });

  test('leaves out what has no figures at all', () => {
    const [first, ...others] = catalogue.states;
    if (first === undefined) throw new Error('The world has no states.');
    const states = [{ ...first, economy: false }, ...others];
    const scope = createScope(viewOf(world, 'orgs=all'), { ...catalogue, states }, memberships);
    expect(scope.ever).not.toContain(first.id);
    expect(scope.ever).toHaveLength(others.length);
  });
});

describe('the filter', () => {
  test.each([
    ['a region is itself and what lies in it', 'here', ['XAA', 'XAB', 'XAC', 'XAE']],
    ['a part of a region is that part', 'near-here', ['XAA', 'XAC']],
    ['of several regions any will do', 'near-here.there', ['XAA', 'XAC', 'XAD', 'XAF']],
    ['of several incomes any will do', 'rich.poor', ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAG']],
    ['of regions and incomes one of each must do', 'here.rich', ['XAA', 'XAC', 'XAE']],
    ['so with several of each', 'near-here.there.rich.poor', ['XAA', 'XAC', 'XAD']],
  ])('%s', (_meaning, within, expected) => {
    expect(ever(`orgs=all&within=${within}`)).toEqual(expected);
  });

  test('takes from the organisations’ members, never adds', () => {
    const days = fc.constantFrom('1995-12-31', '2001-06-01', '2003-02-01', '2019-12-31');
    const choices = ['here', 'near-here', 'there', 'rich', 'poor'];
    fc.assert(
      fc.property(
        fc.constantFrom('league', 'old-league', 'league.old-league', 'all'),
        fc.subarray(choices, { minLength: 1 }),
        days,
        (orgs, within, day) => {
          const scope = scopeOf(`orgs=${orgs}&within=${within.join('.')}`);
          const whole = scopeOf(`orgs=${orgs}`).on(day);
          const expected = [...whole].filter((state) => scope.inside.has(state)).toSorted();
          expect([...scope.on(day)].toSorted()).toEqual(expected);
        },
      ),
    );
  });
});
