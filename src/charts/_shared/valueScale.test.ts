import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createValueScale, roundTicks } from './valueScale.ts';

const value = fc
  .double({ min: -1e14, max: 1e14, noNaN: true, noDefaultInfinity: true })
  // No publisher has values that a double can hardly tell from nothing.
  .map((one) => (Math.abs(one) < 1e-6 ? 0 : one));
const positive = fc.double({ min: 1e-6, max: 1e14, noNaN: true, noDefaultInfinity: true });

describe('an axis of values', () => {
  test('holds all its values between its ends, in their order', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 9 }), (a, b, count) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const { place, ticks, domain } = createValueScale('linear', [least, most], count);
        expect(place(least)).toBeGreaterThanOrEqual(-1e-9);
        expect(place(most)).toBeLessThanOrEqual(1 + 1e-9);
        expect(place(least)).toBeLessThanOrEqual(place(most));
        expect([ticks[0], ticks.at(-1)]).toEqual(domain);
        expect(ticks.length).toBeLessThanOrEqual(count * 2 + 3);
      }),
    );
  });

  test('of orders of magnitude holds its values with air, and its ticks inside', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 2, max: 9 }), (a, b, count) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const { place, ticks, domain } = createValueScale('log', [least, most], count);
        expect(place(least)).toBeGreaterThan(0);
        expect(place(most)).toBeLessThan(1);
        for (const tick of ticks) {
          expect(tick >= domain[0] && tick <= domain[1]).toBe(true);
        }
        expect(ticks.length).toBeLessThanOrEqual(count + 3);
      }),
    );
  });

  test('starts at zero where the least is a small part of the most, and not where it is not', () => {
    expect(createValueScale('linear', [10, 100], 4).domain[0]).toBe(0);
    expect(createValueScale('linear', [90, 100], 4).domain[0]).toBeGreaterThan(80);
  });

  test('names round values without noise', () => {
    expect(roundTicks(0, 0.6, 6)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(roundTicks(-3, 7, 5)).toEqual([-4, -2, 0, 2, 4, 6, 8]);
    expect(roundTicks(5, 5, 3).length).toBeGreaterThan(1);
    expect(roundTicks(0, 0, 3)).toContain(0);
  });
});
