/** What a ranking says is never false: everything in its sentences is worked out again, another way, on a thousand views. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyQuery, plainValues, publishedIn, queryText, scopeOf } from '../../../test/anyView.ts';
import type { AnyQuery } from '../../../test/anyView.ts';
import { viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { BuiltWorld } from '../../../test/worlds.ts';
import type { Message } from '../../domain/message.ts';
import { createRankChart } from './rank.ts';

vi.setConfig({ testTimeout: 120_000 });

const atlas = buildWorld('data');
const awkward = buildWorld('test/datasets/awkward');
const chart = createRankChart({
  language: 'en',
  direction: 'ltr',
  compare: (a, b) => (a < b ? -1 : 1),
});

interface Told {
  readonly key: string;
  readonly words: Readonly<Record<string, unknown>>;
}

function tell(world: BuiltWorld, query: string): readonly Told[] {
  const view = viewOf(world, query, 'rank');
  const data = chart.join(world.bundles, world.catalogue, view);
  return chart
    .describe(data, view)
    .filter(({ key }) => key !== 'figure:partialRoster')
    .map((message: Message) => ({ key: message.key, words: plainValues(message) }));
}

const keysOf = (told: readonly Told[]): readonly string[] => told.map(({ key }) => key);

/** Values of the scope in a year, from the highest. */
function valuesIn(
  world: BuiltWorld,
  query: AnyQuery,
  year: number,
): readonly (readonly [string, number])[] {
  return [...scopeOf(world, query, year)]
    .flatMap((id): (readonly [string, number])[] => {
      const value = publishedIn(world, query.indicator, id, year);
      return value === undefined ? [] : [[id, value]];
    })
    .toSorted((a, b) => b[1] - a[1]);
}

/** One more than there are states above: ties share a rank. */
function rankIn(values: readonly (readonly [string, number])[], id: string): number | undefined {
  const own = values.find(([state]) => state === id)?.[1];
  return own === undefined ? undefined : values.filter(([, value]) => value > own).length + 1;
}

/** States as a sentence names them, or as many as they are. */
const named = (states: readonly string[]): unknown =>
  states.length <= 4 ? new Set(states) : { many: states.length };

function checkBars(world: BuiltWorld, query: AnyQuery): readonly string[] {
  const { orgs, within, states, time, indicator } = query;
  const told = tell(world, queryText({ orgs, within, states, time, indicator }));
  const [headline, ...rest] = told;
  if (headline === undefined) throw new Error('Nothing is said.');
  const scope = scopeOf(world, query, time);
  const values = valuesIn(world, query, time);
  const shown = [...scope, ...states.filter((id) => !scope.has(id))];
  const missing = shown.filter((id) => publishedIn(world, indicator, id, time) === undefined);
  const of = (key: string): Told | undefined => rest.find((one) => one.key === key);
  const high = values[0]?.[1];
  const low = values.at(-1)?.[1];
  const having = (value: number | undefined) =>
    values.filter(([, own]) => own === value).map(([id]) => id);
  switch (headline.key) {
    case 'map:headline.noMembers':
    case 'map:headline.noStates':
      expect(shown).toEqual([]);
      return keysOf(told);
    case 'map:headline.noValues':
      expect([missing.length, rest]).toEqual([shown.length, []]);
      return keysOf(told);
    case 'rank:headline.outside':
      expect([values.length, missing.length < shown.length]).toEqual([0, true]);
      break;
    case 'rank:headline.same':
      expect(high).toBe(low);
      expect(headline.words).toMatchObject({ count: values.length, value: high });
      expect(headline.words['states']).toEqual(named(having(high)));
      break;
    case 'rank:headline.ends':
      expect(high).toBeGreaterThan(low ?? Infinity);
      expect(headline.words).toMatchObject({
        count: values.length,
        value: high,
        lastValue: low,
        states: named(having(high)),
        last: named(having(low)),
      });
      break;
    default:
      throw new Error(`Nobody checks ${headline.key}.`);
  }
  expect(headline.words).toMatchObject({ indicator, year: time });
  const places = rest.filter(({ key }) => key.startsWith('rank:place.'));
  expect(places.map(({ words }) => words['state'])).toEqual(
    states.length > 3 ? [] : states.toSorted().filter((id) => rankIn(values, id) !== undefined),
  );
  for (const { key, words } of places) {
    const id = String(words['state']);
    const own = values.find(([state]) => state === id)?.[1];
    expect(words).toMatchObject({ rank: rankIn(values, id), of: values.length, value: own });
    expect(key).toBe(having(own).length > 1 ? 'rank:place.shared' : 'rank:place.own');
  }
  checkShare(world, query, of('rank:firstThree'), values);
  checkMissing(rest, missing);
  return keysOf(told);
}

/** What three states have of the members' total is said only of exactly three, and to a tenth of a per cent. */
function checkShare(
  world: BuiltWorld,
  { orgs, within, time }: AnyQuery,
  told: Told | undefined,
  values: readonly (readonly [string, number])[],
): void {
  if (told === undefined) return;
  expect([orgs.length, within.length]).toEqual([1, 0]);
  expect(told.words['organisation']).toBe(orgs[0]);
  expect(told.words['states']).toEqual(new Set(values.slice(0, 3).map(([id]) => id)));
  expect(values[2]?.[1]).toBeGreaterThan(values[3]?.[1] ?? Infinity);
  expect(values).toHaveLength(scopeOf(world, { orgs, within }, time).size);
  const sum = (some: readonly (readonly [string, number])[]): number =>
    some.reduce((total, [, value]) => total + value, 0);
  // Values and total are each rounded to five digits.
  expect(Number(told.words['share'])).toBeCloseTo((sum(values.slice(0, 3)) / sum(values)) * 100, 1);
}

function checkMissing(rest: readonly Told[], missing: readonly string[]): void {
  const told = rest.filter(({ key }) => key.startsWith('map:headline.missing'));
  expect(told.map(({ words }) => words)).toEqual(
    missing.length === 0
      ? []
      : missing.length <= 4
        ? [{ count: missing.length, states: new Set(missing) }]
        : [{ count: missing.length }],
  );
}

function checkSlope(world: BuiltWorld, query: AnyQuery): readonly string[] {
  const { orgs, within, indicator } = query;
  const [from, to] = [Math.min(query.time, query.other), Math.max(query.time, query.other)];
  const told = tell(world, queryText({ orgs, within, time: to, indicator, against: from }));
  const [headline, ...rest] = told;
  if (headline === undefined) throw new Error('Nothing is said.');
  const [then, now] = [scopeOf(world, query, from), scopeOf(world, query, to)];
  const [before, after] = [valuesIn(world, query, from), valuesIn(world, query, to)];
  if (headline.key.startsWith('map:headline.no')) {
    expect(now.size).toBe(0);
    return keysOf(told);
  }
  const gains = after.flatMap(([id]): (readonly [string, number])[] => {
    const was = rankIn(before, id);
    return was === undefined ? [] : [[id, was - (rankIn(after, id) ?? 0)]];
  });
  if (headline.key === 'rank:slope.nobody') expect(gains).toEqual([]);
  else {
    const firstOf = (values: typeof before) =>
      values.filter(([, value]) => value === values[0]?.[1]).map(([id]) => id);
    expect(headline.key).toBe('rank:slope.first');
    expect(headline.words).toMatchObject({
      indicator,
      from,
      to,
      before: named(firstOf(before)),
      after: named(firstOf(after)),
    });
  }
  const of = (key: string): Told | undefined => rest.find((one) => one.key === key);
  for (const [key, way] of [
    ['rank:slope.up', 1],
    ['rank:slope.down', -1],
  ] as const) {
    const most = Math.max(0, ...gains.map(([, gained]) => gained * way));
    const who = gains.filter(([, gained]) => gained * way === most).map(([id]) => id);
    expect(of(key)?.words).toEqual(most === 0 ? undefined : { count: most, states: named(who) });
  }
  const steady = gains.filter(([, gained]) => gained === 0).length;
  expect(of('rank:slope.steady')?.words).toEqual(steady === 0 ? undefined : { count: steady });
  for (const [way, states] of [
    ['entered', [...now].filter((id) => !then.has(id))],
    ['left', [...then].filter((id) => !now.has(id))],
  ] as const) {
    const said = of(`rank:slope.${way}`) ?? of(`rank:slope.${way}Many`);
    expect(said?.words).toEqual(
      states.length === 0
        ? undefined
        : {
            count: states.length,
            year: from,
            ...(states.length <= 4 ? { states: new Set(states) } : {}),
          },
    );
  }
  checkMissing(
    rest,
    [...now].filter((id) => publishedIn(world, indicator, id, to) === undefined),
  );
  return keysOf(told);
}

const worlds = [
  ['the real atlas', atlas, 600],
  ['a world of awkward cases', awkward, 600],
] as const;

describe('what a ranking says', () => {
  test.each(worlds)('is true of any view of %s', (_name, world, numRuns) => {
    fc.assert(
      fc.property(anyQuery(world), (query) => {
        expect(checkBars(world, query)).not.toEqual([]);
      }),
      { numRuns },
    );
  });

  test.each(worlds)('of changed ranks is true of any two years of %s', (_name, world, numRuns) => {
    fc.assert(
      fc.property(
        anyQuery(world).filter(({ time, other }) => time !== other),
        (query) => {
          expect(checkSlope(world, query)).not.toEqual([]);
        },
      ),
      { numRuns },
    );
  });

  test.each([
    ['orgs=dco&time=2024', ['rank:headline.ends', 'rank:firstThree']],
    ['orgs=dco&time=2015', ['map:headline.noMembers']],
    ['orgs=dco&time=2015&states=KWT', ['rank:headline.outside']],
    ['orgs=gcc&time=2024&states=KWT', ['rank:headline.ends', 'rank:firstThree', 'rank:place.own']],
    ['orgs=all&indicator=egdi&time=2006', ['map:headline.noValues']],
    [
      'orgs=gcc&time=2010&against=2020',
      ['rank:headline.ends', 'rank:firstThree', 'rank:against.notEarlier'],
    ],
  ])('of %s is %j', (query, keys) => {
    expect(keysOf(tell(atlas, query))).toEqual(keys);
  });

  test('shares a rank where values are the same', () => {
    const told = tell(atlas, 'orgs=all&indicator=electricity-access&time=2020&states=FRA').find(
      ({ key }) => key.startsWith('rank:place'),
    );
    expect(told).toMatchObject({ key: 'rank:place.shared', words: { rank: 1, value: 100 } });
  });
});
