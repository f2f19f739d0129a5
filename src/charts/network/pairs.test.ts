import { expect, test } from 'vitest';
import { firstOf } from './pairs.ts';

const value = (item: number): number => item;

test.each([
  ['as many as are wanted', [5, 4, 3, 2], 2, [5, 4]],
  ['fewer, where the next is equal to the last', [5, 4, 4, 4], 2, [5]],
  ['all, where there are no more', [5, 4], 3, [5, 4]],
  ['all equal ones, where nobody is ahead', [4, 4, 4, 1], 2, [4, 4, 4]],
  ['nothing of nothing', [], 2, []],
])('the first are %s', (_name, items, most, expected) => {
  expect(firstOf(items, most, value)).toEqual(expected);
});
