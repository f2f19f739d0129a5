import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chordAt, distanceTo, isWithin, readOutline } from './outline.ts';

/** A square with a square hole, and an island to the right. */
const shape = readOutline([
  'M0,0L100,0L100,100L0,100ZM40,40L40,60L60,60L60,40Z',
  'M120,0L130,0L130,10L120,10Z',
]);

test('a path is read as its rings and the box around them', () => {
  expect(shape.rings).toHaveLength(3);
  expect([shape.left, shape.top, shape.right, shape.bottom]).toEqual([0, 0, 130, 100]);
  expect(readOutline(['M1.5 -2L3 4L5 6Z']).rings).toEqual([
    Float64Array.from([1.5, -2, 3, 4, 5, 6]),
  ]);
  expect(readOutline(['']).rings).toEqual([]);
});

describe('a point', () => {
  test.each([
    ['in the square', 20, 50, true],
    ['in the hole', 50, 50, false],
    ['on the island', 125, 5, true],
    ['between square and island', 110, 5, false],
    ['outside of all', 50, 200, false],
  ])('%s is told', (_, x, y, inside) => {
    expect(isWithin(shape, x, y)).toBe(inside);
  });

  test('has a chord through it exactly where it is in the shape', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 140, noNaN: true }),
        fc.double({ min: -5, max: 105, noNaN: true }),
        (x, y) => {
          const chord = chordAt(shape, x, y);
          expect(chord !== null).toBe(isWithin(shape, x, y));
          if (chord === null) return;
          const [left, right] = chord;
          expect(left).toBeLessThanOrEqual(x);
          expect(right).toBeGreaterThan(x);
          expect(isWithin(shape, (left + right) / 2, y)).toBe(true);
        },
      ),
    );
  });

  test('in the square beside the hole has the stretch up to the hole', () => {
    expect(chordAt(shape, 20, 50)).toEqual([0, 40]);
    expect(chordAt(shape, 20, 20)).toEqual([0, 100]);
  });
});

test('the border is so far away, where it is near enough to be asked for', () => {
  expect(distanceTo(shape, 50, -3, 12)).toBe(3);
  expect(distanceTo(shape, 115, 5, 12)).toBe(5);
  expect(distanceTo(shape, 50, 50, 12)).toBe(10);
  expect(distanceTo(shape, 133, 14, 12)).toBe(5);
  expect(distanceTo(shape, 50, -13, 12)).toBe(Infinity);
  expect(distanceTo(shape, 20, 20, 12)).toBe(Infinity);
});
