/** The headline of a membership map is never false: everything that it says is worked out again from the intervals. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { frameOf, viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { BuiltWorld } from '../../../test/worlds.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import { marksOf } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { mapChart } from './map.ts';

vi.setConfig({ testTimeout: 120_000 });

const atlas = buildWorld('data');
const awkward = buildWorld('test/datasets/awkward');
const frame = frameOf({ value: String, forScene: (text) => text });

/** The whole world is laid out the same whoever is in scope: once for each dataset is enough here. */
const layouts = new Map(
  [atlas, awkward].map((world) => {
    const view = viewOf(world, 'indicator=membership&region=world');
    const data = mapChart.join(world.bundles, world.catalogue, view);
    return [world, mapChart.layout(data, view, frame)] as const;
  }),
);

/** A member of a day: since when, as sure as it is known, and whether it is suspended in all that it belongs to. */
interface Member {
  readonly state: string;
  readonly joined: string;
  readonly suspended: boolean;
}

function membersOn(world: BuiltWorld, view: View, day: string): readonly Member[] {
  const founded = new Map(world.catalogue.organisations.map(({ id, founded: date }) => [id, date]));
  const first = ({ start, organisation }: Membership) =>
    firstDay(start) ?? firstDay(founded.get(organisation) ?? '') ?? '';
  const full = world.memberships.filter(
    ({ organisation, role }) =>
      (view.orgs === 'all' || view.orgs.includes(organisation)) &&
      (role === 'founder' || role === 'member'),
  );
  const holds = (row: Membership) =>
    first(row) <= day && (row.end === undefined || day < (firstDay(row.end) ?? '9999'));
  const now = full.filter(holds);
  return [...new Set(now.map(({ state }) => state))].map((state) => {
    const own = now.filter((row) => row.state === state);
    const belongs = new Set(own.map(({ organisation }) => organisation));
    const [since] = full
      .filter((row) => row.state === state && belongs.has(row.organisation) && first(row) <= day)
      .toSorted((a, b) => (first(a) < first(b) ? -1 : 1));
    return {
      state,
      joined: since?.start ?? '',
      suspended: own.every(({ status }) => status === 'suspended'),
    };
  });
}

function idsIn(value: MessageValue | undefined): readonly string[] {
  if (typeof value !== 'object' || value.kind !== 'list') return [];
  return value.items.map((item) => (typeof item === 'object' && 'id' in item ? item.id : ''));
}

function dateIn(value: MessageValue | undefined): string {
  return typeof value === 'object' && value.kind === 'date' ? value.date : '';
}

function countIn({ values }: Message): number | undefined {
  const count = values?.['count'];
  return typeof count === 'object' && count.kind === 'count' ? count.value : undefined;
}

function check(world: BuiltWorld, view: View): readonly string[] {
  const data = mapChart.join(world.bundles, world.catalogue, view);
  const messages = mapChart.describe(data, view);
  const [headline] = messages;
  const day = dateIn(headline?.values?.['date']);
  const members = membersOn(world, view, day);
  const states = members.map(({ state }) => state);
  expect(mapChart.shown(data, view).time.slice(0, 4)).toBe(day.slice(0, 4));
  const checks: Readonly<Record<string, (message: Message) => void>> = {
    nobody: () => expect(members).toEqual([]),
    nobodyAll: () => expect(members).toEqual([]),
    headline: (message) => expect(countIn(message)).toBe(members.length),
    headlineAll: (message) => expect(countIn(message)).toBe(members.length),
    latest: (message) => {
      const newest = idsIn(message.values?.['states']);
      const date = dateIn(message.values?.['date']);
      expect(countIn(message)).toBe(newest.length);
      for (const { state, joined } of members) {
        // Nobody else can have joined on that day or later, however unsure their own date is.
        const isBefore = (lastDay(joined) ?? '9999') < (firstDay(date) ?? '');
        const isRight = newest.includes(state) ? joined === date : isBefore;
        expect([state, isRight]).toEqual([state, true]);
      }
      // With several organisations a state that was in one may since have joined another.
      expect(view.orgs).toHaveLength(1);
    },
    'figure:partialRoster': (message) => {
      const partial = world.catalogue.organisations
        .filter(({ id, roster }) => roster === 'partial' && view.orgs.includes(id))
        .map(({ id }) => id);
      expect(view.orgs).not.toBe('all');
      expect(idsIn(message.values?.['organisations'])).toEqual(partial);
    },
    suspended: (message) => {
      const suspended = members.filter((member) => member.suspended).map(({ state }) => state);
      expect(new Set(idsIn(message.values?.['states']))).toEqual(new Set(suspended));
      expect(countIn(message)).toBe(suspended.length);
    },
  };
  for (const message of messages) {
    const checked = checks[message.key.replace('membership:', '')];
    if (checked === undefined) throw new Error(`Nobody checks ${message.key}.`);
    checked(message);
  }

  const layout = layouts.get(world);
  if (layout === undefined) throw new Error('This world is not laid out.');
  const marks = marksOf(mapChart.scene(layout, data, view, frame)).map(({ mark }) => mark);
  const valued = new Map(
    marks.flatMap(({ state, value }) => (value === undefined ? [] : [[state, value]])),
  );
  expect([...valued.keys()].map(String).toSorted()).toEqual(states.toSorted());
  for (const { state, joined } of members) {
    const shown = [...valued].find(([id]) => id === state)?.[1];
    // Of two intervals that may have begun on the same day either date is true.
    expect([state, firstDay(String(shown))]).toEqual([state, firstDay(joined)]);
  }
  for (const { missing, value, role } of marks)
    expect([missing === true, role !== undefined]).toEqual([value === undefined, true]);

  const rows = mapChart.table(data, view).rows.map(({ state, cells }) => {
    const cell = cells.find(({ time }) => time !== undefined);
    return [String(state), cell?.value] as const;
  });
  const chosen = marks.filter(({ role }) => role !== 'none');
  expect(new Map(rows)).toEqual(new Map(chosen.map(({ state, value }) => [String(state), value])));
  return messages.map(({ key }) => key);
}

function viewsIn(world: BuiltWorld): fc.Arbitrary<View> {
  const scopes = [...new Set(world.memberships.map(({ organisation }) => organisation))];
  const changes = world.memberships
    .flatMap(({ start, end = 'unknown' }) => [firstDay(start), firstDay(end)])
    .filter((day) => day !== null && day <= world.catalogue.date);
  const dates = fc
    .tuple(fc.constantFrom(...changes), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day?.slice(0, length));
  return fc
    .record({
      orgs: fc.oneof(
        fc.constant(['all']),
        fc.constantFrom(...scopes).map((id) => [id]),
        fc.uniqueArray(fc.constantFrom(...scopes), { minLength: 2, maxLength: 3 }),
      ),
      time: fc.oneof(dates, fc.constant('latest')),
    })
    .map(({ orgs, time }) =>
      viewOf(world, `indicator=membership&region=world&orgs=${orgs.join('.')}&time=${time}`),
    );
}

describe('what a membership map says', () => {
  test.each([
    ['the real atlas', atlas, 300],
    ['a world of awkward cases', awkward, 200],
  ] as const)(
    'is true of any view of %s, and so are its marks and its table',
    (_name, world, numRuns) => {
      fc.assert(
        fc.property(viewsIn(world), (view) => {
          expect(check(world, view)).not.toEqual([]);
        }),
        { numRuns },
      );
    },
  );

  test.each([
    ['orgs=dco&time=2015', ['nobody']],
    ['orgs=dco&time=2020-12-01', ['headline']],
    ['orgs=dco&time=latest', ['headline', 'latest']],
    ['orgs=las&time=1985', ['headline', 'latest', 'suspended']],
    ['orgs=all&time=1850', ['nobodyAll']],
    ['orgs=all&time=2024', ['headlineAll']],
  ])('of %s is %j', (query, keys) => {
    const view = viewOf(atlas, `indicator=membership&region=world&${query}`);
    expect(check(atlas, view)).toEqual(keys.map((key) => `membership:${key}`));
  });
});
