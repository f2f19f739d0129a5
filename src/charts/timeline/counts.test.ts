import { expect, it } from 'vitest';
import { countOn, countSteps } from './counts.ts';
import type { MembershipItem } from './items.ts';

const item = (from: number, end?: number, role = 'member'): MembershipItem =>
  ({
    row: { role, ...(end === undefined ? {} : { end: '2000' }) },
    span: { from, sureFrom: from, sureTo: end ?? 999, to: end ?? 999 },
  }) as MembershipItem;

it('counts founders and members over time, and nobody else', () => {
  const steps = countSteps([
    item(0, undefined, 'founder'),
    item(0, 50),
    item(20),
    item(10, undefined, 'observer'),
  ]);
  expect(steps).toEqual([
    { day: 0, count: 2 },
    { day: 20, count: 3 },
    { day: 50, count: 2 },
  ]);
  expect([-1, 0, 19, 20, 49, 50, 500].map((day) => countOn(steps, day))).toEqual([
    0, 2, 2, 3, 3, 2, 2,
  ]);
});

it('sees no change where one interval follows another on the same day', () => {
  expect(countSteps([item(0, 50), item(50)])).toEqual([{ day: 0, count: 1 }]);
});
