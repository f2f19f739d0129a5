import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByLikeness } from './cluster.ts';

test('what is alike stands together', () => {
  // Even numbers are alike, odd ones are alike, and nothing else is.
  const order = orderByLikeness(8, (a, b) => (a % 2 === b % 2 ? 1 : 0));
  const parity = order.map((item) => item % 2).join('');
  expect(['00001111', '11110000']).toContain(parity);
});

test('a chain comes out in its order, from one end or the other', () => {
  const order = orderByLikeness(6, (a, b) => 1 / (1 + Math.abs(a - b)));
  expect(['012345', '543210']).toContain(order.join(''));
});

test('everything is in the order once, however it is alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.array(fc.nat(5)), (count, values) => {
      const likeness = (a: number, b: number): number =>
        values[(a * b + a + b) % Math.max(1, values.length)] ?? 0;
      const order = orderByLikeness(count, likeness);
      expect(order.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, index) => index),
      );
    }),
  );
});
