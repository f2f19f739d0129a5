import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWithMarks, nextWithMarks, shareOf, stretchesOf, ticksOf } from './yearScale.ts';

const counts = [0, 0, 3, 4, 0, 1, 0];

it('places years between the first and the last', () => {
  expect([2000, 2005, 2010, 1990, 2020].map((year) => shareOf(year, 2000, 2010))).toEqual([
    0, 50, 100, 0, 100,
  ]);
  expect(shareOf(2000, 2000, 2000)).toBe(0);
});

it('finds the stretches with something to see', () => {
  expect(stretchesOf(2000, counts)).toEqual([
    [2002, 2003],
    [2005, 2005],
  ]);
  expect(stretchesOf(2000, [0, 0])).toEqual([]);
});

it('passes over years without anything, but comes to the end', () => {
  expect(firstWithMarks(2000, counts)).toBe(2002);
  expect(firstWithMarks(2000, [0, 0])).toBe(2000);
  expect(nextWithMarks(2000, 2000, counts)).toBe(2002);
  expect(nextWithMarks(2003, 2000, counts)).toBe(2005);
  expect(nextWithMarks(2005, 2000, counts)).toBe(2006);
});

describe('ticks', () => {
  it('name the first and the last year, and none of them too close to another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2020 }),
        fc.integer({ min: 1, max: 220 }),
        (first, span) => {
          const ticks = ticksOf(first, first + span);
          const leastGap = (years: readonly number[]): number =>
            Math.min(...years.slice(1).map((year, index) => year - (years[index] ?? 0))) / span;
          const years = ticks.map(({ year }) => year);
          expect([years[0], years.at(-1)]).toEqual([first, first + span]);
          expect(leastGap(years)).toBeGreaterThanOrEqual(0.16);
          expect(years.length).toBeLessThanOrEqual(7);
          // A phone's track is about 150 px long, and a year in Persian digits 40 px wide.
          const kept = ticks.filter(({ spare }) => !spare).map(({ year }) => year);
          expect([kept[0], kept.at(-1)]).toEqual([first, first + span]);
          expect(leastGap(kept)).toBeGreaterThanOrEqual(0.28);
        },
      ),
    );
  });

  it('of one year are that year', () => {
    expect(ticksOf(2023, 2023)).toEqual([{ year: 2023, spare: false }]);
  });
});
