import { expect, test } from 'vitest';
import { chooseAxis } from './axisScale.ts';

test('orders of magnitude are chosen for what grows by shares, and told with how many', () => {
  expect(chooseAxis('auto', [2, 10, 400], true)).toEqual({
    kind: 'log',
    reason: { why: 'orders', times: 200 },
  });
  expect(chooseAxis('auto', [2, 10, 40], true).kind).toBe('linear');
  expect(chooseAxis('auto', [2, 10, 400], false).kind).toBe('linear');
  expect(chooseAxis('auto', [0, 10, 400], true).kind).toBe('linear');
});

test('what the reader chose is done without a reason, or said to be impossible', () => {
  expect(chooseAxis('linear', [2, 400], true)).toEqual({ kind: 'linear', reason: null });
  expect(chooseAxis('log', [2, 400], false)).toEqual({ kind: 'log', reason: null });
  expect(chooseAxis('log', [-1, 0, 400], true)).toEqual({
    kind: 'linear',
    reason: { why: 'noLog', count: 2 },
  });
});

test('of nothing an axis is linear', () => {
  expect(chooseAxis('auto', [], true).kind).toBe('linear');
  expect(chooseAxis('log', [], true)).toEqual({ kind: 'linear', reason: null });
});
