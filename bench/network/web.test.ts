import { expect, it } from 'vitest';
import { makeWeb } from './web.ts';

it.each([500, 2000])('ties %i bodies, each pair once, and the same again', (bodies) => {
  const { ties } = makeWeb(bodies);
  expect(ties.every(([a, b]) => a < b && b < bodies)).toBe(true);
  expect(new Set(ties.map(([a, b]) => `${a} ${b}`)).size).toBe(ties.length);
  expect(new Set(ties.flat()).size).toBe(bodies);
  expect(makeWeb(bodies).ties).toEqual(ties);
});
