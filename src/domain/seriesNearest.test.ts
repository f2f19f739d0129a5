import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestValue, seriesOf, valueAt, yearsOf } from './series.ts';
import type { Series } from './series.ts';

const surveys: Series = [
  [2003, 1],
  [2008, 2],
  [2010, 3, 4],
  [2020, 0],
];

describe('the nearest value', () => {
  it('is the value of the year where there is one, zero too', () => {
    expect(nearestValue(surveys, 2011, 5)).toEqual({ year: 2011, value: 4 });
    expect(nearestValue(surveys, 2020, 0)).toEqual({ year: 2020, value: 0 });
  });

  it('is of the nearest year, before or after', () => {
    expect(nearestValue(surveys, 2007, 5)).toEqual({ year: 2008, value: 2 });
    expect(nearestValue(surveys, 2013, 5)).toEqual({ year: 2011, value: 4 });
  });

  it('is of the earlier of two years equally far', () => {
    expect(nearestValue(surveys, 2009, 5)).toEqual({ year: 2008, value: 2 });
  });

  it('reaches so far and no farther', () => {
    expect(nearestValue(surveys, 2025, 5)).toEqual({ year: 2020, value: 0 });
    expect(nearestValue(surveys, 2026, 5)).toBeUndefined();
    expect(nearestValue(undefined, 2020, 5)).toBeUndefined();
    expect(nearestValue([], 2020, 5)).toBeUndefined();
  });

  it('agrees with looking at every year', () => {
    const year = fc.integer({ min: 1990, max: 2010 });
    fc.assert(
      fc.property(
        fc.uniqueArray(year),
        year,
        fc.integer({ min: 0, max: 8 }),
        (years, at, reach) => {
          const series = seriesOf(years.map((one) => [one, one * 2]));
          const [best] = [...yearsOf(series)]
            .filter(([one]) => Math.abs(one - at) <= reach)
            .toSorted(([a], [b]) => Math.abs(a - at) - Math.abs(b - at) || a - b);
          expect(nearestValue(series, at, reach)).toEqual(
            best === undefined ? undefined : { year: best[0], value: best[1] },
          );
          expect(nearestValue(series, at, 0)?.value).toBe(valueAt(series, at));
        },
      ),
    );
  });
});
