import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, addYears, toDayNumber, toIsoDay } from './dayNumber.ts';

describe('days as numbers', () => {
  it('are counted from 1970, in both directions', () => {
    expect(['1970-01-01', '1970-01-02', '1969-12-31', '2024-02-29'].map(toDayNumber)).toEqual([
      0, 1, -1, 19_782,
    ]);
  });

  it('come back as the day that they lie in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
        expect(toDayNumber(toIsoDay(day))).toBe(day);
        expect(toIsoDay(day + 0.999)).toBe(toIsoDay(day));
      }),
    );
  });
});

it.each([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2020-11-26', -75, '1945-11-26'],
])('%s and %i years is %s', (day, years, expected) => {
  expect(addYears(day, years)).toBe(expected);
});

it.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-06-06', -18, '2022-12-06'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});
