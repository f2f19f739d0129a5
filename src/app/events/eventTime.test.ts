import { describe, expect, it } from 'vitest';
import { localeIn } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { AtlasEvent } from '../../domain/fact.ts';
import { firstDay } from '../../domain/time.ts';
import { calendars } from '../../locale/defaults.ts';
import { chronicleDate } from './chronicleDate.ts';
import { isComing, todayOf, yearsOf } from './eventTime.ts';

const world = buildWorld('data');
const { events } = world.bundles.get<EventsBundle>('events');
const [ar, en, fa, fr] = await Promise.all(
  ['ar', 'en', 'fa', 'fr'].map((language) => localeIn(world, language, ['eventIndex'])),
);
if (ar === undefined || en === undefined || fa === undefined || fr === undefined) {
  throw new Error('A language is missing.');
}

const dated = (start: string, end?: string): Pick<AtlasEvent, 'start' | 'end'> =>
  end === undefined ? { start } : { start, end };

describe('what is to come', () => {
  const today = '2026-06-15';

  it.each([
    ['2026-06-16', undefined, true],
    ['2026-06-15', undefined, true],
    ['2026-06-14', undefined, false],
    ['2026-06-10', '2026-06-15', true],
    ['2026-06-10', '2026-06-14', false],
    ['2026-07', undefined, true],
    ['2027', undefined, true],
    ['2026-06-20/2026-07-02', undefined, true],
    // It may be over.
    ['2026-06', undefined, false],
    ['2026', undefined, false],
    ['2026-06-01/2026-07-02', undefined, false],
    ['unknown', undefined, false],
  ])('%s to %s: %s', (start, end, coming) => {
    expect(isComing(dated(start, end), today)).toBe(coming);
  });

  it('is seen from the later of the data’s day and the reader’s', () => {
    expect(todayOf('2999-01-01')).toBe('2999-01-01');
    expect(todayOf('1999-01-01')).toBe(new Date().toISOString().slice(0, 10));
  });
});

describe.each(calendars)('years of %s', (calendar) => {
  const locale = { ...ar, calendar };
  const years = yearsOf(events, locale);
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
  });

  it('have every event once, in the year in which it begins', () => {
    expect(years.flatMap((year) => year.items.map(({ id }) => id)).toSorted()).toEqual(
      events.map(({ id }) => id).toSorted(),
    );
    for (const { year, label, items: found } of years) {
      expect(label).toContain(String(year));
      for (const { start } of found) {
        const text = format.format(Date.parse(firstDay(start) ?? ''));
        expect(Number(/\d+/.exec(text)?.[0])).toBe(year);
      }
    }
  });

  it('come newest first, and so do their events', () => {
    const order = years.map(({ year }) => year ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    const days = years.flatMap((year) => year.items.map(({ start }) => firstDay(start) ?? ''));
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe('a date under the heading of its year', () => {
  it.each([
    [en, '2024-12-17', undefined, '17 December'],
    [en, '2026-02-04', '2026-02-05', '4–5 February'],
    [en, '2024-01-30', '2024-02-02', '30 January – 2 February'],
    [en, '2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
    [en, '2025-05', undefined, 'May'],
    [en, '2014', undefined, 'day not recorded'],
    [en, '2023-11-01/2024-06-30', undefined, 'between 1 November 2023 and 30 June 2024'],
    [ar, '2026-02-04', '2026-02-05', 'من 4 إلى 5 فبراير'],
    [ar, '2025-05', undefined, 'مايو'],
    [{ ...ar, calendar: 'islamic-umalqura' } as const, '2024-12-17', undefined, '16 جمادى الآخرة'],
    [fa, '2024-06-05', undefined, '۱۶ خرداد'],
    // A Gregorian month on its own, in Persian without the ending that a year after it asks for.
    [{ ...fa, calendar: 'gregory' } as const, '2024-01', undefined, 'ژانویه'],
    [fr, '2024-06-01', undefined, '1er juin'],
  ])('%#: %s', (locale, start, end, text) => {
    expect(chronicleDate(dated(start, end), locale).replaceAll(/[\u2066-\u2069]/g, '')).toBe(text);
  });
});
