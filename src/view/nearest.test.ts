import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from './nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('distance', () => {
  it.each([
    ['time', 'time', 0],
    ['tiem', 'time', 1],
    ['tme', 'time', 1],
    ['times', 'time', 1],
    ['tame', 'time', 1],
    ['kuwiat', 'kuwait', 1],
    ['', 'abc', 3],
    ['sitting', 'kitten', 3],
  ])('%s and %s are %i apart', (a, b, apart) => {
    expect(distance(a, b, 9)).toBe(apart);
  });

  it('is the same both ways, and zero only for the same', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const apart = distance(a, b, 20);
        expect(apart).toBe(distance(b, a, 20));
        expect(apart === 0).toBe(a === b);
      }),
    );
  });

  it('stops behind the limit, and is exact before it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(distance(a, b, 20), limit + 1));
      }),
    );
  });
});

describe('nearest', () => {
  const ids = ['gdp', 'gdp-growth', 'hdi', 'population'].map((id) => [id, id] as const);

  it.each([
    ['gpd', 'gdp'],
    ['hdi', 'hdi'],
    ['popluation', 'population'],
    ['gdpgrowth', 'gdp-growth'],
    ['xyz', undefined],
    ['', undefined],
    ['population'.repeat(100), undefined],
  ])('%s is meant for %s', (text, id) => {
    expect(nearest(text, ids)).toBe(id);
  });
});
