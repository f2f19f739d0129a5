import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from './spread.ts';
import type { Body, SpreadOptions } from './spread.ts';

const options: SpreadOptions = {
  room: 24,
  leastRoom: 10,
  reach: 44,
  width: 400,
  height: 300,
  margin: 12,
};
const coordinates = fc.tuple(fc.integer({ min: 12, max: 388 }), fc.integer({ min: 12, max: 288 }));
const free = ([x, y]: readonly [number, number]): Body => ({ x, y, give: 1 });
const between = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

function leastDistance(places: readonly (readonly [number, number])[]): number {
  return Math.min(...places.flatMap((a, i) => places.slice(i + 1).map((b) => between(a, b))));
}

describe('what crowds', () => {
  test('parts to its full room where there are few', () => {
    fc.assert(
      fc.property(fc.array(coordinates, { minLength: 2, maxLength: 8 }), (points) => {
        expect(leastDistance(spread(points.map(free), options))).toBeGreaterThan(24 * 0.97);
      }),
    );
  });

  test('parts although all begin at one place', () => {
    const places = spread(
      Array.from({ length: 10 }, () => free([200, 150])),
      options,
    );
    expect(leastDistance(places)).toBeGreaterThan(24 * 0.97);
    for (const place of places) expect(between(place, [200, 150])).toBeLessThan(60);
  });

  test('keeps the least room in a throng, on the sheet', () => {
    const points = Array.from({ length: 180 }, (_, index) =>
      free([180 + (index % 15) * 3, 130 + Math.floor(index / 15) * 3]),
    );
    const places = spread(points, options);
    expect(leastDistance(places)).toBeGreaterThan(9.5);
    for (const [x, y] of places) {
      expect(Math.abs(x - 200)).toBeLessThanOrEqual(188);
      expect(Math.abs(y - 150)).toBeLessThanOrEqual(138);
    }
  });

  test('stays on the sheet when it belongs there', () => {
    fc.assert(
      fc.property(fc.array(coordinates, { minLength: 2, maxLength: 20 }), (points) => {
        for (const [x, y] of spread(points.map(free), options)) {
          expect(x).toBeGreaterThanOrEqual(12);
          expect(x).toBeLessThanOrEqual(388);
          expect(y).toBeGreaterThanOrEqual(12);
          expect(y).toBeLessThanOrEqual(288);
        }
      }),
    );
  });

  test('comes to the same places again', () => {
    fc.assert(
      fc.property(fc.array(coordinates, { maxLength: 30 }), (points) => {
        expect(spread(points.map(free), options)).toEqual(spread(points.map(free), options));
      }),
    );
  });
});

describe('what does not crowd', () => {
  test('stays where it is', () => {
    expect(spread([free([20, 20]), free([60, 20]), free([390, 280])], options)).toEqual([
      [20, 20],
      [60, 20],
      [388, 280],
    ]);
  });

  test('stays where it is when it does not give way, and the others go round it', () => {
    const places = spread(
      [{ x: 100, y: 100, give: 0 }, free([104, 100]), free([97, 101])],
      options,
    );
    expect(places[0]).toEqual([100, 100]);
    expect(leastDistance(places)).toBeGreaterThan(24 * 0.97);
  });
});
