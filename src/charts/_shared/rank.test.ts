import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankByValue } from './rank.ts';

test('equals share a rank, and the next one stands where it would without them', () => {
  const ranked = rankByValue([
    ['d', 1],
    ['b', 5],
    ['c', 5],
    ['a', 9],
    ['e', 0],
  ]);
  expect(ranked.map(({ id, rank }) => [id, rank])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['d', 4],
    ['e', 5],
  ]);
});

test('nothing is ranked where there is nothing', () => {
  expect(rankByValue([])).toEqual([]);
});

const values = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 30 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.integer({ min: -3, max: 3 })))),
  );

test('a rank is one more than the number of those with more', () => {
  fc.assert(
    fc.property(values, (pairs) => {
      const ranked = rankByValue(pairs);
      expect(ranked).toHaveLength(pairs.length);
      for (const { id, value, rank } of ranked) {
        expect(pairs.find(([other]) => other === id)?.[1]).toBe(value);
        expect(rank).toBe(1 + pairs.filter(([, other]) => other > value).length);
      }
    }),
  );
});

test('the order does not depend on the order of what comes in', () => {
  fc.assert(
    fc.property(values, (pairs) => {
      expect(rankByValue(pairs.toReversed())).toEqual(rankByValue(pairs));
    }),
  );
});
