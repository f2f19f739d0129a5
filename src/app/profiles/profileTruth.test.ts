/** Profiles on the real data, against the curated files alone: values, years, ranks and rolls are made again here. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildWorld } from '../../../test/worlds.ts';
import type { EventsBundle } from '../../domain/bundle.ts';
import type { Agreement } from '../../domain/fact.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { OrganisationRecord } from '../../domain/organisation.ts';
import { profiledStates } from '../../domain/profiled.ts';
import { lanesOf } from './lanes.ts';
import { dayOfRoll, memberRoll } from './memberRoll.ts';
import { stateFigure } from './stateFigure.ts';

interface MembershipFile {
  memberships: { state: string; role: string; start: string; end?: string }[];
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const world = buildWorld('data');
const { catalogue, memberships } = world;
const ground = { catalogue, memberships };
const profiled = new Set<string>(profiledStates(catalogue, memberships).map(({ id }) => id));

const rounded = (value: number): number => Number(value.toPrecision(5));

/** The values of a year as the bundles have them: five digits. */
function valuesOf(indicator: string, year: number): ReadonlyMap<string, number> {
  const { values } = json<{ values: Record<string, Record<string, number>> }>(
    `data/values/${indicator}.json`,
  );
  const known = new Set<string>(catalogue.states.map(({ id }) => id));
  return new Map(
    Object.entries(values).flatMap(([state, years]) => {
      const value = years[year];
      return value === undefined || !known.has(state) ? [] : [[state, rounded(value)] as const];
    }),
  );
}

function membersAtEndOf(organisation: string, year: number, founded: string | null): Set<string> {
  const last = `${year}-12-31`;
  const first = (date: string): string => `${date}-01-01`.slice(0, 10);
  const { memberships: rows } = json<MembershipFile>(`data/memberships/${organisation}.json`);
  return new Set(
    rows
      .filter(({ role }) => role === 'founder' || role === 'member')
      .filter(
        ({ start, end }) =>
          (start === 'unknown'
            ? founded === null || first(founded) <= last
            : first(start) <= last) &&
          (end === undefined || end === 'unknown' || last < first(end)),
      )
      .map(({ state }) => state),
  );
}

describe('a figure of a state', () => {
  const states = ['SAU', 'KWT', 'NGA', 'CYP', 'FRA', 'PSE', 'TUV', 'USA'];
  test.each(catalogue.indicators.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    for (const state of states) {
      const figure = stateFigure(state as StateId, entry, world.indicator(id), ground);
      const { values } = json<{ values: Record<string, Record<string, number>> }>(
        `data/values/${id}.json`,
      );
      const years = Object.keys(values[state] ?? {})
        .map(Number)
        .filter((year) => year <= entry.latest);
      if (years.length === 0) {
        expect(figure).toBeNull();
        continue;
      }
      const year = Math.max(...years);
      const all = valuesOf(id, year);
      const own = all.get(state) ?? NaN;
      expect(figure).toMatchObject({ year, value: own });
      const above = [...all.values()].filter((value) => value > own).length;
      const equal = [...all.values()].filter((value) => value === own).length;
      expect(figure?.world).toEqual({ rank: above + 1, of: all.size, tied: equal > 1 });
      for (const { organisation, rank, of } of figure?.organisations ?? []) {
        const founded = catalogue.organisations.find((one) => one.id === organisation)?.founded;
        const members = [...membersAtEndOf(organisation, year, founded ?? null)];
        expect(members).toContain(state);
        const theirs = members.flatMap((member) => all.get(member) ?? []);
        expect(of).toBe(theirs.length);
        expect(rank).toBe(theirs.filter((value) => value > own).length + 1);
      }
    }
  });

  test('has no rank where the roster is partial', () => {
    const [entry] = catalogue.indicators.filter(({ id }) => id === 'gdp');
    if (entry === undefined) throw new Error('There is no GDP.');
    const figure = stateFigure('KWT' as StateId, entry, world.indicator('gdp'), ground);
    const ids = figure?.organisations.map(({ organisation }) => String(organisation)) ?? [];
    expect(ids[0]).toBe('dco');
    for (const partial of ['itu', 'imf', 'ibrd', 'gatt']) expect(ids).not.toContain(partial);
  });

  test('tells a tie', () => {
    const bundle = { values: { KWT: [[2020, 5]], SAU: [[2020, 5]], OMN: [[2020, 4]] } } as never;
    const figure = stateFigure('KWT' as StateId, { latest: 2020 }, bundle, ground);
    expect(figure?.world).toEqual({ rank: 1, of: 3, tied: true });
    expect(figure?.organisations.find(({ organisation }) => organisation === 'gcc')).toEqual({
      organisation: 'gcc',
      rank: 1,
      of: 3,
      tied: true,
    });
  });
});

describe('a roll', () => {
  const rollOn = (id: string, day: string) => {
    const organisation = catalogue.organisations.find((one) => one.id === id);
    if (organisation === undefined) throw new Error(`There is no ${id}.`);
    return memberRoll(organisation, memberships, day);
  };

  test.each([
    ['dco', '2021-06-01', 7],
    ['dco', '2021-12-31', 8],
    ['dco', '2026-11-21', 16],
    ['gcc', '1981-05-24', 0],
    ['gcc', '1981-05-25', 6],
  ])('%s on %s has %i members', (id, day, number) => {
    expect(rollOn(id, day).members).toHaveLength(number);
  });

  test('every year of every organisation has the members of the files', () => {
    for (const { id, founded, intergovernmental } of catalogue.organisations) {
      if (!intergovernmental) continue;
      for (const year of [1965, 1985, 2005, 2015, 2025]) {
        const states = rollOn(id, `${year}-12-31`).members.map(({ state }) => String(state));
        expect(states.toSorted(), `${id} ${year}`).toEqual(
          [...membersAtEndOf(id, year, founded)].toSorted(),
        );
      }
    }
  });

  test('a suspension begins no new membership, and is told', () => {
    const egypt = rollOn('las', '1985-06-01').members.find(({ state }) => state === 'EGY');
    expect(egypt?.row.status).toBe('suspended');
    expect(egypt?.since.slice(0, 4)).toBe('1945');
  });

  test('who has left is a former member, with the time of the membership', () => {
    const { former, members } = rollOn('opec', '2026-11-21');
    expect(former.map(({ state }) => state)).toContain('QAT');
    expect(members.map(({ state }) => state)).not.toContain('QAT');
  });

  test('the day is that of the address, and never after the data', () => {
    const dco = { founded: '2020-11-26' };
    expect(dayOfRoll(null, dco, '2026-11-21')).toBe('2026-11-21');
    expect(dayOfRoll('latest', dco, '2026-11-21')).toBe('2026-11-21');
    expect(dayOfRoll('earliest', dco, '2026-11-21')).toBe('2020-11-26');
    expect(dayOfRoll(2021, dco, '2026-11-21')).toBe('2021-12-31');
    expect(dayOfRoll('2021-02', dco, '2026-11-21')).toBe('2021-02-28');
    expect(dayOfRoll(2030, dco, '2026-11-21')).toBe('2026-11-21');
  });
});

describe('lanes', () => {
  test('every membership of every state has its bar, inside the lane, in order of time', () => {
    for (const id of profiled) {
      const lanes = lanesOf(id as StateId, memberships, catalogue.organisations, catalogue.date);
      const own = memberships.filter(({ state }) => state === id);
      const bars = lanes?.lanes.flatMap((lane) => lane.bars) ?? [];
      expect(bars.map(({ row }) => row.id).toSorted()).toEqual(own.map((row) => row.id).toSorted());
      for (const { from, to } of bars) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(1);
      }
      for (const lane of lanes?.lanes ?? []) {
        expect(lane.bars.map(({ from }) => from)).toEqual(
          lane.bars.map(({ from }) => from).toSorted((a, b) => a - b),
        );
      }
    }
  });

  test('a state without memberships has none', () => {
    expect(
      lanesOf('XXX' as StateId, memberships, catalogue.organisations, '2026-01-01'),
    ).toBeNull();
  });
});

test('every state that a fact names has a profile', () => {
  const { events } = world.bundles.get<EventsBundle>('events');
  const agreements = world.bundles.get<readonly Agreement[]>('agreements');
  const organisations = world.bundles.get<readonly OrganisationRecord[]>('organisations');
  const named = [
    ...events.flatMap(({ place, states }) => [...states, place?.state ?? []].flat()),
    ...agreements.flatMap(({ parties }) =>
      parties.flatMap((party) => ('state' in party ? [party.state] : [])),
    ),
    ...organisations.flatMap(({ seat, offices }) =>
      [seat?.state, ...offices.map(({ state }) => state)].filter((state) => state != null),
    ),
  ];
  expect(named.filter((state) => !profiled.has(state))).toEqual([]);
  const parties = agreements.flatMap(({ parties: all }) =>
    all.flatMap((party): OrganisationId[] => ('organisation' in party ? [party.organisation] : [])),
  );
  const known = new Set(organisations.map(({ id }) => id));
  expect(parties.filter((id) => !known.has(id))).toEqual([]);
});
