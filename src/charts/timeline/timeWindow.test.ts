import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../domain/dayNumber.ts';
import type { TimelineData } from './timelineData.ts';
import {
  extentOf,
  keepWindow,
  moveEnd,
  panWindow,
  rangeOf,
  rollDay,
  shiftYears,
  windowBetween,
  zoomWindow,
} from './timeWindow.ts';

const day = toDayNumber;
const data = {
  today: day('2026-11-21'),
  time: { unit: 'days', first: 1945, last: 2026, latest: 2026, date: '2026-11-21' },
} as TimelineData;
const extent = extentOf(data);
const anyWindow = fc
  .tuple(
    fc.double({ min: -20_000, max: 30_000, noNaN: true }),
    fc.double({ min: 7, max: 40_000, noNaN: true }),
  )
  .map(([from, length]) => ({ from, to: from + length }));

it('everything begins with the year of the first fact and ends with today', () => {
  expect(extent).toEqual({ from: day('1945-01-01'), to: day('2026-11-22') });
});

describe('a window', () => {
  it('is kept within a week and a little more than everything, and within a year of it', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const { from, to } = keepWindow(window, extent);
        expect(to - from).toBeGreaterThanOrEqual(7 - 1e-6);
        expect(to).toBeGreaterThan(extent.from - 366);
        expect(from).toBeLessThan(extent.to + 366);
        const again = keepWindow({ from, to }, extent);
        expect(again.from).toBeCloseTo(from, 6);
      }),
    );
  });

  it('keeps its length when it is panned, and its place under the hand when it is zoomed', () => {
    const window = { from: day('2000-01-01'), to: day('2010-01-01') };
    const panned = panWindow(window, 365, extent);
    expect([panned.from, panned.to]).toEqual([window.from + 365, window.to + 365]);
    const at = day('2004-01-01');
    const zoomed = zoomWindow(window, 0.5, extent, at);
    expect((at - zoomed.from) / (zoomed.to - zoomed.from)).toBeCloseTo(
      (at - window.from) / (window.to - window.from),
    );
  });

  it('flies to its aim', () => {
    const [a, b] = [
      { from: 0, to: 1000 },
      { from: 5000, to: 5100 },
    ];
    expect(windowBetween(a, b, 0)).toEqual(a);
    expect(windowBetween(a, b, 1)).toBe(b);
  });
});

describe('the address of a window', () => {
  it.each([
    ['1945-01-01', '2026-01-01', 1945, 2025],
    ['2019-12-20', '2026-03-03', '2020-01', '2026-02'],
    ['2024-01-01', '2024-02-01', '2024-01-01', '2024-01-31'],
  ])('from %s up to %s says %s and %s', (from, to, first, last) => {
    expect(rangeOf({ from: day(from), to: day(to) })).toEqual({ from: first, to: last });
  });

  it('is never backwards', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const { from, to } = rangeOf(window);
        expect(String(from) <= `${String(to)}-99`).toBe(true);
      }),
    );
  });
});

describe('one key', () => {
  it('moves both ends by whole years, each as sure as it was', () => {
    expect(shiftYears(data, { from: 2021, to: '2023-06' }, 1)).toEqual({
      from: 2022,
      to: '2024-06',
    });
    expect(shiftYears(data, { from: 'earliest', to: 'latest' }, -1)).toEqual({
      from: 1944,
      to: '2025-11-21',
    });
    expect(shiftYears(data, '2024-02-29', 1)).toBe('2025-02-28');
  });

  it('moves one end, and not past the other', () => {
    expect(moveEnd(data, { from: 2021, to: 2023 }, 'from', 1)).toEqual({ from: 2022, to: 2023 });
    expect(moveEnd(data, { from: 2021, to: 2023 }, 'to', -1)).toEqual({ from: 2021, to: 2022 });
    expect(moveEnd(data, { from: 2023, to: 2023 }, 'from', 1)).toEqual({ from: 2023, to: 2023 });
  });
});

it.each([
  ['latest', '2026-11-21'],
  [2024, '2024-12-31'],
  [2026, '2026-11-21'],
  ['2024-06', '2024-06-30'],
  ['2024-06-06', '2024-06-06'],
] as const)('the roll of %s is of %s', (at, expected) => {
  expect(rollDay(data, at)).toBe(expected);
});
