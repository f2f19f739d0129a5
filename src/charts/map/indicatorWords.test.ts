/** The headline of an indicator's map is never false: everything that it says is worked out again, another way. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import type { BuiltWorld } from '../../../test/worlds.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { yearsOf } from '../../domain/series.ts';
import { firstDay } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { mapChart } from './map.ts';

vi.setConfig({ testTimeout: 120_000 });

const atlas = buildWorld('data');
const awkward = buildWorld('test/datasets/awkward');

/** What is true of a view: who is on the map, who has the most, who has nothing. */
interface Truth {
  readonly shown: readonly string[];
  readonly values: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  /** The one organisation whose members these are, no more and no fewer. */
  readonly organisation: string | null;
}

/** The views of this test name their year. */
function yearOfView({ time }: View): number {
  if (typeof time !== 'number') throw new Error('The view has no year.');
  return time;
}

function truthOf({ catalogue, memberships, indicator }: BuiltWorld, view: View): Truth {
  const year = yearOfView(view);
  const day = `${year}-12-31`;
  const regionOf = new Map(catalogue.regions.map(({ id, parent }) => [id, parent]));
  const regions = view.within.filter((id) => catalogue.regions.some((one) => one.id === id));
  const incomes = view.within.filter((id) => catalogue.incomes.some((one) => one.id === id));
  const inside = catalogue.states.filter(
    ({ region, income }) =>
      (regions.length === 0 ||
        regions.some((id) => region !== null && (id === region || id === regionOf.get(region)))) &&
      (incomes.length === 0 || incomes.some((id) => id === income)),
  );
  const members = new Set<string>();
  for (const row of memberships) {
    if (view.orgs === 'all' || !view.orgs.includes(row.organisation) || !isFullMember(row))
      continue;
    const founded = catalogue.organisations.find(({ id }) => id === row.organisation)?.founded;
    const start = firstDay(row.start) ?? firstDay(founded ?? '') ?? '';
    const end = row.end === undefined ? '9999' : (firstDay(row.end) ?? '9999');
    if (start <= day && day < end) members.add(row.state);
  }
  const scope = inside.filter(({ id, economy }) =>
    view.orgs === 'all' ? economy : members.has(id),
  );
  const shown = [...new Set<string>([...scope.map(({ id }) => id), ...view.states])];
  const bundle = indicator(view.indicator).values;
  const values = new Map<string, number>();
  for (const [id, series] of Object.entries(bundle)) {
    for (const [of, value] of yearsOf(series))
      if (of === year && shown.includes(id)) values.set(id, value);
  }
  const alone = view.orgs !== 'all' && view.orgs.length === 1 ? (view.orgs[0] ?? null) : null;
  const isWhole = shown.length === members.size && shown.every((id) => members.has(id));
  return {
    shown,
    values,
    missing: shown.filter((id) => !values.has(id)),
    organisation: isWhole ? alone : null,
  };
}

/** Ids in a list, numbers of a quantity or a count, a year: what a value comes to. */
function plain(value: MessageValue): unknown {
  if (typeof value !== 'object') return value;
  if (value.kind === 'list') return new Set(value.items.map(plain));
  if (value.kind === 'year') return value.year;
  if ('value' in value) return value.value;
  if ('id' in value) return value.id;
  throw new Error(`Nobody expects a ${value.kind} here.`);
}

const said = ({ values = {} }: Message): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));

const isPartial = ({ key }: Message): boolean => key === 'figure:partialRoster';

/** The organisations in view of which only some members are recorded. */
function partialIn({ catalogue }: BuiltWorld, { orgs }: View): ReadonlySet<string> {
  return new Set(
    catalogue.organisations
      .filter(({ id, roster }) => roster === 'partial' && orgs !== 'all' && orgs.includes(id))
      .map(({ id }) => id),
  );
}

/** Checks every sentence of a view; gives the keys that were said. */
function check(world: BuiltWorld, view: View): readonly string[] {
  const data = mapChart.join(world.bundles, world.catalogue, view);
  const [headline, ...others] = mapChart.describe(data, view);
  const partial = partialIn(world, view);
  expect(others.filter(isPartial).map(said)).toEqual(
    partial.size === 0 ? [] : [{ organisations: partial }],
  );
  const rest = others.filter((message) => !isPartial(message));
  if (headline === undefined) throw new Error('Nothing is said.');
  const { shown, values, missing, organisation } = truthOf(world, view);
  const numbers = [...values.values()];
  const most = Math.max(...numbers);
  const least = Math.min(...numbers);
  const having = (value: number) =>
    new Set([...values].flatMap(([id, own]) => (own === value ? [id] : [])));
  const words = said(headline);
  expect(words['year']).toBe(view.time);
  if (values.size > 0) expect(words['count']).toBe(values.size);
  if (values.size > 0 || shown.length > 0) expect(words['indicator']).toBe(view.indicator);

  const whole = (): number => {
    expect(missing).toEqual([]);
    expect(words['organisation']).toBe(organisation);
    expect([words['state'], words['value']]).toEqual([having(most), most]);
    return Number(words['total']);
  };
  const checks: Readonly<Record<string, () => void>> = {
    noMembers: () => {
      expect(shown).toEqual([]);
      expect(words['organisation']).toEqual(new Set(view.orgs));
    },
    noStates: () => expect(shown).toEqual([]),
    noValues: () => {
      expect([shown.length > 0, values.size, rest]).toEqual([true, 0, []]);
    },
    same: () => {
      expect([least, words['value'], words['states']]).toEqual([most, most, having(most)]);
    },
    range: () => {
      expect(words).toMatchObject({ highValue: most, lowValue: least });
      expect([words['high'], words['low']]).toEqual([having(most), having(least)]);
    },
    sum: () => {
      const sizes = numbers.reduce((sum, value) => sum + Math.abs(value), 0);
      const sum = numbers.reduce((some, value) => some + value, 0);
      // Values and total are each rounded to five digits.
      expect(Math.abs(whole() - sum)).toBeLessThanOrEqual(1e-4 * sizes);
    },
    mean: () => {
      const mean = whole();
      expect(least <= mean && mean <= most).toBe(true);
    },
  };
  const checked = checks[headline.key.replace('map:headline.', '')];
  if (checked === undefined) throw new Error(`Nobody checks ${headline.key}.`);
  checked();
  if (values.size > 0) {
    expect(rest.map(said)).toEqual(
      missing.length === 0
        ? []
        : missing.length <= 4
          ? [{ count: missing.length, states: new Set(missing) }]
          : [{ count: missing.length }],
    );
  }

  const rows = mapChart.table(data, view).rows.map(({ state = '', cells }) => {
    const cell = cells.find(({ time }) => time !== undefined);
    return [state, cell?.value] as const;
  });
  expect(new Map<string, unknown>(rows)).toEqual(
    new Map(shown.map((state) => [state, values.get(state)])),
  );
  return [headline.key, ...rest.map(({ key }) => key)];
}

function viewsIn({ catalogue, memberships }: BuiltWorld): fc.Arbitrary<View> {
  const scopes = [...new Set(memberships.map(({ organisation }) => organisation))];
  const some = (ids: readonly string[], most: number) =>
    fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...ids), { maxLength: most }));
  return fc
    .record({
      orgs: fc.oneof(
        fc.constant(['all']),
        fc.uniqueArray(fc.constantFrom(...scopes), { minLength: 1, maxLength: 1 }),
        fc.uniqueArray(fc.constantFrom(...scopes), { minLength: 1, maxLength: 3 }),
      ),
      within: some(
        [...catalogue.regions, ...catalogue.incomes].map(({ id }) => id),
        3,
      ),
      states: some(
        catalogue.states.map(({ id }) => id),
        3,
      ),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      indicator: fc.constantFrom(...catalogue.indicators),
    })
    .map(({ orgs, within, states, at, indicator: { id, first, last } }) => {
      const time = Math.round(first + at * (last - first));
      const parts = { orgs, within, states, time: [time], indicator: [id] };
      const query = Object.entries(parts).flatMap(([key, list]) =>
        list.length === 0 ? [] : [`${key}=${list.join('.')}`],
      );
      return viewOf(catalogue === atlas.catalogue ? atlas : awkward, query.join('&'));
    });
}

describe('what a map of an indicator says', () => {
  test.each([
    ['the real atlas', atlas, 300],
    ['a world of awkward cases', awkward, 300],
  ] as const)('is true of any view of %s, and so is its table', (_name, world, numRuns) => {
    fc.assert(
      fc.property(viewsIn(world), (view) => {
        expect(check(world, view)).not.toEqual([]);
      }),
      { numRuns },
    );
  });

  test.each([
    ['orgs=dco&indicator=gdp&time=2024', ['sum']],
    ['orgs=dco&indicator=gdp&time=2015', ['noMembers']],
    ['orgs=dco&indicator=gdp&time=2015&states=KWT', ['same']],
    ['orgs=gcc&indicator=gdp&time=2025', ['range', 'missing']],
    ['orgs=all&indicator=egdi&time=2003', ['range', 'missingMany']],
    ['orgs=all&indicator=egdi&time=2006', ['noValues']],
    ['orgs=dco&indicator=internet-users&time=2022&within=high-income', ['range']],
    ['orgs=dco&within=oceania&time=2024', ['noStates']],
  ])('of %s is %j', (query, keys) => {
    expect(check(atlas, viewOf(atlas, query))).toEqual(keys.map((key) => `map:headline.${key}`));
  });
});
