/** A change is never false: what is said is worked out again from the two values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UnitId } from '../../domain/ids.ts';
import { seriesOf, valueAt } from '../../domain/series.ts';
import { changeMessage, changesOf, measureOf } from './change.ts';
import type { ChangeMeasure } from './change.ts';

const unit = { id: 'some' as UnitId, decimals: 2 };
const series = seriesOf([
  [2013, 40],
  [2018, -2],
  [2022, 50],
  [2023, 52.5],
]);

describe('what a change is counted in', () => {
  const linear = { scale: 'linear', total: 'none' } as const;

  test('a unit with a per cent sign, in percentage points', () => {
    expect(measureOf({ pattern: { en: '{value}%' } }, linear)).toBe('points');
    expect(measureOf({ pattern: { fa: '{value}٪' } }, { scale: 'log', total: 'sum' })).toBe(
      'points',
    );
  });

  test('amounts by how much of what they were, indices and ages in their own unit', () => {
    expect(measureOf({ pattern: { en: 'US${value}' } }, { scale: 'log', total: 'none' })).toBe(
      'percent',
    );
    expect(measureOf({ pattern: { en: 'US${value}' } }, { scale: 'quantile', total: 'sum' })).toBe(
      'percent',
    );
    expect(measureOf({ pattern: { en: '{value}' } }, linear)).toBe('unit');
  });
});

describe('changes to a year', () => {
  test('stand only where both years have a value', () => {
    expect(changesOf(series, 2023, 'unit', unit).map(({ from }) => from)).toEqual([
      2022, 2018, 2013,
    ]);
    expect(changesOf(series, 2022, 'unit', unit)).toEqual([]);
    expect(changesOf(series, 2024, 'unit', unit)).toEqual([]);
    expect(changesOf(undefined, 2023, 'unit', unit)).toEqual([]);
  });

  test('have no percentage of a base that is zero or below', () => {
    const [, five] = changesOf(series, 2023, 'percent', unit);
    expect(five).toEqual({ from: 2018, to: 2023, direction: 'up', measure: 'unit', size: 54.5 });
    const zero = seriesOf([
      [2000, 0],
      [2001, 3],
    ]);
    expect(changesOf(zero, 2001, 'percent', unit)[0]?.measure).toBe('unit');
    const lost = seriesOf([
      [2000, 4],
      [2001, -1],
    ]);
    expect(changesOf(lost, 2001, 'percent', unit)[0]).toMatchObject({ measure: 'unit', size: 5 });
  });

  test('say that nothing changed only where nothing did', () => {
    const still = seriesOf([
      [2000, 70],
      [2001, 70],
      [2002, 70.02],
    ]);
    expect(changesOf(still, 2001, 'percent', unit)[0]?.direction).toBe('same');
    expect(changesOf(still, 2002, 'percent', unit)[0]?.direction).toBe('hardly');
    expect(changesOf(still, 2002, 'unit', unit)[0]).toMatchObject({ direction: 'up', size: 0.02 });
  });

  /** As bundles have them: five digits, and nothing nearer to zero than a source would print. */
  const value = fc
    .double({ min: -1e13, max: 1e13, noNaN: true })
    .map((number) => (Math.abs(number) < 1e-6 ? 0 : Number(number.toPrecision(5))));
  const measure = fc.constantFrom<ChangeMeasure>('percent', 'points', 'unit');

  test('are never false, whatever the values', () => {
    fc.assert(
      fc.property(value, value, measure, fc.nat({ max: 3 }), (before, after, wanted, decimals) => {
        const pair = seriesOf([
          [2000, before],
          [2001, after],
        ]);
        const [change, more] = changesOf(pair, 2001, wanted, { decimals });
        expect(more).toBeUndefined();
        if (change === undefined) throw new Error('There is a value in both years.');
        const { direction, size, measure: used } = change;
        const exact =
          used === 'percent' ? ((after - before) / before) * 100 : Math.abs(after - before);
        if (used === 'percent') expect(before).toBeGreaterThan(0);
        if (direction === 'up') expect(after).toBeGreaterThan(before);
        if (direction === 'down') expect(after).toBeLessThan(before);
        if (direction === 'same') expect(after).toBe(before);
        if (direction === 'hardly') expect(after).not.toBe(before);
        const step = 10 ** -(used === 'unit' ? decimals : 1);
        const slack = step / 2 + Math.abs(exact) * 1e-9 + 1e-9;
        expect(Math.abs(size - Math.abs(exact))).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 500 },
    );
  });

  test('are between the very values of the series', () => {
    for (const { from, to, size } of changesOf(series, 2023, 'unit', unit)) {
      const difference = (valueAt(series, to) ?? NaN) - (valueAt(series, from) ?? NaN);
      expect(size).toBeCloseTo(Math.abs(difference), 6);
    }
  });
});

describe('the words of a change', () => {
  const change = { from: 2022, to: 2023, direction: 'down', size: 2.3 } as const;

  test('say the direction, and the amount in what it is counted in', () => {
    expect(changeMessage({ ...change, measure: 'percent' }, unit)).toEqual({
      key: 'panel:change.down',
      values: { amount: { kind: 'percent', value: 2.3, decimals: 1 } },
    });
    expect(changeMessage({ ...change, measure: 'points' }, unit)).toEqual({
      key: 'panel:change.downPoints',
      values: { count: { kind: 'count', value: 2.3 } },
    });
    expect(changeMessage({ ...change, measure: 'unit' }, unit)).toEqual({
      key: 'panel:change.downBy',
      values: { amount: { kind: 'quantity', value: 2.3, unit: 'some' } },
    });
    expect(changeMessage({ ...change, direction: 'hardly', measure: 'unit' }, unit).key).toBe(
      'panel:change.hardly',
    );
  });
});
