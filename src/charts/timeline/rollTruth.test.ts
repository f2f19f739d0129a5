/** The roll of a day against one that is counted from the files of `data/` alone, with no code of the atlas in between. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { localeIn, timelineOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { rollOf } from './roll.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Row {
  readonly state: string;
  readonly role: string;
  readonly start: string;
  readonly end?: string;
}
interface File {
  readonly organisation: string;
  readonly memberships: readonly Row[];
}
interface OfficeRow {
  readonly role: string;
  readonly state: string | null;
  readonly start: string;
  readonly end?: string;
}
interface OrganisationFile {
  readonly id: string;
  readonly founded: string | null;
  readonly intergovernmental: boolean;
  readonly offices?: readonly OfficeRow[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const files = globSync('data/memberships/*.json').map((path) => read<File>(path));
const organisations = globSync('data/organisations/*.json').map((path) =>
  read<OrganisationFile>(path),
);

/** The first day that a date can mean, as text that sorts; of an unknown one, what stands for it. */
function first(date: string | null | undefined, unknown: string): string {
  if (date === null || date === undefined || date === 'unknown') return unknown;
  return `${date.slice(0, 10)}-01-01`.slice(0, 10);
}

/** Who belonged to what on a day, as `las EGY`, counted by hand. */
function counted(day: string, full: boolean): readonly string[] {
  return files
    .flatMap(({ organisation, memberships }) => {
      const founded = organisations.find(({ id }) => id === organisation)?.founded;
      return memberships
        .filter(({ role }) => (role === 'founder' || role === 'member') === full)
        .filter(({ start, end }) => {
          const begins = start === 'unknown' ? first(founded, '0000') : first(start, '0000');
          const ends = end === undefined ? '9999' : first(end, '9999');
          return begins <= day && day < ends;
        })
        .map(({ state }) => `${organisation} ${state}`);
    })
    .toSorted();
}

function presided(day: string): readonly string[] {
  return organisations
    .filter(({ intergovernmental }) => intergovernmental)
    .flatMap(({ id, offices = [] }) =>
      offices
        .filter(({ role }) => role === 'presidency' || role === 'chair')
        .filter(
          ({ start, end }) =>
            start !== 'unknown' &&
            first(start, '0000') <= day &&
            day < (end === undefined ? '9999' : first(end, '9999')),
        )
        .map(({ state }) => `${id} ${state}`),
    )
    .toSorted();
}

const world = buildWorld('data');
const locale = await localeIn(world, 'en');
const { data } = timelineOf(world, 'orgs=all', locale);

function rolled(day: string) {
  const roll = rollOf(data, day);
  const names = (of: 'members' | 'others'): readonly string[] =>
    roll.organisations
      .flatMap((one) => one[of].map(({ row }) => `${one.organisation} ${row.state}`))
      .toSorted();
  return {
    members: names('members'),
    others: names('others'),
    presided: roll.organisations
      .flatMap(({ organisation, offices }) =>
        offices
          .filter(({ role }) => role !== 'secretary-general')
          .map(({ state }) => `${organisation} ${state}`),
      )
      .toSorted(),
  };
}

const pad = (number: number): string => String(number).padStart(2, '0');
const anyDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`);
/** Days on which something changes, where a slip by one shows. */
const turningDays = [
  ...new Set(
    files.flatMap(({ memberships }) =>
      memberships.flatMap(({ start, end }) => [
        first(start, '1945-03-22'),
        first(end, '1979-03-26'),
      ]),
    ),
  ),
];

test('the roll of any day is the one that the files say', () => {
  fc.assert(
    fc.property(fc.oneof(anyDay, fc.constantFrom(...turningDays)), (day) => {
      const { members, others, presided: chairs } = rolled(day);
      expect(members).toEqual(counted(day, true));
      expect(others).toEqual(counted(day, false));
      expect(chairs).toEqual(presided(day));
    }),
    { numRuns: 150 },
  );
});

test('tells the events before and after a day', () => {
  const { data: dco } = timelineOf(world, '', locale);
  const { last, next } = rollOf(dco, '2024-01-30');
  expect(next?.event.id).toBe('dco-general-assembly-3');
  expect(String(last?.event.start) <= '2024-01-30').toBe(true);
  expect(rollOf(dco, '1990-01-01').last).toBeNull();
  expect(rollOf(dco, '1990-01-01').organisations).toEqual([]);
});

test('a secretary-general of whom only the end is known is on the roll of no day, and has no bar', () => {
  for (const day of ['1950-01-01', '2011-12-01', '2026-06-01']) {
    const roll = rollOf(data, day).organisations.find((one) => String(one.organisation) === 'las');
    expect(roll?.offices.filter(({ start }) => start === 'unknown')).toEqual([]);
    expect(roll?.members.length).toBeGreaterThan(0);
  }
  expect(data.offices.filter(({ office }) => office.start === 'unknown')).toEqual([]);
});
