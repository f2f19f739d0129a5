/**
 * No sentence of trends is false: each is checked against values and rolls that are counted here, from the bundles and
 * the list of memberships, without the chart's code.
 */
import { describe, expect, test, vi } from 'vitest';
import { buildWorld } from '../../../test/worlds.ts';
import { viewOf } from '../../../test/looking.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import type { Series } from '../../domain/series.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { trendsChart } from './trends.ts';

vi.setConfig({ testTimeout: 120_000 });

const world = buildWorld('data');
const { catalogue, memberships } = world;

/** The values of a series by year, unpacked by hand. */
function unpack(series: Series | undefined): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (const run of series ?? []) {
    run.slice(1).forEach((value, index) => values.set(run[0] + index, value));
  }
  return values;
}

/** A small random number generator, so that every run looks at the same views. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const pick = <T>(items: readonly T[], next: () => number): T =>
  items[Math.floor(next() * items.length)] as T;

function randomQuery(next: () => number): string {
  const organisations = catalogue.organisations.filter((one) => one.intergovernmental);
  const withTotals = ['gdp', 'population', 'foreign-direct-investment', 'population-under-35'];
  const total = next() < 0.5;
  const indicator =
    total && next() < 0.8 ? pick(withTotals, next) : pick(catalogue.indicators, next).id;
  const entry = catalogue.indicators.find(({ id }) => id === indicator);
  if (entry === undefined) throw new Error(indicator);
  const year = (): number => entry.first + Math.floor(next() * (entry.last - entry.first + 1));
  const [a, b] = [year(), year()].toSorted((x, y) => x - y);
  const query = new URLSearchParams({ indicator });
  query.set('orgs', next() < 0.15 ? 'all' : pick(organisations, next).id);
  if (next() < 0.3) {
    const states = Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => pick(catalogue.states, next).id,
    );
    query.set('states', [...new Set(states)].join('.'));
  }
  if (next() < 0.8) query.set('time', next() < 0.5 ? String(a) : `${a}..${b}`);
  if (total) query.set('total', 'on');
  if (next() < 0.2) query.set('index', String(year()));
  if (query.get('orgs') === 'dco') query.delete('orgs');
  return query.toString();
}

interface Facts {
  readonly query: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

const yearIn = ({ values, query }: Facts, name: string): number => {
  const value = values[name];
  if (typeof value === 'object' && value.kind === 'year') return value.year;
  throw new Error(`${query}: no year ${name}`);
};
const numberIn = ({ values, query }: Facts, name: string): number => {
  const value = values[name];
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && 'value' in value) return value.value;
  // Percentage points stand in a message of their own, to two decimals.
  if (typeof value === 'object' && value.kind === 'message') {
    return numberIn({ query, values: value.message.values ?? {} }, 'value');
  }
  throw new Error(`${query}: no number ${name}`);
};
const idsIn = ({ values, query }: Facts, name: string): readonly string[] => {
  const value = values[name];
  if (typeof value !== 'object' || value.kind !== 'list')
    throw new Error(`${query}: no list ${name}`);
  return value.items.map((item) => (typeof item === 'object' && 'id' in item ? item.id : 'world'));
};
const idIn = ({ values }: Facts, name: string): string => {
  const value = values[name];
  return typeof value === 'object' && 'id' in value ? value.id : 'world';
};

/** Members on the last day of a year, read off the intervals. */
function membersOf(organisation: string, year: number): ReadonlySet<string> {
  const day = `${year}-12-31`;
  const founded = catalogue.organisations.find(({ id }) => id === organisation)?.founded ?? null;
  const startOf = (date: string): string | null => {
    const known = date === 'unknown' ? founded : date;
    return known === null ? null : `${known.slice(0, 10)}-01-01`.slice(0, 10);
  };
  return new Set(
    memberships
      .filter(
        (row) =>
          row.organisation === organisation &&
          (row.role === 'founder' || row.role === 'member') &&
          (startOf(row.start) ?? '') <= day &&
          (row.end === undefined || day < `${row.end}-01-01`.slice(0, 10)),
      )
      .map(({ state }) => state),
  );
}

/** What is wrong with a sentence; nothing where it is true. */
function falsehoods(message: Message, query: string): readonly string[] {
  const view = viewOf(world, query, 'trends');
  const bundle = world.indicator(view.indicator);
  const facts: Facts = { query, values: message.values ?? {} };
  const read = (id: string, year: number): number | undefined => {
    const series =
      id === 'world'
        ? bundle.world
        : (bundle.values[id as StateId] ?? bundle.totals?.[id as OrganisationId]?.values);
    const values = unpack(series);
    const value = values.get(year);
    if (view.index === null || value === undefined) return value;
    const base = values.get(view.index);
    return base === undefined || base <= 0 ? undefined : (value / base) * 100;
  };
  const scope = new Set<string>(view.states);
  if (view.orgs === 'all') {
    for (const state of catalogue.states) if (state.economy) scope.add(state.id);
  } else {
    for (const row of memberships) {
      const isFull = row.role === 'founder' || row.role === 'member';
      if (isFull && view.orgs.includes(row.organisation)) scope.add(row.state);
    }
  }
  const wrong: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(`${query}: ${message.key}: ${what}`);
  };
  const near = (a: number | undefined, b: number): boolean =>
    a !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-9;
  const standing = (year: number): readonly (readonly [string, number])[] =>
    [...scope]
      .flatMap((id) => {
        const value = read(id, year);
        return value === undefined ? [] : [[id, value] as const];
      })
      .toSorted((x, y) => y[1] - x[1]);

  const key: string = message.key;
  switch (key) {
    case 'trends:change.line.rose':
    case 'trends:change.line.fell':
    case 'trends:change.line.same':
    case 'trends:change.sum.rose':
    case 'trends:change.sum.fell':
    case 'trends:change.sum.same':
    case 'trends:change.mean.rose':
    case 'trends:change.mean.fell':
    case 'trends:change.mean.same': {
      const id = idIn(facts, 'name');
      const [before, after] = [numberIn(facts, 'before'), numberIn(facts, 'after')];
      check(near(read(id, yearIn(facts, 'first')), before), 'before');
      check(near(read(id, yearIn(facts, 'last')), after), 'after');
      const way = message.key.split('.').at(-1);
      check(way === (after > before ? 'rose' : after < before ? 'fell' : 'same'), 'way');
      check(yearIn(facts, 'first') < yearIn(facts, 'last'), 'order of years');
      break;
    }
    case 'trends:states.allRose':
    case 'trends:states.allFell':
    case 'trends:states.moved': {
      const moves = [...scope].flatMap((id) => {
        const [before, after] = [read(id, yearIn(facts, 'first')), read(id, yearIn(facts, 'last'))];
        return before === undefined || after === undefined ? [] : [Math.sign(after - before)];
      });
      check(moves.length === numberIn(facts, 'count'), 'count');
      const count = (sign: number): number => moves.filter((one) => one === sign).length;
      check(count(1) === numberIn(facts, 'rose'), 'rose');
      check(count(-1) === numberIn(facts, 'fell'), 'fell');
      check(count(0) === numberIn(facts, 'same'), 'same');
      if (message.key === 'trends:states.allRose') check(count(1) === moves.length, 'all rose');
      if (message.key === 'trends:states.allFell') check(count(-1) === moves.length, 'all fell');
      break;
    }
    case 'map:headline.range': {
      const all = standing(yearIn(facts, 'year'));
      const [top, bottom] = [all[0]?.[1] ?? NaN, all.at(-1)?.[1] ?? NaN];
      check(all.length === numberIn(facts, 'count'), 'count');
      check(near(top, numberIn(facts, 'highValue')), 'highest');
      check(near(bottom, numberIn(facts, 'lowValue')), 'lowest');
      const at = (value: number): string =>
        all
          .filter((one) => one[1] === value)
          .map(([id]) => id)
          .toSorted()
          .join();
      check(at(top) === idsIn(facts, 'high').toSorted().join(), 'who is highest');
      check(at(bottom) === idsIn(facts, 'low').toSorted().join(), 'who is lowest');
      check(top > bottom, 'range');
      break;
    }
    case 'map:headline.same': {
      const all = standing(yearIn(facts, 'year'));
      check(new Set(all.map(([, value]) => value)).size === 1, 'one value');
      check(all.length === numberIn(facts, 'count'), 'count');
      break;
    }
    case 'map:headline.noValues':
      check(standing(yearIn(facts, 'year')).length === 0, 'there are values');
      break;
    case 'map:headline.noStates':
      check(scope.size === 0, 'there are states');
      break;
    case 'trends:silent':
    case 'trends:noBase':
      for (const id of idsIn(facts, 'states')) {
        const own = unpack(bundle.values[id as StateId]);
        const base = view.index === null ? undefined : own.get(view.index);
        const range = typeof view.time === 'object' ? view.time : null;
        if (message.key === 'trends:noBase') {
          const isMute = bundle.years.every(
            (year) => inRange(year, range) !== true || read(id, year) === undefined,
          );
          check(base === undefined || base <= 0 || isMute, `${id} has a base`);
        } else {
          check(
            bundle.years.every(
              (year) => inRange(year, range) === false || read(id, year) === undefined,
            ),
            `${id} has values`,
          );
        }
      }
      break;
    case 'trends:total.nobody':
      check(membersOf(idIn(facts, 'organisation'), yearIn(facts, 'year')).size === 0, 'members');
      break;
    case 'trends:total.missing': {
      const members = membersOf(idIn(facts, 'organisation'), yearIn(facts, 'year'));
      const missing = [...members].filter((id) => read(id, yearIn(facts, 'year')) === undefined);
      check(missing.length > 0, 'somebody is missing');
      const list = facts.values['states'];
      if (typeof list === 'object' && list.kind === 'list') {
        check(
          idsIn(facts, 'states').toSorted().join() === missing.toSorted().join(),
          'who is missing',
        );
      }
      break;
    }
    case 'trends:total.sumOf':
    case 'trends:total.meanOf': {
      const [id, year] = [idIn(facts, 'organisation'), yearIn(facts, 'year')];
      const members = membersOf(id, year);
      check(members.size === numberIn(facts, 'count'), 'count of members');
      check(near(read(id, year), numberIn(facts, 'value')), 'total');
      if (message.key === 'trends:total.sumOf') {
        const sum = [...members].reduce((all, state) => all + (read(state, year) ?? NaN), 0);
        check(Math.abs(sum - numberIn(facts, 'value')) <= Math.abs(sum) * 2e-4 + 1e6, 'sum');
      }
      break;
    }
    case 'trends:parts.growth':
    case 'trends:parts.joined':
    case 'trends:parts.left':
    case 'trends:parts.both': {
      const id = idIn(facts, 'organisation');
      const [first, last] = [yearIn(facts, 'first'), yearIn(facts, 'last')];
      const isMean = bundle.total === 'weighted-mean';
      const part = (name: string): number => (name in facts.values ? numberIn(facts, name) : 0);
      const sum = part('growth') + part('accession') + part('withdrawal');
      check(Math.abs(sum - part('change')) < (isMean ? 0.021 : 2e-6), 'the parts add up');
      const [before, after] = [read(id, first), read(id, last)];
      const size = Math.max(Math.abs(before ?? 0), Math.abs(after ?? 0));
      check(
        Math.abs((after ?? NaN) - (before ?? NaN) - part('change')) <=
          size * 1.1e-4 + (isMean ? 0.006 : 0),
        'change',
      );
      const [joined, left] = [new Set<string>(), new Set<string>()];
      const years = bundle.years.filter((year) => year >= first && year <= last);
      for (const [index, year] of years.entries()) {
        if (index === 0) continue;
        const [then, now] = [membersOf(id, years[index - 1] ?? 0), membersOf(id, year)];
        for (const state of now) if (!then.has(state)) joined.add(state);
        for (const state of then) if (!now.has(state)) left.add(state);
      }
      for (const [name, states] of [
        ['joined', joined],
        ['left', left],
      ] as const) {
        const told = facts.values[name];
        check((told === undefined) === (states.size === 0), `${name} at all`);
        if (typeof told === 'object' && told.kind === 'list') {
          check(idsIn(facts, name).toSorted().join() === [...states].toSorted().join(), name);
        }
      }
      break;
    }
    case 'trends:total.none':
      check(bundle.total === 'none' && bundle.totals === undefined, 'there are totals');
      break;
    case 'trends:total.noWorld':
      check(bundle.world === undefined, 'there is a world');
      break;
    default:
      break;
  }
  return wrong;
}

function inRange(
  year: number,
  range: { readonly from: unknown; readonly to: unknown } | null,
): boolean | null {
  if (range === null) return null;
  const from = typeof range.from === 'number' ? range.from : -Infinity;
  const to = typeof range.to === 'number' ? range.to : Infinity;
  return year >= from && year <= to;
}

describe('a thousand views', () => {
  const next = random(20_261_128);
  const queries = Array.from({ length: 1000 }, () => randomQuery(next));
  const said = new Map<string, number>();

  test('say nothing that is false', () => {
    const wrong: string[] = [];
    for (const query of queries) {
      const view = viewOf(world, query, 'trends');
      const data = trendsChart.join(world.bundles, catalogue, view);
      const messages = trendsChart.describe(data, view);
      expect([query, messages.length > 0]).toEqual([query, true]);
      for (const message of messages) {
        said.set(message.key, (said.get(message.key) ?? 0) + 1);
        wrong.push(...falsehoods(message, query));
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('say every kind of sentence', () => {
    const seldom = ['trends:parts.left', 'trends:change.sum.same', 'trends:change.mean.same'];
    const kinds = [
      'trends:change.line.rose',
      'trends:change.line.fell',
      'trends:change.sum.rose',
      'trends:change.sum.fell',
      'trends:change.mean.fell',
      'trends:states.moved',
      'trends:states.allRose',
      'trends:parts.growth',
      'trends:parts.joined',
      'trends:parts.both',
      'trends:total.nobody',
      'trends:total.missing',
      'trends:total.sumOf',
      'trends:total.meanOf',
      'trends:total.none',
      'trends:silent',
      'trends:noBase',
      'map:headline.range',
      'map:headline.noValues',
    ];
    expect(kinds.filter((kind) => !said.has(kind) && !seldom.includes(kind))).toEqual([]);
  });
});
