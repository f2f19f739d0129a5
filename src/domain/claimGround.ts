/** What claims are held against: who was a member when, and what the values of members make together. */
import type { UncheckedReason } from './claim.ts';
import type { IndicatorId, OrganisationId, StateId } from './ids.ts';
import type { IndicatorBundle, IndicatorEntry } from './indicator.ts';
import { isFullMember, isInForce } from './membership.ts';
import type { Membership } from './membership.ts';
import type { Organisation } from './organisation.ts';
import { valueAt } from './series.ts';
import { endOfYear, firstDay } from './time.ts';
import type { IsoDay, Year } from './time.ts';

export interface ClaimGround {
  readonly memberships: readonly Membership[];
  readonly organisations: readonly Organisation[];
  readonly indicators: readonly IndicatorEntry[];
  /** The data's own today. */
  readonly today: IsoDay;
  /** `undefined` where the dataset has no such indicator. */
  bundleOf(id: IndicatorId): IndicatorBundle | undefined;
  /** People by state and year: the weights of means that are made anew for a roll; `undefined` where there are none. */
  readonly weights: IndicatorBundle | undefined;
}

/** A roll: the founders and members of a day. */
export interface Roll {
  readonly day: IsoDay;
  readonly members: readonly StateId[];
}

/** Why there is no number. */
export type NoReading =
  | { readonly why: UncheckedReason | 'partial-roster' | 'no-members' | 'no-data' }
  | { readonly why: 'missing'; readonly year: Year; readonly states: readonly StateId[] };

/** The founders and members of a day, by id; suspended ones too. */
export function rollOf(
  id: OrganisationId,
  day: IsoDay,
  { memberships, organisations }: ClaimGround,
): Roll {
  const founded = organisations.find((one) => one.id === id)?.founded ?? null;
  const members = memberships
    .filter((row) => row.organisation === id && isFullMember(row) && isInForce(row, day, founded))
    .map(({ state }) => state);
  return { day, members: [...new Set(members)].toSorted() };
}

/** The days on which somebody joins or leaves, in order. */
export function daysOfChange(
  id: OrganisationId,
  { memberships, today }: ClaimGround,
): readonly IsoDay[] {
  const days = memberships
    .filter((row) => row.organisation === id && isFullMember(row))
    .flatMap(({ start, end }) => [start, end ?? []].flat())
    .flatMap((date) => firstDay(date) ?? []);
  return [...new Set(days)].filter((day) => day <= today).toSorted((a, b) => (a < b ? -1 : 1));
}

/**
 * The total of a roll in a year. Where it is the roll of that year's last day, it is the organisation's own total, from
 * unrounded values; else it is made of the members' values, a mean by the people of each.
 */
export function totalOf(
  id: OrganisationId,
  bundle: IndicatorBundle,
  year: Year,
  { members }: Roll,
  ground: ClaimGround,
): { readonly value: number; readonly remade: boolean } | NoReading {
  if (members.length === 0) return { why: 'no-members' };
  const published = valueAt(bundle.totals?.[id]?.values, year);
  const usual = rollOf(id, endOfYear(year), ground).members;
  if (published !== undefined && usual.join() === members.join()) {
    return { value: published, remade: false };
  }
  const mean = bundle.total === 'weighted-mean';
  const missing: StateId[] = [];
  let [sum, weight] = [0, 0];
  for (const state of members) {
    const value = valueAt(bundle.values[state], year);
    const heavy = mean ? valueAt(ground.weights?.values[state], year) : 1;
    if (value === undefined || heavy === undefined) missing.push(state);
    else {
      sum += value * heavy;
      weight += heavy;
    }
  }
  if (missing.length > 0) return { why: 'missing', year, states: missing };
  return { value: mean ? sum / weight : sum, remade: true };
}
