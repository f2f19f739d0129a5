import { expect, it } from 'vitest';
import { walkStep } from './laneKeys.ts';

const lanes = [['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']];

it.each([
  ['ArrowRight', 'a1', 'ltr', 'a2'],
  ['ArrowRight', 'a1', 'rtl', null],
  ['ArrowLeft', 'a1', 'rtl', 'a2'],
  ['ArrowRight', 'a3', 'ltr', null],
  ['ArrowDown', 'a2', 'ltr', 'b1'],
  ['ArrowUp', 'c2', 'rtl', 'b1'],
  ['ArrowUp', 'a2', 'ltr', null],
  ['Home', 'a3', 'ltr', 'a1'],
  ['End', 'a1', 'rtl', 'a3'],
  ['PageDown', 'a1', 'ltr', 'c1'],
  ['PageUp', 'c2', 'ltr', 'a1'],
  ['x', 'a1', 'ltr', null],
] as const)('%s from %s, %s, goes to %s', (key, from, direction, to) => {
  expect(walkStep(key, lanes, from, direction)).toBe(to);
});
