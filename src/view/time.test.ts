import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTime, resolveTime, withoutWords } from './time.ts';
import type { TimePoint, TimeScope, TimeValue } from './time.ts';
import { parseTime, writeTime } from './timeText.ts';

const years: TimeScope = {
  unit: 'years',
  first: 1960,
  last: 2024,
  latest: 2023,
  date: '2026-11-21',
};
const days: TimeScope = { unit: 'days', first: 1945, last: 2026, latest: 2026, date: '2026-11-21' };

const point = fc.oneof(
  fc.constantFrom<TimePoint>('earliest', 'latest', '2024-02', '2020-12-31', '1999-01-01'),
  fc.integer({ min: 1900, max: 2100 }),
);
const anyTime: fc.Arbitrary<TimeValue> = fc.oneof(point, fc.record({ from: point, to: point }));

function time(text: string): TimeValue {
  const { value } = parseTime(text);
  if (value === undefined) throw new Error(text);
  return value;
}

describe('text', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(anyTime, (value) => {
        expect(parseTime(writeTime(value))).toEqual({ value, problems: [] });
      }),
    );
  });

  it.each([
    '',
    'x',
    '201',
    '20155',
    '2015-13',
    '2015-02-30',
    '0999',
    '1..2..3',
    '..',
    '٢٠',
    '-5',
    '2e3',
  ])('takes "%s" for no time', (text) => {
    expect(parseTime(text).value).toBeUndefined();
  });
});

describe('statistics', () => {
  it.each([
    ['latest', 'map', '2023', 2023],
    ['earliest', 'map', '1960', 1960],
    ['2015', 'map', '2015', 2015],
    ['1990..2015', 'map', '2015', 2015],
    ['2000..latest', 'rank', '2023', 2023],
    ['1850', 'map', '1960', 1960],
    ['2099', 'map', '2024', 2024],
    ['2015-06-30', 'map', '2015', 2015],
    ['earliest..latest', 'trends', '1960..2023', 2023],
    ['1990..2000', 'trends', '1990..2000', 2000],
    ['2000..1990', 'trends', '1990..2000', 2000],
    ['2015', 'trends', '2015', 2015],
  ] as const)('%s on %s is %s', (text, page, shown, year) => {
    expect(resolveTime(time(text), years, page)).toMatchObject({ text: shown, year });
  });

  it('puts the crosshair of one year into the whole range', () => {
    expect(resolveTime(2015, years, 'trends')).toMatchObject({ single: true, years: [1960, 2024] });
    expect(resolveTime(time('1990..2000'), years, 'trends')).toMatchObject({
      single: false,
      years: [1990, 2000],
    });
  });
});

describe('facts', () => {
  it.each([
    ['latest', 'network', '2026-11-21', '2026-11-21'],
    ['2024-06', 'map', '2024-06', '2024-06-30'],
    ['2024-06-06', 'map', '2024-06-06', '2024-06-06'],
    ['2021', 'map', '2021', '2021-12-31'],
    ['2026', 'map', '2026', '2026-11-21'],
    ['2026-11', 'map', '2026-11', '2026-11-21'],
    ['2030', 'map', '2030', '2030-12-31'],
    ['2020..2021-06-01', 'network', '2021-06-01', '2021-06-01'],
  ] as const)('the roll of %s on %s is that of %s', (text, page, shown, day) => {
    expect(resolveTime(time(text), days, page)).toMatchObject({ text: shown, day });
  });

  it.each([
    ['2023-02..2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020..2021-06', '2020-01-01', '2021-06-30'],
    ['earliest..latest', '1945-01-01', '2026-11-21'],
    ['2021..2020', '2020-01-01', '2021-12-31'],
  ])('%s on the timeline includes both ends whole', (text, first, last) => {
    expect(resolveTime(time(text), days, 'timeline').days).toEqual([first, last]);
  });
});

describe('fitting', () => {
  it.each([
    ['2015', years, '2015', []],
    ['2020..1990', years, '1990..2020', ['swapped']],
    ['2024..latest', years, 'latest..2024', ['swapped']],
    ['latest..2024', years, 'latest..2024', []],
    ['latest..earliest', days, 'earliest..latest', ['swapped']],
    ['2024-06..2024', days, '2024-06..2024', []],
    ['2024..2024-06', days, '2024..2024-06', []],
    ['2025..2024-06', days, '2024-06..2025', ['swapped']],
    ['1066', days, '1066', []],
    ['1066', years, '1960', ['out-of-range']],
    ['2024-06', years, '2024', ['too-fine']],
    ['2031-06', years, '2024', ['too-fine', 'out-of-range']],
  ] as const)('%s becomes %#', (text, scope, fitted, faults) => {
    const { time: got, faults: told } = fitTime(time(text), scope);
    expect({ got: writeTime(got), told }).toEqual({ got: fitted, told: faults });
  });

  it('is done once, and gives the same object where nothing was to be done', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(years, days), (value, scope) => {
        const once = fitTime(value, scope);
        expect(fitTime(once.time, scope)).toEqual({ time: once.time, faults: [] });
        if (once.faults.length === 0) expect(once.time).toBe(value);
      }),
    );
  });

  it('resolves alike before and after, and with words or without', () => {
    fc.assert(
      fc.property(
        anyTime,
        fc.constantFrom(years, days),
        fc.constantFrom('map' as const, 'trends' as const, 'timeline' as const),
        (value, scope, page) => {
          const resolved = resolveTime(value, scope, page);
          const fitted = fitTime(value, scope).time;
          expect(resolveTime(fitted, scope, page)).toEqual(resolved);
          expect(resolveTime(withoutWords(fitted, scope), scope, page)).toEqual(resolved);
          expect(resolved.days[0] <= resolved.days[1]).toBe(true);
        },
      ),
    );
  });
});
