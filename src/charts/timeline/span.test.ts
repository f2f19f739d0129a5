import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../domain/dayNumber.ts';
import { spanOfEvent, spanOfInterval } from './span.ts';
import type { Span } from './span.ts';

const day = toDayNumber;
const bounds = { first: day('1900-01-01'), today: day('2026-11-21') };
const asList = (span: Span | null) =>
  span === null ? null : [span.from, span.sureFrom, span.sureTo, span.to];

describe('an interval', () => {
  it('of days holds from its start up to its end', () => {
    const span = spanOfInterval({ start: '1945-03-22', end: '1979-03-26' }, bounds);
    expect(asList(span)).toEqual(['1945-03-22', '1945-03-22', '1979-03-26', '1979-03-26'].map(day));
  });

  it('that lasts is known up to today', () => {
    const span = spanOfInterval({ start: '2022-04' }, bounds);
    expect(asList(span)).toEqual(['2022-04-01', '2022-04-30', '2026-11-21', '2026-11-21'].map(day));
  });

  it('of years is unsure at both ends, as wide as the years', () => {
    const span = spanOfInterval({ start: '1973', end: '1984' }, bounds);
    expect(asList(span)).toEqual(['1973-01-01', '1973-12-31', '1984-01-01', '1984-12-31'].map(day));
  });

  it('without a known start is drawn from where it can have begun', () => {
    expect(spanOfInterval({ start: 'unknown' }, bounds).from).toBe(bounds.first);
  });

  it('announced for a year to come has no day that is sure', () => {
    const span = spanOfInterval({ start: '2027' }, bounds);
    expect(asList(span)).toEqual(['2027-01-01', '2027-01-01', '2027-01-01', '2027-12-31'].map(day));
  });
});

describe('an event', () => {
  it('of a day takes that day', () => {
    const span = spanOfEvent('2024-12-17');
    expect([span?.from, span?.to]).toEqual([day('2024-12-17'), day('2024-12-18')]);
  });

  it('of several days has their length', () => {
    const span = spanOfEvent('2026-02-04', '2026-02-05');
    expect(asList(span)).toEqual(['2026-02-04', '2026-02-04', '2026-02-06', '2026-02-06'].map(day));
  });

  it('of a month or between two dates is as wide as what is not known', () => {
    expect([spanOfEvent('2014-03')?.from, spanOfEvent('2014-03')?.to]).toEqual([
      day('2014-03-01'),
      day('2014-04-01'),
    ]);
    const between = spanOfEvent('2023-10-08/2024-12-17');
    expect([between?.from, between?.to]).toEqual([day('2023-10-08'), day('2024-12-18')]);
  });

  it('of an unknown date has no place in time', () => {
    expect(spanOfEvent('unknown')).toBeNull();
  });
});
