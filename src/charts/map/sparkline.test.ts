import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../domain/series.ts';
import { sparklineOf } from './sparkline.ts';

const box = { width: 300, height: 44, years: [2000, 2010], direction: 'ltr' } as const;
const everyYear = Array.from({ length: 11 }, (_, index) => 2000 + index);
const series = seriesOf([
  [2000, 1],
  [2001, 3],
  [2004, 2],
  [2006, 5],
  [2007, 4],
]);

describe('the small line of a state', () => {
  test('breaks where the state has no value, and dots what stands alone', () => {
    const line = sparklineOf(series, everyYear, 2006, box);
    expect(line?.lines).toHaveLength(2);
    expect(line?.dots.map(({ year }) => year)).toEqual([2004]);
    expect(line?.first.year).toBe(2000);
    expect(line?.last.year).toBe(2007);
  });

  test('goes on between the years of a survey, each of them dotted', () => {
    const surveyed = [2000, 2003, 2005, 2008];
    const answered = seriesOf([
      [2000, 1],
      [2003, 2],
      [2008, 3],
    ]);
    const line = sparklineOf(answered, surveyed, 2003, box);
    expect(line?.lines).toHaveLength(1);
    expect(line?.dots.map(({ year }) => year)).toEqual([2000, 2003, 2008]);
  });

  test('marks the year shown, and only where it has a value', () => {
    expect(sparklineOf(series, everyYear, 2006, box)?.marked?.value).toBe(5);
    const without = sparklineOf(series, everyYear, 2005, box);
    expect(without?.marked).toBeNull();
    expect(without?.markedX).toBeCloseTo(150);
  });

  test('runs the way time runs', () => {
    const ltr = sparklineOf(series, everyYear, 2001, box);
    const rtl = sparklineOf(series, everyYear, 2001, { ...box, direction: 'rtl' });
    expect(ltr?.first.x).toBeLessThan(ltr?.last.x ?? 0);
    expect(rtl?.first.x).toBeGreaterThan(rtl?.last.x ?? 0);
    expect((ltr?.markedX ?? 0) + (rtl?.markedX ?? 0)).toBeCloseTo(300);
  });

  test('shows zero only where the values cross it', () => {
    const growth = seriesOf([
      [2000, -2],
      [2001, 2],
    ]);
    expect(sparklineOf(growth, everyYear, 2001, box)?.zero).toBeCloseTo(22);
    expect(sparklineOf(series, everyYear, 2001, box)?.zero).toBeNull();
  });

  test('is none where there is no value', () => {
    expect(sparklineOf(undefined, everyYear, 2001, box)).toBeNull();
    expect(sparklineOf([], everyYear, 2001, box)).toBeNull();
  });

  test('stays in its box, and every value is on a line or a dot', () => {
    const year = fc.integer({ min: 2000, max: 2010 });
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(year, value), { selector: ([at]) => at }),
        year,
        (rows, at) => {
          const line = sparklineOf(seriesOf(rows), everyYear, at, box);
          expect(line === null).toBe(rows.length === 0);
          if (line === null) return;
          const drawn = line.lines.flatMap((d) => d.slice(1).split('L'));
          const dotted = line.dots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
          const places = [...drawn, ...dotted.filter((dot) => !drawn.includes(dot))];
          expect(places).toHaveLength(rows.length);
          for (const place of places) {
            const [x = -1, y = -1] = place.split(' ').map(Number);
            expect(Math.min(x, 300 - x, y, 44 - y)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
