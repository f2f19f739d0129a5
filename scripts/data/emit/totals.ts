/** Totals of organisations, from unrounded values and by who was a member on 31 December of each year. */
import { isFullMember, isInForce } from '../../../src/domain/membership.ts';
import { seriesOf } from '../../../src/domain/series.ts';
import { endOfYear } from '../../../src/domain/time.ts';
import type { PackedTotals } from '../../../src/domain/bundle.ts';
import type { IndicatorFile, MembershipRow, OrganisationFile, ValuesFile } from '../dataset.ts';
import { round } from './number.ts';
import type { Plain } from './plain.ts';

/** The founders and members of each organisation of states on 31 December of a year, suspended ones too. */
export interface Rolls {
  readonly organisations: readonly string[];
  membersAt(organisation: string, year: number): readonly string[];
}

export function createRolls(
  organisations: readonly OrganisationFile[],
  memberships: readonly MembershipRow[],
): Rolls {
  const full = Map.groupBy(memberships.filter(isFullMember), ({ organisation }) => organisation);
  const founded = new Map(organisations.map((one) => [one.id, one.founded ?? null]));
  const known = new Map<string, readonly string[]>();

  return {
    organisations: organisations
      .filter(
        ({ id, intergovernmental, roster }) =>
          intergovernmental && roster !== 'partial' && full.has(id),
      )
      .map(({ id }) => id),
    membersAt(organisation, year) {
      const key = `${organisation} ${year}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const roll = (full.get(organisation) ?? []).filter((membership) =>
        isInForce(membership, endOfYear(year), founded.get(organisation) ?? null),
      );
      const states = [...new Set(roll.map(({ state }) => state))].toSorted();
      known.set(key, states);
      return states;
    },
  };
}

/** The total of one year; a member without a value, or without a weight where weights count, keeps it from being made. */
export function totalOf(
  members: readonly string[],
  year: number,
  rule: IndicatorFile['total'],
  { values, weights }: Pick<ValuesFile, 'values' | 'weights'>,
): { readonly value: number } | { readonly missing: readonly string[] } {
  let [sum, weight] = [0, 0];
  const missing: string[] = [];
  for (const state of members) {
    const value = values[state]?.[year];
    const heavy = rule === 'sum' ? 1 : weights?.[state]?.[year];
    if (value === undefined || heavy === undefined) missing.push(state);
    else {
      sum += value * heavy;
      weight += heavy;
    }
  }
  if (missing.length > 0) return { missing };
  return { value: rule === 'sum' ? sum : sum / weight };
}

/** Totals of every organisation that had members in a year of the indicator. */
export function makeTotals(
  years: readonly number[],
  rule: IndicatorFile['total'],
  table: Pick<ValuesFile, 'values' | 'weights'>,
  rolls: Rolls,
): Record<string, Plain<PackedTotals>> {
  const totals: Record<string, Plain<PackedTotals>> = {};
  for (const organisation of rolls.organisations.toSorted()) {
    const values: [number, number][] = [];
    const spans = new Map<string, [number, number][]>();
    let counted = false;
    for (const [index, year] of years.entries()) {
      const members = rolls.membersAt(organisation, year);
      if (members.length === 0) continue;
      counted = true;
      const total = totalOf(members, year, rule, table);
      // A mean is quoted to two decimals: two digits more keep them from being rounded twice.
      if ('value' in total) values.push([year, round(total.value, rule === 'sum' ? 5 : 7)]);
      else for (const state of total.missing) addYear(spans, state, year, years[index - 1]);
    }
    if (!counted) continue;
    totals[organisation] = {
      values: seriesOf(values).map((run) => [...run]),
      missing: Object.fromEntries([...spans].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
  return totals;
}

function addYear(
  spans: Map<string, [number, number][]>,
  state: string,
  year: number,
  before: number | undefined,
): void {
  const known = spans.get(state) ?? [];
  const last = known.at(-1);
  if (last !== undefined && last[1] === before) last[1] = year;
  else known.push([year, year]);
  spans.set(state, known);
}
