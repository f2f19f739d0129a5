import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestYear, seriesOf, valueAt, yearsOf } from './series.ts';

const value = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Values of some years between 1960 and 2025, in any order, with holes. */
const values = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1960, max: 2025 }), value), {
    selector: ([year]) => year,
    maxLength: 66,
  })
  .map((pairs): readonly (readonly [number, number])[] => pairs);

const inOrder = (pairs: readonly (readonly [number, number])[]) =>
  pairs.toSorted((a, b) => a[0] - b[0]);

describe('a series', () => {
  test('gives back what it was made of, in order of time', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        expect([...yearsOf(seriesOf(pairs))]).toEqual(inOrder(pairs));
      }),
    );
  });

  test('has a value in the years that had one, and in no other', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const series = seriesOf(pairs);
        const known = new Map(pairs);
        for (let year = 1955; year <= 2030; year += 1)
          expect([year, valueAt(series, year)]).toEqual([year, known.get(year)]);
      }),
    );
  });

  test('is as few runs as there are stretches of years', () => {
    fc.assert(
      fc.property(values, (pairs) => {
        const years = new Set(pairs.map(([year]) => year));
        const beginnings = [...years].filter((year) => !years.has(year - 1));
        expect(seriesOf(pairs).map(([first]) => first)).toEqual(
          beginnings.toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('keeps a true zero apart from no value', () => {
    const series = seriesOf([
      [2003, 0],
      [2005, 0.5],
    ]);
    expect([2003, 2004, 2005].map((year) => valueAt(series, year))).toEqual([0, undefined, 0.5]);
  });

  test('that is not there has no value and no year', () => {
    expect(valueAt(undefined, 2015)).toBeUndefined();
    expect(latestYear(undefined)).toBeUndefined();
    expect(valueAt([], 2015)).toBeUndefined();
    expect(latestYear([])).toBeUndefined();
  });

  test('knows its latest year, and the latest up to any other', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1955, max: 2030 }), (pairs, limit) => {
        const series = seriesOf(pairs);
        const years = inOrder(pairs).map(([year]) => year);
        expect(latestYear(series)).toBe(years.at(-1));
        expect(latestYear(series, limit)).toBe(years.filter((year) => year <= limit).at(-1));
      }),
    );
  });
});
