import { isFullMember } from '../../domain/membership.ts';
import type { MembershipItem } from './items.ts';
import type { CountStep } from './lane.ts';

/**
 * How many memberships hold on each day, as the days on which that changes. Founders and members count, suspended ones too;
 * a fuzzy date counts from its first day, as in a roll.
 */
export function countSteps(items: readonly MembershipItem[]): readonly CountStep[] {
  const changes = new Map<number, number>();
  const change = (day: number, by: number): void => {
    changes.set(day, (changes.get(day) ?? 0) + by);
  };
  for (const { row, span } of items) {
    if (!isFullMember(row)) continue;
    change(span.from, 1);
    if (row.end !== undefined && row.end !== 'unknown') change(span.sureTo, -1);
  }
  let count = 0;
  return [...changes]
    .toSorted(([a], [b]) => a - b)
    .filter(([, by]) => by !== 0)
    .map(([day, by]) => {
      count += by;
      return { day, count };
    });
}

/** The count on a day. */
export function countOn(steps: readonly CountStep[], day: number): number {
  let count = 0;
  for (const step of steps) {
    if (step.day > day) break;
    count = step.count;
  }
  return count;
}
