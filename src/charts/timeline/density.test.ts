import { expect, it } from 'vitest';
import { densityOf, densityPath } from './density.ts';
import type { TimelineData } from './timelineData.ts';

const at = (from: number, to = from + 1) => ({ span: { from, sureFrom: to, sureTo: to, to } });
const data = {
  memberships: [at(0), at(1)],
  events: [at(50, 100)],
  agreements: [],
} as unknown as TimelineData;

it('counts what begins in each part, and spreads what is not sure', () => {
  expect(densityOf(data, { from: 0, to: 100 }, 4)).toEqual([2, 0, 0.5, 0.5]);
});

it('draws the same area turned round, right to left', () => {
  const counts = [1, 0, 4];
  expect(densityPath(counts, 30, 10, false)).toBe('M0 10L5.0 5.0L15.0 10.0L25.0 0.0L30 10Z');
  expect(densityPath(counts, 30, 10, true)).toBe('M30 10L25.0 5.0L15.0 10.0L5.0 0.0L0 10Z');
});
