import fc from 'fast-check';
import { expect, it } from 'vitest';
import { medianOf, quantileOf } from './statistics.ts';

it('finds the middle', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 3])).toBe(2.5);
  expect(quantileOf([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(medianOf([])).toBeNaN();
});

it('stays between the smallest and the largest', () => {
  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      const found = quantileOf(values, share);
      expect(found).toBeGreaterThanOrEqual(Math.min(...values));
      expect(found).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
});
