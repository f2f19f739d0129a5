/** Totals and their changes against `test/truth/totals`: computed without any code of the atlas, from other files than `data/`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { decodeChanges, decodeIndicator } from '../../src/data/decode.ts';
import type { TotalChange } from '../../src/domain/bundle.ts';
import type { Totals } from '../../src/domain/indicator.ts';
import { valueAt } from '../../src/domain/series.ts';
import { createRolls } from './emit/totals.ts';
import { awkward, build, bundleJson, curated } from './testWorlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = new URL('../../test/truth/totals/', import.meta.url);

function readRows(name: string): readonly (readonly string[])[] {
  const [, ...rows] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
  return rows.map((row) => row.split(','));
}

const list = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(' ');

function changesOf(
  made: ReturnType<typeof build>,
  id: string,
): ReadonlyMap<string, readonly TotalChange[]> {
  const { indicators } = decodeChanges(bundleJson(made, 'changes'));
  const [, changes] = Object.entries(indicators).find(([name]) => name === id) ?? [];
  return new Map(Object.entries(changes?.organisations ?? {}));
}

const afterOf = ({ before, growth, accession = 0, withdrawal = 0 }: TotalChange): number =>
  before + growth + accession + withdrawal;

const built = build(curated());
const { dataset } = built;
const rolls = createRolls(
  dataset.organisations.map(({ value }) => value),
  dataset.memberships.map(({ value }) => value),
);

test('everybody who was a member at the end of a year is on its roll, and nobody else', () => {
  const rows = readRows('rolls.csv');
  expect(new Set(rows.map(([organisation]) => organisation))).toEqual(new Set(rolls.organisations));
  const told = new Map(
    rows.map(([organisation, year, members]) => [`${organisation} ${year}`, members]),
  );
  for (const organisation of rolls.organisations) {
    for (let year = 1960; year <= 2025; year += 1) {
      const key = `${organisation} ${year}`;
      expect([key, rolls.membersAt(organisation, year).join(' ')]).toEqual([
        key,
        told.get(key) ?? '',
      ]);
    }
  }
});

describe.each([
  ['gdp', 5],
  ['population', 5],
  ['foreign-direct-investment', 5],
])('%s', (id, digits) => {
  const { totals = {} } = decodeIndicator(bundleJson(built, `indicator/${id}`));
  const totalsOf = new Map<string, Totals>(Object.entries(totals));
  const changes = changesOf(built, id);

  test('every organisation has the total of every year, or names who keeps it from being made', () => {
    const rows = readRows(`${id}.csv`);
    expect(rows.length).toBeGreaterThan(900);
    for (const [organisation = '', year = '', , total = '', missing] of rows) {
      const own = totalsOf.get(organisation);
      const where = `${organisation} ${year}`;
      const value = valueAt(own?.values, Number(year));
      expect([where, value]).toEqual([
        where,
        total === '' ? undefined : Number(Number(total).toPrecision(digits)),
      ]);
      expect([where, own?.missing[year] ?? []]).toEqual([where, list(missing)]);
    }
  });

  test('every change is growth, accession and withdrawal, to the last unit', () => {
    const rows = readRows(`changes-${id}.csv`);
    expect(rows.length).toBeGreaterThan(400);
    let count = 0;
    for (const [organisation = '', from, to, ...numbers] of rows) {
      const told = changes.get(organisation)?.find((one) => one.from === Number(from));
      const where = `${organisation} ${from}`;
      expect([where, told]).toEqual([
        where,
        expect.objectContaining({
          from: Number(from),
          to: Number(to),
          before: Number(numbers[0]),
          growth: Number(numbers[2]),
        }),
      ]);
      expect([where, told === undefined ? null : afterOf(told)]).toEqual([
        where,
        Number(numbers[1]),
      ]);
      expect([where, told?.accession ?? 0, told?.withdrawal ?? 0]).toEqual([
        where,
        Number(numbers[3]),
        Number(numbers[4]),
      ]);
      expect([where, Object.keys(told?.joined ?? {})]).toEqual([where, list(numbers[5])]);
      expect([where, Object.keys(told?.left ?? {})]).toEqual([where, list(numbers[6])]);
      count += 1;
    }
    expect([...changes.values()].flat()).toHaveLength(count);
  });

  test('what joined and left adds up to its parts, and each step begins where the one before ends', () => {
    for (const own of changes.values()) {
      for (const [index, step] of own.entries()) {
        const { accession = 0, withdrawal = 0, joined, left } = step;
        const sum = (values: object = {}): number =>
          Object.values(values).reduce<number>((all, one) => all + Number(one), 0);
        expect([sum(joined), -sum(left) + 0]).toEqual([accession, withdrawal]);
        const next = own[index + 1];
        if (next?.from === step.to) expect(next.before).toBe(afterOf(step));
      }
    }
  });
});

describe('a mean of people', () => {
  const id = 'population-under-35';
  const { totals = {} } = decodeIndicator(bundleJson(built, `indicator/${id}`));
  const totalsOf = new Map<string, Totals>(Object.entries(totals));

  test('is that of all members’ people taken together', () => {
    const rows = readRows(`${id}.csv`);
    expect(rows.length).toBeGreaterThan(200);
    for (const [organisation = '', year = '', , total = '', missing] of rows) {
      const own = totalsOf.get(organisation);
      const where = `${organisation} ${year}`;
      const value = valueAt(own?.values, Number(year));
      expect([where, value === undefined]).toEqual([where, total === '']);
      // Shares in the data have two decimals.
      if (value !== undefined) expect(Math.abs(value - Number(total))).toBeLessThan(0.006);
      expect([where, own?.missing[year] ?? []]).toEqual([where, list(missing)]);
    }
  });

  test('changes by parts that add up to the last of six decimals', () => {
    const steps = [...changesOf(built, id).values()];
    expect(steps.flat().length).toBeGreaterThan(150);
    for (const own of steps) {
      for (const [index, step] of own.entries()) {
        const next = own[index + 1];
        if (next?.from === step.to) expect(afterOf(step).toFixed(6)).toBe(next.before.toFixed(6));
      }
    }
  });
});

describe.each([
  'gdp-per-capita',
  'gdp-per-capita-ppp',
  'internet-users',
  'mobile-subscriptions',
  'fixed-broadband',
  'secure-servers',
  'electricity-access',
  'urban-population',
  'life-expectancy',
])('a mean weighed by population: %s', (id) => {
  const { totals = {}, total, weightedBy } = decodeIndicator(bundleJson(built, `indicator/${id}`));
  const totalsOf = new Map<string, Totals>(Object.entries(totals));

  test('is that of every organisation and year, or names who keeps it from being made', () => {
    expect([total, weightedBy]).toEqual(['weighted-mean', 'population']);
    const rows = readRows(`${id}.csv`);
    // Every series has some hundreds of rows; the shortest begins in 2010.
    expect(rows.length).toBeGreaterThan(300);
    for (const [organisation = '', year = '', , mean = '', missing] of rows) {
      const own = totalsOf.get(organisation);
      const where = `${organisation} ${year}`;
      const value = valueAt(own?.values, Number(year));
      expect([where, value]).toEqual([
        where,
        mean === '' ? undefined : Number(Number(mean).toPrecision(7)),
      ]);
      expect([where, own?.missing[year] ?? []]).toEqual([where, list(missing)]);
    }
  });
});

test('in the test world a state that left, came back or was missing is counted as it was', () => {
  const steps = changesOf(build(awkward()), 'gdp').get('league') ?? [];
  expect(steps.length).toBeGreaterThan(0);
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (next?.from === step.to) expect(afterOf(step)).toBe(next.before);
  }
});
