import { expect, it } from 'vitest';
import { yearsOf } from './yearKeys.ts';

it.each([
  ['ArrowRight', 'ltr', 1],
  ['ArrowRight', 'rtl', -1],
  ['ArrowLeft', 'rtl', 1],
  ['ArrowUp', 'rtl', 1],
  ['ArrowDown', 'ltr', -1],
  ['PageUp', 'rtl', 10],
  ['PageDown', 'ltr', -10],
  ['Enter', 'ltr', 0],
] as const)('%s, %s, is %i years', (key, direction, years) => {
  expect(yearsOf(key, direction)).toBe(years);
});
