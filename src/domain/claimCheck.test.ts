import { describe, expect, test } from 'vitest';
import { buildWorld } from '../../test/worlds.ts';
import type { Claim } from './claim.ts';
import { checkClaim } from './claimCheck.ts';
import type { ClaimGround } from './claimGround.ts';
import { verdictOf } from './claimVerdict.ts';
import type { ClaimBound } from './claim.ts';
import type { IndicatorBundle } from './indicator.ts';
import type { ClaimId, IndicatorId, OrganisationId } from './ids.ts';

describe('a number of the data', () => {
  test.each<[ClaimBound, number, string]>([
    ['exactly', 101, 'holds'],
    ['exactly', 99, 'holds'],
    ['exactly', 101.1, 'near'],
    ['exactly', 105, 'near'],
    ['exactly', 94.9, 'differs'],
    ['about', 105, 'holds'],
    ['about', 90, 'near'],
    ['about', 110.1, 'differs'],
    ['over', 100, 'near'],
    ['over', 100.01, 'holds'],
    ['over', 300, 'holds'],
    ['over', 95, 'near'],
    ['over', 94.9, 'differs'],
    ['nearly', 100, 'holds'],
    ['nearly', 95, 'holds'],
    ['nearly', 94.9, 'near'],
    ['nearly', 105, 'near'],
    ['nearly', 105.1, 'differs'],
    ['nearly', 89.9, 'differs'],
  ])('against "%s 100": %d %s', (says, value, verdict) => {
    expect(verdictOf(says, 100, value, false)).toBe(verdict);
  });

  test.each<[ClaimBound, number, string]>([
    ['exactly', 100, 'holds'],
    ['exactly', 101, 'differs'],
    ['over', 100, 'differs'],
    ['over', 101, 'holds'],
    ['about', 104, 'holds'],
  ])('of members against "%s 100": %d %s', (says, value, verdict) => {
    expect(verdictOf(says, 100, value, true)).toBe(verdict);
  });
});

describe('what cannot be checked', () => {
  const world = buildWorld('data');
  const { catalogue } = world;
  const gdp = 'gdp' as IndicatorId;
  const ground: ClaimGround = {
    memberships: world.memberships,
    organisations: catalogue.organisations,
    indicators: catalogue.indicators,
    today: catalogue.date,
    bundleOf: (id) => world.indicator(id),
    weights: world.indicator('population'),
  };
  const claim: Claim = {
    id: 'test' as ClaimId,
    organisation: 'dco' as OrganisationId,
    year: 2025,
    date: '2025',
    measure: {},
    value: 'more than US$3.5 trillion',
    number: 3.5,
    unit: 'trillion US$',
    check: { kind: 'total', indicator: gdp, says: 'over' },
    sources: [],
  };
  const outcome = (changes: Partial<Claim>, other: Partial<ClaimGround> = {}) =>
    checkClaim({ ...claim, ...changes }, { ...ground, ...other }).said;

  test.each(['itu', 'imf', 'ibrd', 'gatt'])('is what %s says: its roster is partial', (id) => {
    const organisation = id as OrganisationId;
    expect(outcome({ organisation })).toEqual({ why: 'partial-roster' });
    const check = { kind: 'members', says: 'exactly' } as const;
    expect(outcome({ organisation, check })).toEqual({ why: 'partial-roster' });
  });

  test('is a total with a member missing, who is named', () => {
    const { KWT: _, ...values } = world.indicator('gdp').values as Record<string, never>;
    const { totals: __, ...bundle } = world.indicator('gdp');
    const bundleOf = (): IndicatorBundle => ({ ...bundle, values });
    expect(outcome({}, { bundleOf })).toEqual({ why: 'missing', year: 2025, states: ['KWT'] });
  });

  test('is a body without states, a time before the founding, and a unit that the data does not have', () => {
    expect(outcome({ organisation: 'mcit-sa' as OrganisationId })).toEqual({ why: 'no-members' });
    expect(outcome({ year: 2019, date: '2019' })).toEqual({ why: 'no-members' });
    expect(outcome({ unit: 'houses' })).toEqual({ why: 'no-data' });
  });
});
