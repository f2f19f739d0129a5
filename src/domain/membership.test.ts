import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MembershipId, OrganisationId, StateId } from './ids.ts';
import { isFullMember, isInForce, membershipRoles, rollOn } from './membership.ts';
import type { Membership } from './membership.ts';
import { firstDay } from './time.ts';

const day = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const fuzzy = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.tuple(day, day).map((pair) => pair.toSorted().join('/')),
);

function dayBefore(text: string): string {
  const date = new Date(text);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

describe('an interval of membership', () => {
  test('holds from the first day that its start can mean', () => {
    fc.assert(
      fc.property(fuzzy, (start) => {
        const first = firstDay(start) ?? '';
        expect(isInForce({ start }, first)).toBe(true);
        expect(isInForce({ start }, dayBefore(first))).toBe(false);
      }),
    );
  });

  test('no longer holds on the first day that its end can mean', () => {
    fc.assert(
      fc.property(fuzzy, (end) => {
        const last = firstDay(end) ?? '';
        expect(isInForce({ start: 'unknown', end }, last)).toBe(false);
        expect(isInForce({ start: 'unknown', end }, dayBefore(last))).toBe(true);
      }),
    );
  });

  test('and the one that follows on it never hold on the same day, and leave no day out', () => {
    fc.assert(
      fc.property(fuzzy, day, (change, on) => {
        const before = isInForce({ start: 'unknown', end: change }, on);
        const after = isInForce({ start: change }, on);
        expect(before).toBe(!after);
      }),
    );
  });

  test.each([
    ['2007', '2006-12-31', false],
    ['2007', '2007-01-01', true],
    ['2002-05', '2002-04-30', false],
    ['2002-05', '2002-05-01', true],
    ['2003-01-01/2003-03-31', '2003-01-01', true],
    ['2004-02-29', '2004-02-28', false],
  ])('that starts in %s holds on %s: %s', (start, on, expected) => {
    expect(isInForce({ start }, on)).toBe(expected);
  });

  test.each([
    ['1999', '1998-12-31', true],
    ['1999', '1999-01-01', false],
    ['1979-03-31', '1979-03-30', true],
    ['1979-03-31', '1979-03-31', false],
    ['2011-11', '2011-10-31', true],
    ['2011-11', '2011-11-01', false],
  ])('that ends in %s holds on %s: %s', (end, on, expected) => {
    expect(isInForce({ start: '1945', end }, on)).toBe(expected);
  });

  test('of unknown start holds on every day of the organisation’s life, as far as that is known', () => {
    fc.assert(
      fc.property(day, fc.option(fuzzy), (on, founded) => {
        const expected = founded === null || on >= (firstDay(founded) ?? '');
        expect(isInForce({ start: 'unknown' }, on, founded)).toBe(expected);
      }),
    );
  });

  test('of known start holds from then on, whatever the organisation’s founding', () => {
    expect(isInForce({ start: '1950' }, '1955-01-01', '1960')).toBe(true);
    expect(isInForce({ start: '1970' }, '1965-01-01', '1960')).toBe(false);
  });
});

test('founders and members count; associates and observers stand near', () => {
  expect(membershipRoles.filter((role) => isFullMember({ role }))).toEqual(['founder', 'member']);
});

describe('the roll of a day', () => {
  const row = (
    id: string,
    organisation: string,
    state: string,
    more: Partial<Membership>,
  ): Membership => ({
    id: id as MembershipId,
    organisation: organisation as OrganisationId,
    state: state as StateId,
    role: 'member',
    status: 'active',
    start: 'unknown',
    sources: [],
    ...more,
  });
  const rows = [
    row('las-egy-1', 'las', 'EGY', { role: 'founder', start: '1945-03-22', end: '1979-03-31' }),
    row('las-egy-2', 'las', 'EGY', {
      role: 'founder',
      status: 'suspended',
      start: '1979-03-31',
      end: '1989-05-23',
    }),
    row('las-egy-3', 'las', 'EGY', { role: 'founder', start: '1989-05-23' }),
    row('las-bra-1', 'las', 'BRA', { role: 'observer', start: '2003' }),
    row('old-omn-1', 'old', 'OMN', { end: '2000' }),
  ];
  const founded: Readonly<Record<string, string>> = { las: '1945-03-22', old: '1990-06' };
  const rollOf = (on: string) => rollOn(rows, on, (id) => founded[id] ?? null).map(({ id }) => id);

  test.each([
    ['1945-03-21', []],
    ['1979-03-30', ['las-egy-1']],
    ['1979-03-31', ['las-egy-2']],
    ['1989-05-23', ['las-egy-3']],
    ['1990-05-31', ['las-egy-3']],
    ['1990-06-01', ['las-egy-3', 'old-omn-1']],
    ['1999-12-31', ['las-egy-3', 'old-omn-1']],
    ['2000-01-01', ['las-egy-3']],
    ['2003-01-01', ['las-egy-3', 'las-bra-1']],
  ])('of %s is %j', (on, expected) => {
    expect(rollOf(on)).toEqual(expected);
  });
});
