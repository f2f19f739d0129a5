import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinPath } from './pin.ts';

const numbersIn = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(Number);

test('a pin over its place is a diamond with its lower corner drawn out', () => {
  expect(pinPath({ x: 10, y: 10 }, { x: 10, y: 29 }, 10)).toBe(
    'M7.5 17.5L0.0 10.0L10.0 0.0L20.0 10.0L12.5 17.5L10.0 29.0Z',
  );
});

test('a pin ends at its place, whatever side it lies on, and has all corners but one at most', () => {
  const number = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(number, number, fc.constantFrom(7, 11), (x, y, half) => {
      fc.pre(Math.abs(x) + Math.abs(y) > half + 3);
      const path = pinPath({ x: 0, y: 0 }, { x, y }, half);
      const numbers = numbersIn(path);
      const points = Array.from({ length: numbers.length / 2 }, (_, index) =>
        numbers.slice(2 * index, 2 * index + 2),
      );
      expect(points.at(-1)).toEqual([x, y]);
      const rim = points.slice(0, -1);
      for (const [u = 0, v = 0] of rim)
        expect(Math.abs(Math.abs(u) + Math.abs(v) - half)).toBeLessThan(0.2);
      expect(rim.length - 2).toBeGreaterThanOrEqual(3);
      expect(rim.length - 2).toBeLessThanOrEqual(4);
    }),
  );
});
