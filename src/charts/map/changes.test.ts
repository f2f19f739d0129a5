import { describe, expect, it } from 'vitest';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import { changesIn } from './changes.ts';

type Row = Partial<Membership> & { readonly start: string };

function mapOf(states: Readonly<Record<string, readonly Row[]>>) {
  const rows = new Map(
    Object.entries(states).map(([state, list]) => [
      state as StateId,
      list.map((row): Membership => {
        const organisation = 'dco' as OrganisationId;
        return {
          id: `dco-${state}` as Membership['id'],
          organisation,
          state: state as StateId,
          role: 'member',
          status: 'active',
          sources: [],
          ...row,
        };
      }),
    ]),
  );
  const times = {
    unit: 'days',
    first: 1945,
    last: 2026,
    latest: 2026,
    date: '2026-11-21',
  } as const;
  return { rows, times };
}

const names = (data: ReturnType<typeof mapOf>, year: number) => {
  const { joined, left } = changesIn(data, year);
  return [joined.map(({ state }) => state), left.map(({ state }) => state)];
};

describe('the changes of a year', () => {
  it('are who joined and who left, in order of time', () => {
    const data = mapOf({
      RWA: [{ start: '2021-12-23' }],
      CYP: [{ start: '2021-01-05' }],
      KWT: [{ start: '2020-11-27', end: '2021-06-01', endedBy: 'withdrawal' }],
    });
    expect(names(data, 2021)).toEqual([['CYP', 'RWA'], ['KWT']]);
    expect(names(data, 2020)).toEqual([['KWT'], []]);
    expect(names(data, 2022)).toEqual([[], []]);
  });

  it('are not a suspension, nor its end', () => {
    const data = mapOf({
      EGY: [
        { start: '1945-03-22', end: '1979-03-31', endedBy: 'suspension' },
        { start: '1979-03-31', end: '1989-05-23', status: 'suspended', endedBy: 'reinstatement' },
        { start: '1989-05-23' },
      ],
    });
    expect(names(data, 1945)).toEqual([['EGY'], []]);
    expect(names(data, 1979)).toEqual([[], []]);
    expect(names(data, 1989)).toEqual([[], []]);
  });

  it('are a departure and a return with time between them', () => {
    const data = mapOf({
      MAR: [{ start: '1963', end: '1984-11-12', endedBy: 'withdrawal' }, { start: '2017-01-31' }],
    });
    expect(names(data, 1984)).toEqual([[], ['MAR']]);
    expect(names(data, 2017)).toEqual([['MAR'], []]);
  });

  it('are of full members: an observer who becomes one joins, and nobody joins as an observer', () => {
    const data = mapOf({
      OMN: [
        { start: '2000', end: '2005-01-01', role: 'observer', endedBy: 'role-change' },
        { start: '2005-01-01' },
      ],
    });
    expect(names(data, 2000)).toEqual([[], []]);
    expect(names(data, 2005)).toEqual([['OMN'], []]);
  });

  it('are in no year where nobody knows the day, and not yet where it is to come', () => {
    const data = mapOf({
      AAA: [{ start: 'unknown' }],
      BBB: [{ start: '2026-12-01' }],
      CCC: [{ start: '2026-01-01', end: '2026-12-31', endedBy: 'withdrawal' }],
    });
    expect(names(data, 2026)).toEqual([['CCC'], []]);
  });
});
