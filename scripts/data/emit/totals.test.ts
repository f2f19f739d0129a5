import { describe, expect, test } from 'vitest';
import { decodeIndicator } from '../../../src/data/decode.ts';
import { valueAt } from '../../../src/domain/series.ts';
import type { IndicatorBundle, Totals } from '../../../src/domain/indicator.ts';
import { awkward, build, bundleJson, curated } from '../testWorlds.ts';
import { createRolls } from './totals.ts';

function bundleOf(built: ReturnType<typeof build>, id: string): IndicatorBundle {
  return decodeIndicator(bundleJson(built, `indicator/${id}`));
}

function totalsOf(bundle: IndicatorBundle, organisation: string): Totals {
  const found = Object.entries(bundle.totals ?? {}).find(([id]) => id === organisation);
  if (found === undefined) throw new Error(`${bundle.id} has no totals of ${organisation}`);
  return found[1];
}

describe('the curated data', () => {
  const built = build(curated());
  const { dataset } = built;
  const rolls = createRolls(
    dataset.organisations.map(({ value }) => value),
    dataset.memberships.map(({ value }) => value),
  );

  test('counts eight members of the home at the end of 2021, seven the year before Rwanda', () => {
    expect(rolls.membersAt('dco', 2021)).toEqual([
      'BHR',
      'JOR',
      'KWT',
      'NGA',
      'OMN',
      'PAK',
      'RWA',
      'SAU',
    ]);
    expect(rolls.membersAt('dco', 2020)).toHaveLength(5);
    expect(rolls.membersAt('dco', 2025)).toHaveLength(16);
    expect(rolls.membersAt('dco', 2019)).toEqual([]);
  });

  test('totals the output of the home', () => {
    const { values } = totalsOf(bundleOf(built, 'gdp'), 'dco');
    expect((valueAt(values, 2025) ?? 0) / 1e12).toBeCloseTo(3.666, 3);
    expect((valueAt(values, 2024) ?? 0) / 1e12).toBeCloseTo(3.478, 3);
    expect(valueAt(values, 2019)).toBeUndefined();
  });

  test('totals people and their ages', () => {
    expect(
      (valueAt(totalsOf(bundleOf(built, 'population'), 'dco').values, 2025) ?? 0) / 1e6,
    ).toBeCloseTo(835.7, 1);
    // 571.928 of 833.185 million in the United Nations' age groups; shares in the data have two decimals.
    expect(
      valueAt(totalsOf(bundleOf(built, 'population-under-35'), 'dco').values, 2025),
    ).toBeCloseTo(68.6436, 2);
  });

  test('names the members that keep a total from being made', () => {
    const { values, missing } = totalsOf(bundleOf(built, 'gdp'), 'gcc');
    expect(missing['2025']).toEqual(['ARE']);
    expect(valueAt(values, 2025)).toBeUndefined();
    expect(valueAt(values, 2024)).toBe(2_338_000_000_000);
  });

  test('has none where none has a meaning', () => {
    expect(bundleOf(built, 'hdi').totals).toBeUndefined();
  });

  test('each year of each organisation is either totalled or says who is missing', () => {
    const bundle = bundleOf(built, 'gdp');
    for (const organisation of rolls.organisations) {
      const totals =
        bundle.totals === undefined
          ? undefined
          : Object.entries(bundle.totals).find(([id]) => id === organisation)?.[1];
      for (const year of bundle.years) {
        const members = rolls.membersAt(organisation, year);
        const missing = totals?.missing[year] ?? [];
        const isAbsent = valueAt(totals?.values, year) === undefined;
        const where = `${organisation} ${year}`;
        expect([where, isAbsent]).toEqual([where, members.length === 0 || missing.length > 0]);
        expect(missing.filter((state) => !members.includes(state))).toEqual([]);
      }
    }
  });
});

describe('the test world', () => {
  const built = build(awkward());

  test('a state that left and came back counts while it is in; a suspended one counts; an associate does not', () => {
    const { missing, values } = totalsOf(bundleOf(built, 'gdp'), 'league');
    expect(valueAt(values, 2019)).toBe(2.1235e12);
    expect(valueAt(values, 2018)).toBe(2e12);
    expect(missing).toEqual({ 2000: ['XAG'], 2001: ['XAB', 'XAG'], 2002: ['XAB', 'XAG'] });
  });

  test('a mean is weighted, and a zero is a value', () => {
    const { values, missing } = totalsOf(bundleOf(built, 'internet-users'), 'league');
    const weights = 1000 + 500 + 3000 + 10 + 100 + 1;
    const sum = 95 * 1000 + 50 * 500 + 75 * 3000 + 0 + 60 * 100 + 100;
    expect(valueAt(values, 2019)).toBe(Number((sum / weights).toPrecision(5)));
    expect(missing).toEqual({ 2018: ['XAB', 'XAG'] });
  });

  test('an organisation without members in the indicator’s years has no totals after its end', () => {
    expect(bundleOf(built, 'gdp').totals).not.toHaveProperty('old-league');
  });
});
