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
          expect(ticks[0]).toBe(first);
          expect(ticks.at(-1)).toBe(first + span);
          // On a phone a track is about 200 px long, and a year 32 px wide.
          const gaps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
          expect(Math.min(...gaps) / span).toBeGreaterThanOrEqual(ticks.length > 2 ? 0.16 : 0);
          expect(ticks.length).toBeLessThanOrEqual(7);
        },
      ),
    );
  });

  it('of one year are that year', () => {
    expect(ticksOf(2023, 2023)).toEqual([2023]);
  });
});
