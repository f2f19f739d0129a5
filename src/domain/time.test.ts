import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysInMonth,
  endOfYear,
  firstDay,
  isIsoDay,
  isIsoMonth,
  lastDay,
  precisionOf,
  yearOf,
} from './time.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Any real day, as `Date` makes it: another calendar than the one that is tested. */
const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = days.map((day) => day.slice(0, 7));
const years = days.map((day) => day.slice(0, 4));
const between = fc.tuple(days, days).map((pair) => pair.toSorted().join('/'));
const known = fc.oneof(days, months, years, between);

describe('a fuzzy date', () => {
  test('is as sure as it is written', () => {
    fc.assert(
      fc.property(days, months, years, between, (...dates) => {
        expect(dates.map(precisionOf)).toEqual(['day', 'month', 'year', 'between']);
      }),
    );
    expect(precisionOf('unknown')).toBe('unknown');
  });

  test.each([
    '',
    '24',
    '02024',
    '2024-6',
    '2024-00',
    '2024-13',
    '2024-06-00',
    '2024-06-31',
    '2023-02-29',
    '1900-02-29',
    '2024-06-06T00:00',
    ' 2024',
    '2024-06-20/2024-06-01',
    '2024-06-01/2024-07',
    '2024-06-01/2024-06-02/2024-06-03',
    '2024/2025',
    'Unknown',
    '٢٠٢٤',
  ])('"%s" is none', (text) => {
    expect(precisionOf(text)).toBeNull();
    expect(firstDay(text)).toBeNull();
    expect(lastDay(text)).toBeNull();
  });

  test('begins and ends on a real day, the first not after the last', () => {
    fc.assert(
      fc.property(known, (date) => {
        const first = firstDay(date) ?? '';
        const last = lastDay(date) ?? '';
        expect([first, isIsoDay(first)]).toEqual([first, true]);
        expect([last, isIsoDay(last)]).toEqual([last, true]);
        expect(first <= last).toBe(true);
      }),
    );
  });

  test('holds the day that it was made less sure from, and the day after its last is another month or year', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const date = day.slice(0, length);
        expect((firstDay(date) ?? '9999') <= day && day <= (lastDay(date) ?? '')).toBe(true);
        const after = new Date(lastDay(date) ?? '');
        after.setUTCDate(after.getUTCDate() + 1);
        expect(after.toISOString().startsWith(`${date}-`)).toBe(false);
      }),
    );
  });

  test('between two days has those days for ends', () => {
    expect(firstDay('2024-06-01/2024-06-20')).toBe('2024-06-01');
    expect(lastDay('2024-06-01/2024-06-20')).toBe('2024-06-20');
  });

  test('that is unknown has no day', () => {
    expect([firstDay('unknown'), lastDay('unknown')]).toEqual([null, null]);
  });
});

test('a month has as many days as the calendar of the machine says', () => {
  for (const year of [1600, 1899, 1900, 1996, 2000, 2023, 2024, 2100]) {
    for (let month = 1; month <= 12; month += 1) {
      const expected = new Date(Date.UTC(year, month, 0)).getUTCDate();
      expect([year, month, daysInMonth(year, month)]).toEqual([year, month, expected]);
    }
  }
});

test('days and months are told from what only looks like them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (month, day) => {
      const text = `2023-${two(month)}-${two(day)}`;
      const real = new Date(`${text}T00:00Z`);
      expect(isIsoDay(text)).toBe(real.toJSON()?.startsWith(text) ?? false);
    }),
  );
  expect(['2024-06', '2024-6', '2024-13', '2024-06-01'].map(isIsoMonth)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a year ends on its 31 December, also a year of fewer than four digits', () => {
  expect(endOfYear(2015)).toBe('2015-12-31');
  expect(endOfYear(33)).toBe('0033-12-31');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (year) => {
      expect(yearOf(endOfYear(year))).toBe(year);
    }),
  );
});
