import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripBidi } from './bidi.ts';
import { monthOf, monthStart } from './calendarMonths.ts';
import { calendarTicks, tickUnitFor } from './calendarTicks.ts';
import type { TickUnit } from './calendarTicks.ts';
import { calendars } from './defaults.ts';
import type { Calendar } from './defaults.ts';
import { testLocale } from './testLocale.ts';

const dayLength = 86_400_000;
const dayOf = (iso: string): number => Date.parse(iso) / dayLength;
const isoOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);
const locales = {
  ar: await testLocale('ar'),
  en: await testLocale('en'),
  fa: await testLocale('fa'),
  fr: await testLocale('fr'),
};
/** What the engine itself says of a day. */
function readerOf(calendar: Calendar): (day: number) => {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (day) => {
    const parts = format.formatToParts(day * dayLength);
    const of = (type: string): number =>
      Number(parts.find((part) => part.type === type)?.value ?? Number.NaN);
    return { year: of('year'), month: of('month'), day: of('day') };
  };
}

const labels = (
  language: keyof typeof locales,
  calendar: Calendar,
  from: string,
  to: string,
  unit: TickUnit,
): readonly string[] =>
  calendarTicks(locales[language], calendar, dayOf(from), dayOf(to), unit).map(({ label }) =>
    stripBidi(label),
  );

describe.each(calendars)('months of %s', (calendar) => {
  it('are those of the engine for every day from 1937 to 2077', () => {
    const read = readerOf(calendar);
    const wrong: string[] = [];
    for (let day = dayOf('1937-01-01'); day <= dayOf('2077-12-31'); day += 1) {
      const { year, month, day: inMonth } = read(day);
      const count = year * 12 + month - 1;
      if (monthOf(calendar, day) !== count || monthStart(calendar, count) !== day - inMonth + 1) {
        wrong.push(isoOf(day));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are in order and of 28 to 31 days, also where the tables end', () => {
    const lengths = new Set<number>();
    for (let month = monthOf(calendar, dayOf('1500-01-01')); month < 2300 * 12; month += 1) {
      lengths.add(monthStart(calendar, month + 1) - monthStart(calendar, month));
    }
    expect([...lengths].filter((length) => length < 28 || length > 31)).toEqual([]);
  });
});

it('has a tick for each day, month, year of the engine, strong where a larger unit begins', () => {
  for (const calendar of calendars) {
    const read = readerOf(calendar);
    const [from, to] = [dayOf('1937-01-01'), dayOf('2077-12-31')];
    const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const dates = days.map(read);
    const starts = (isFirst: (date: ReturnType<typeof read>) => boolean) =>
      new Set(dates.flatMap((date, index) => (isFirst(date) ? [from + index] : [])));
    const expected = {
      century: [
        starts((date) => date.day === 1 && date.month === 1 && date.year % 100 === 0),
        starts((date) => date.day === 1 && date.month === 1 && date.year % 1000 === 0),
      ],
      decade: [
        starts((date) => date.day === 1 && date.month === 1 && date.year % 10 === 0),
        starts((date) => date.day === 1 && date.month === 1 && date.year % 100 === 0),
      ],
      year: [
        starts((date) => date.day === 1 && date.month === 1),
        starts((date) => date.day === 1 && date.month === 1 && date.year % 10 === 0),
      ],
      quarter: [
        starts((date) => date.day === 1 && date.month % 3 === 1),
        starts((date) => date.day === 1 && date.month === 1),
      ],
      month: [
        starts((date) => date.day === 1),
        starts((date) => date.day === 1 && date.month === 1),
      ],
      day: [new Set(days), starts((date) => date.day === 1)],
    } as const;
    for (const [unit, [ticks, major]] of Object.entries(expected)) {
      const made = calendarTicks(locales.en, calendar, from, to, unit as TickUnit);
      expect(made.map(({ day }) => day)).toEqual([...ticks]);
      expect(made.filter((tick) => tick.major).map(({ day }) => day)).toEqual([...major]);
    }
  }
}, 60_000);

describe('labels', () => {
  it('name years with their era', () => {
    expect(labels('ar', 'gregory', '1899-01-01', '2001-01-01', 'century')).toEqual([
      '1900',
      '2000',
    ]);
    expect(labels('ar', 'islamic-umalqura', '2022-01-01', '2025-01-01', 'year')).toEqual([
      '1444 هـ',
      '1445 هـ',
      '1446 هـ',
    ]);
    expect(labels('en', 'islamic-umalqura', '1960-01-01', '1990-01-01', 'decade')).toEqual([
      '1380 AH',
      '1390 AH',
      '1400 AH',
      '1410 AH',
    ]);
    expect(labels('fa', 'persian', '2021-01-01', '2023-06-01', 'year')).toEqual([
      '۱۴۰۰',
      '۱۴۰۱',
      '۱۴۰۲',
    ]);
  });

  it('carry the year where a year begins, and on the first', () => {
    expect(labels('ar', 'gregory', '2023-10-20', '2024-02-10', 'month')).toEqual([
      'نوفمبر 2023',
      'ديسمبر',
      'يناير 2024',
      'فبراير',
    ]);
    expect(labels('en', 'gregory', '2023-02-01', '2024-02-01', 'quarter')).toEqual([
      'Apr 2023',
      'Jul',
      'Oct',
      'Jan 2024',
    ]);
    expect(labels('en', 'islamic-umalqura', '2023-05-01', '2023-09-01', 'month')).toEqual([
      'Dhuʻl-Q. 1444 AH',
      'Dhuʻl-H.',
      'Muh. 1445 AH',
      'Saf.',
    ]);
    expect(labels('fa', 'gregory', '2023-12-01', '2024-01-02', 'month')).toEqual([
      'دسامبر ۲۰۲۳',
      'ژانویه ۲۰۲۴',
    ]);
  });

  it('carry the month where a month begins', () => {
    expect(labels('fr', 'gregory', '2024-06-29', '2024-07-02', 'day')).toEqual([
      '29 juin 2024',
      '30',
      '1er juil.',
      '2',
    ]);
    expect(labels('en', 'gregory', '2024-12-30', '2025-01-02', 'day')).toEqual([
      '30 Dec 2024',
      '31',
      '1 Jan 2025',
      '2',
    ]);
  });

  it('name weeks by the day that they begin with where the language is at home', () => {
    // 2024-12-22 is a Sunday.
    expect(labels('ar', 'gregory', '2024-12-22', '2025-01-06', 'week')).toEqual([
      '22 ديسمبر 2024',
      '29 ديسمبر',
      '5 يناير 2025',
    ]);
    expect(labels('en', 'gregory', '2024-12-22', '2025-01-06', 'week')).toEqual([
      '23 Dec 2024',
      '30 Dec',
      '6 Jan 2025',
    ]);
    expect(labels('fa', 'gregory', '2024-12-22', '2025-01-06', 'week')[0]).toBe('۲۸ دسامبر ۲۰۲۴');
  });

  it('have the names of months that a country uses', async () => {
    const locale = await testLocale('ar', { region: 'JO' });
    const [tick] = calendarTicks(
      locale,
      'gregory',
      dayOf('2024-01-01'),
      dayOf('2024-01-02'),
      'month',
    );
    expect(tick?.label).toBe('كانون الثاني 2024');
  });

  it('tell any two ticks of one span apart, once the first and the strong are read before them', () => {
    for (const calendar of calendars) {
      for (const unit of ['year', 'decade', 'century'] as const) {
        const all = labels('ar', calendar, '1000-01-01', '2200-01-01', unit);
        expect(new Set(all).size).toBe(all.length);
      }
      const months = labels('ar', calendar, '2020-01-01', '2024-01-01', 'month');
      const withYear = months.filter((label) => /\d/.test(label));
      expect(new Set(withYear).size).toBe(withYear.length);
    }
  });
});

describe('the unit', () => {
  it('is the finest whose labels keep apart', () => {
    expect(tickUnitFor(365, 1000, 80)).toBe('quarter');
    expect(tickUnitFor(365, 1000, 70)).toBe('month');
    expect(tickUnitFor(7, 1000, 80)).toBe('day');
    expect(tickUnitFor(36_525, 1000, 80)).toBe('decade');
    expect(tickUnitFor(1_000_000, 1000, 80)).toBe('century');
  });

  it('keeps ticks apart in every calendar, wherever and however wide the span', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        fc.integer({ min: dayOf('1800-01-01'), max: dayOf('2200-01-01') }),
        fc.integer({ min: 2, max: 60_000 }),
        fc.integer({ min: 200, max: 2000 }),
        (calendar, from, days, width) => {
          const unit = tickUnitFor(days, width, 60);
          const ticks = calendarTicks(locales.ar, calendar, from, from + days, unit);
          const perDay = width / days;
          for (const [index, { day }] of ticks.entries()) {
            const before = ticks[index - 1];
            if (before !== undefined && unit !== 'century') {
              expect((day - before.day) * perDay).toBeGreaterThanOrEqual(60);
            }
            expect(day).toBeGreaterThanOrEqual(from);
            expect(day).toBeLessThanOrEqual(from + days);
          }
        },
      ),
    );
  });
});

it('marks nothing before year 1, and stays in order where the tables end', () => {
  for (const calendar of calendars) {
    for (const unit of ['century', 'decade', 'year'] as const) {
      const days = calendarTicks(locales.fr, calendar, -1_000_000, 80_000, unit).map(
        ({ day }) => day,
      );
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(new Set(days).size).toBe(days.length);
      expect(days[0]).toBeGreaterThanOrEqual(monthStart(calendar, 12));
    }
  }
});
