/**
 * Every claim again, from the curated files alone: who was a member on the day, what the values of the year add up to, and what
 * the rules make of it. Nothing here is what it tests: no rolls, no totals, no verdicts of the atlas.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildWorld } from '../../../test/worlds.ts';
import type { Claim } from '../../domain/claim.ts';
import { checkClaim, isReading, verdictOn } from '../../domain/claimCheck.ts';
import type { CheckedClaim } from '../../domain/claimCheck.ts';
import type { IndicatorId } from '../../domain/ids.ts';

interface MembershipFile {
  memberships: { state: string; role: string; start: string; end?: string }[];
}
interface ValuesFile {
  values: Record<string, Record<string, number>>;
  world?: Record<string, number>;
  weights?: Record<string, Record<string, number>>;
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const world = buildWorld('data');
const { catalogue } = world;
const claims = world.bundles.get<readonly Claim[]>('claims');
const ground = {
  memberships: world.memberships,
  organisations: catalogue.organisations,
  indicators: catalogue.indicators,
  today: catalogue.date,
  bundleOf: (id: IndicatorId) => world.indicator(id),
  weights: world.indicator('population'),
};
const checked = new Map(claims.map((claim) => [String(claim.id), checkClaim(claim, ground)]));
const find = (id: string): CheckedClaim => {
  const found = checked.get(id);
  if (found === undefined) throw new Error(`There is no claim ${id}.`);
  return found;
};

/** A date that is less sure than a day is taken at its first day; the organisations with claims have no unknown ones. */
const dayFrom = (date: string): string => `${date}-01-01`.slice(0, 10);

function membersOn(organisation: string, day: string): readonly string[] {
  const { memberships } = json<MembershipFile>(`data/memberships/${organisation}.json`);
  const states = memberships.flatMap(({ state, role, start, end }) =>
    (role === 'founder' || role === 'member') &&
    dayFrom(start) <= day &&
    (end === undefined || day < dayFrom(end))
      ? [state]
      : [],
  );
  return [...new Set(states)].toSorted();
}

function valueOf(indicator: string, states: readonly string[], year: number): number {
  const { values, weights } = json<ValuesFile>(`data/values/${indicator}.json`);
  const of = (state: string): number => values[state]?.[year] ?? NaN;
  if (weights === undefined) return states.reduce((sum, state) => sum + of(state), 0);
  const weight = (state: string): number => weights[state]?.[year] ?? NaN;
  const all = states.reduce((sum, state) => sum + weight(state), 0);
  return states.reduce((sum, state) => sum + of(state) * weight(state), 0) / all;
}

/** The rules as the page states them, in percent of the claim's number. */
function ruled(says: string, amount: number, value: number, counted: boolean): string {
  const percent = (value / amount) * 100 - 100;
  if (counted && says === 'exactly') return value === amount ? 'holds' : 'differs';
  if (says === 'over') return value > amount ? 'holds' : percent >= -5 ? 'near' : 'differs';
  if (says === 'nearly') {
    if (percent >= -5 && percent <= 0) return 'holds';
    return percent >= -10 && percent <= 5 ? 'near' : 'differs';
  }
  const off = Math.abs(percent);
  const [holds, near] = says === 'about' ? [5, 10] : [1, 5];
  return off <= holds ? 'holds' : off <= near ? 'near' : 'differs';
}

const scale: Readonly<Record<string, number>> = {
  'trillion US$': 1_000_000_000_000,
  'million people': 1_000_000,
};

test('every claim in the files is held against the data, or says why not', () => {
  const written = readdirSync('data/claims').flatMap((file) =>
    json<{ claims: { id: string }[] }>(`data/claims/${file}`).claims.map(({ id }) => id),
  );
  expect([...checked.keys()].toSorted()).toEqual(written.toSorted());
  expect(written).toHaveLength(57);
  for (const { claim, said, now } of checked.values()) {
    expect(isReading(said)).toBe(claim.check.kind !== 'none');
    expect(isReading(now)).toBe(claim.check.kind !== 'none');
  }
});

describe.each(['said', 'now'] as const)('what the data says %s', (time) => {
  test.each(claims.filter(({ check }) => check.kind !== 'none').map(({ id }) => id))('%s', (id) => {
    const { claim, [time]: reading } = find(id);
    const { check, organisation } = claim;
    if (!isReading(reading) || check.kind === 'none') throw new Error('It has no number.');
    expect(reading.members).toEqual(membersOn(organisation, reading.day));
    if (time === 'now') expect(reading.day).toBe(catalogue.date);
    else expect(reading.day.startsWith(claim.date.slice(0, 7))).toBe(true);
    const amount = claim.number * (scale[claim.unit] ?? 1);
    if (check.kind === 'members') {
      expect(reading.value).toBe(reading.members.length);
      expect(reading.verdict).toBe(ruled(check.says, amount, reading.value, true));
      return;
    }
    if (reading.year === null) throw new Error('It has no year.');
    const sum = valueOf(check.indicator, reading.members, reading.year);
    const { world: all = {} } = json<ValuesFile>(`data/values/${check.indicator}.json`);
    const value = check.kind === 'total' ? sum : (sum / (all[reading.year] ?? NaN)) * 100;
    // The bundles have five digits of every value; a mean for another day's roll is weighted by another publisher's people.
    const exact = !reading.remade || check.indicator !== 'population-under-35';
    expect(Math.abs(reading.value / value - 1)).toBeLessThan(exact ? 1e-4 : 1e-3);
    expect(reading.verdict).toBe(ruled(check.says, amount, value, false));
    expect(reading.year).toBeLessThanOrEqual(time === 'said' ? claim.year : 2026);
  });
});

describe('the headlines of the Digital Cooperation Organization', () => {
  test.each([
    ['dco-2026-member-states', 'holds', 16],
    ['dco-2025-combined-gdp', 'holds', 3.6663e12],
    ['dco-2025-combined-population', 'holds', 8.3572e8],
    ['dco-2025-share-under-35', 'near', 68.645],
    ['dco-2024-combined-gdp-2', 'near', 3.4779e12],
    ['dco-2024-combined-gdp', 'held-until', 3.4779e12],
    ['dco-2026-member-countries', 'differs', 16],
    ['dco-2026-share-of-world-population', 'holds', 10.173],
  ])('%s: %s', (id, verdict, value) => {
    const claim = find(id);
    expect(verdictOn(claim)).toBe(verdict);
    expect('value' in claim.said ? claim.said.value.toPrecision(5) : '').toBe(value.toPrecision(5));
  });

  test('the number of members held until the next accession', () => {
    expect(find('dco-2021-member-states-2').until).toEqual({ day: '2021-12-23' });
    expect(find('dco-2020-member-states').until).toEqual({ day: '2021-04-12' });
    expect(membersOn('dco', '2021-12-22')).toHaveLength(7);
    expect(membersOn('dco', '2021-12-23')).toHaveLength(8);
  });

  test('what was said of seven members is held against those seven', () => {
    const { said } = find('dco-2021-combined-gdp-4');
    if (!isReading(said)) throw new Error('It has no number.');
    expect(said.members).toEqual(['BHR', 'JOR', 'KWT', 'NGA', 'OMN', 'PAK', 'SAU']);
    expect(said.remade).toBe(true);
  });

  test('what is not recorded cannot be checked', () => {
    for (const id of [
      'dco-2025-observers',
      'mcit-sa-2024-leap-visitors',
      'wgs-2025-government-delegations',
    ]) {
      expect(verdictOn(find(id))).toBe('unknown');
    }
  });
});
