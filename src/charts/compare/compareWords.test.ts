/** No sentence of a comparison is false: each is checked against values and ranks that are counted here, without the chart's code. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { StateId } from '../../domain/ids.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { View } from '../../view/view.ts';
import { compareChart } from './compare.ts';
import { correlate, ranksOf } from './correlation.ts';

vi.setConfig({ testTimeout: 120_000 });

const world = buildWorld('data');
const { catalogue, memberships } = world;

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
  const query = new URLSearchParams();
  for (const key of ['x', 'y', 'size']) {
    if (next() < 0.7) query.set(key, pick(catalogue.indicators, next).id);
  }
  const orgs = next() < 0.3 ? 'all' : pick(organisations, next).id;
  query.set('orgs', orgs);
  if (next() < 0.3) query.set('states', pick(catalogue.states, next).id);
  if (next() < 0.5) query.set('nearest', 'on');
  const shown = ['x', 'y', 'size'].map(
    (key) =>
      query.get(key) ?? { x: 'gdp-per-capita', y: 'internet-users', size: 'population' }[key],
  );
  const entries = catalogue.indicators.filter(({ id }) => shown.includes(id));
  const first = Math.min(...entries.map((one) => one.first));
  const last = Math.max(...entries.map((one) => one.last));
  if (next() < 0.8) query.set('time', String(first + Math.floor(next() * (last - first + 1))));
  return query.toString();
}

interface Dated {
  readonly year: number;
  readonly value: number;
}

/** The value of the year, or with `nearest` of the nearest of five years to both sides, the earlier of two. */
function valueOf(indicator: string, state: string, year: number, nearest: boolean): Dated | null {
  const values = new Map<number, number>();
  for (const run of world.indicator(indicator).values[state as StateId] ?? []) {
    run.slice(1).forEach((value, index) => values.set(run[0] + index, value));
  }
  for (let distance = 0; distance <= (nearest ? 5 : 0); distance += 1) {
    for (const near of [year - distance, year + distance]) {
      const value = values.get(near);
      if (value !== undefined) return { year: near, value };
    }
  }
  return null;
}

function statesOf(view: View, year: number): ReadonlySet<string> {
  const states = new Set<string>(view.states);
  if (view.orgs === 'all') {
    for (const state of catalogue.states) if (state.economy) states.add(state.id);
    return states;
  }
  for (const row of memberships) {
    const founded = catalogue.organisations.find(({ id }) => id === row.organisation)?.founded;
    const start = row.start === 'unknown' ? (founded ?? '') : row.start;
    const isIn =
      (row.role === 'founder' || row.role === 'member') &&
      view.orgs.includes(row.organisation) &&
      `${start.slice(0, 10)}-01-01`.slice(0, 10) <= `${year}-12-31` &&
      (row.end === undefined || `${year}-12-31` < `${row.end}-01-01`.slice(0, 10));
    if (isIn) states.add(row.state);
  }
  return states;
}

/** The year that a message is about. */
function yearIn(message: Message): number {
  const value = message.values?.['year'];
  return typeof value === 'object' && value.kind === 'year' ? value.year : Number.NaN;
}

const idsIn = (value: MessageValue | undefined): readonly string[] =>
  typeof value === 'object' && value.kind === 'list'
    ? value.items.map((item) => (typeof item === 'object' && 'id' in item ? item.id : ''))
    : [];

const numberIn = (value: MessageValue | undefined): number =>
  typeof value === 'object' && 'value' in value ? value.value : Number.NaN;

/** A quantity on its own, or with its year beside it. */
function quantityIn(value: MessageValue | undefined): number {
  if (typeof value !== 'object') return Number.NaN;
  return value.kind === 'message' ? quantityIn(value.message.values?.['value']) : numberIn(value);
}

/** Spearman's correlation from its definition: of ranks counted one by one. */
function spearman(pairs: readonly (readonly [number, number])[]): number {
  const rank = (values: readonly number[], value: number): number =>
    values.filter((one) => one < value).length +
    (values.filter((one) => one === value).length + 1) / 2;
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  const ranks = pairs.map(([x, y]) => [rank(xs, x), rank(ys, y)] as const);
  const middle = (pairs.length + 1) / 2;
  const sum = (of: (pair: readonly [number, number]) => number): number =>
    ranks.reduce((all, pair) => all + of(pair), 0);
  return (
    sum(([a, b]) => (a - middle) * (b - middle)) /
    Math.sqrt(sum(([a]) => (a - middle) ** 2) * sum(([, b]) => (b - middle) ** 2))
  );
}

function falsehoods(message: Message, query: string, year: number): readonly string[] {
  const view = viewOf(world, query, 'compare');
  const values = message.values ?? {};
  const wrong: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(`${query}: ${message.key}: ${what}`);
  };
  const points = [...statesOf(view, year)].map((state) => ({
    state,
    x: valueOf(view.x, state, year, view.nearest),
    y: valueOf(view.y, state, year, view.nearest),
  }));
  const whole = points.flatMap(({ state, x, y }) =>
    x === null || y === null ? [] : [{ state, x, y }],
  );
  const missing = points.filter(({ x, y }) => x === null || y === null).map(({ state }) => state);
  if ('year' in values) check(yearIn(message) === year, 'year');
  const key: string = message.key;
  switch (key) {
    case 'compare:headline.states':
      check(numberIn(values['count']) === whole.length, 'count');
      for (const axis of ['x', 'y'] as const) {
        const most = Math.max(...whole.map((point) => point[axis].value));
        check(quantityIn(values[`${axis}Value`]) === most, `most of ${axis}`);
        const tops = whole.filter((point) => point[axis].value === most).map(({ state }) => state);
        check(
          idsIn(values[`${axis}States`]).toSorted().join() === tops.toSorted().join(),
          `who of ${axis}`,
        );
      }
      break;
    case 'compare:headline.noValues':
      check(whole.length === 0, 'nobody has both');
      break;
    case 'map:headline.noStates':
      check(points.length === 0, 'nobody');
      break;
    case 'compare:missing':
      check(idsIn(values['states']).toSorted().join() === missing.toSorted().join(), 'who');
      break;
    case 'compare:missingMany':
      check(numberIn(values['count']) === missing.length, 'count');
      break;
    case 'compare:otherYears':
      check(
        numberIn(values['count']) ===
          whole.filter(({ x, y }) => x.year !== year || y.year !== year).length,
        'count',
      );
      break;
    case 'compare:correlation.few':
      check(whole.length < numberIn(values['count']), 'few');
      break;
    default:
      if (key.startsWith('compare:correlation.')) {
        const rho = spearman(whole.map(({ x, y }) => [x.value, y.value]));
        check(whole.length >= 8 && numberIn(values['count']) === whole.length, 'count');
        check(Math.abs(numberIn(values['rho']) - rho) <= 0.005_000_1, `rho ${rho}`);
        const [strength, way] = key.replace('compare:correlation.', '').split('.');
        const size = Math.abs(rho);
        const said =
          size >= 0.7 ? 'strong' : size >= 0.4 ? 'moderate' : size >= 0.2 ? 'weak' : 'none';
        check(strength === said || Math.abs(size * 10 - Math.round(size * 10)) < 1e-9, 'strength');
        check(way === undefined || way === (rho < 0 ? 'down' : 'up'), 'way');
      }
  }
  return wrong;
}

test('a thousand views say nothing that is false', () => {
  const next = random(20_261_129);
  const wrong: string[] = [];
  const said = new Map<string, number>();
  for (let run = 0; run < 1000; run += 1) {
    const query = randomQuery(next);
    const view = viewOf(world, query, 'compare');
    const data = compareChart.join(world.bundles, catalogue, view);
    const year = Number(compareChart.shown(data, view).time);
    for (const message of compareChart.describe(data, view)) {
      said.set(message.key, (said.get(message.key) ?? 0) + 1);
      wrong.push(...falsehoods(message, query, year));
    }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  for (const key of [
    'compare:headline.states',
    'compare:headline.noValues',
    'compare:correlation.strong.up',
    'compare:correlation.strong.down',
    'compare:correlation.weak.up',
    'compare:correlation.none',
    'compare:correlation.few',
    'compare:missing',
    'compare:missingMany',
    'compare:otherYears',
    'compare:point',
  ]) {
    expect([key, said.has(key)]).toEqual([key, true]);
  }
});

describe('a correlation of ranks', () => {
  test('is that of its definition, ties and all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })), {
          minLength: 8,
          maxLength: 30,
        }),
        (pairs) => {
          const found = correlate(pairs);
          const flat =
            new Set(pairs.map(([x]) => x)).size === 1 ||
            new Set(pairs.map(([, y]) => y)).size === 1;
          expect(found === null).toBe(flat);
          if (found !== null) expect(found.rho).toBeCloseTo(spearman(pairs), 10);
        },
      ),
    );
  });

  test('is not made of few points', () => {
    expect(correlate([1, 2, 3, 4, 5, 6, 7].map((one) => [one, one]))).toBeNull();
    expect(correlate([1, 2, 3, 4, 5, 6, 7, 8].map((one) => [one, -one]))?.rho).toBe(-1);
  });

  test('equals share the mean of their ranks', () => {
    expect(ranksOf([3, 1, 3, 2, 3])).toEqual([4, 1, 4, 2, 4]);
  });
});
