import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['dcoo', ['dco', 'gcc'], 'dco'],
  ['KTW', ['KWT', 'QAT'], 'KWT'],
  ['kwt', ['QAT', 'KWT'], 'KWT'],
  ['kuna-5g-seed', ['kuna-2026', 'kuna-5ga-seed'], 'kuna-5ga-seed'],
  ['something-else', ['dco', 'gcc'], null],
  ['x', [], null],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
