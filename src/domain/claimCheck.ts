/**
 * A claim beside the data: for when it was said, and for now. Pure; every number comes with the day, the year and the members
 * that it was made of, so that anybody can make it again.
 */
import { amountOf } from './claim.ts';
import type { Claim, ClaimCheck, UncheckedReason } from './claim.ts';
import { daysOfChange, rollOf, totalOf } from './claimGround.ts';
import type { ClaimGround, NoReading, Roll } from './claimGround.ts';
import { verdictOf } from './claimVerdict.ts';
import type { Verdict } from './claimVerdict.ts';
import { valueAt } from './series.ts';
import { endOfYear, firstDay, lastDay, yearOf } from './time.ts';
import type { IsoDay, Year } from './time.ts';

/** What the data says at one time. */
export interface Reading extends Roll {
  readonly value: number;
  readonly verdict: Verdict;
  /** Of the values; `null` for a count of members. */
  readonly year: Year | null;
  /** The organisation's own total, where a share of the world is asked for; and the world's. */
  readonly parts?: { readonly total: number; readonly world: number };
  /** Whether it is the published total of the year, or made of the members' values for a roll of another day. */
  readonly remade: boolean;
}

export type Outcome = Reading | NoReading;

export interface CheckedClaim {
  readonly claim: Claim;
  /** In the unit of the data. */
  readonly amount: number;
  readonly said: Outcome;
  readonly now: Outcome;
  /**
   * Where it held when it was said and no longer does: the first day (of a count) or the last year (of values) that says so.
   */
  readonly until: { readonly day: IsoDay } | { readonly year: Year } | null;
}

export type ClaimVerdict = Verdict | 'held-until' | 'unknown';

export function isReading(outcome: Outcome): outcome is Reading {
  return 'value' in outcome;
}

/** The verdict in one word: for when it was said; `held-until` where it held then and not now. */
export function verdictOn({ said, until }: CheckedClaim): ClaimVerdict {
  if (!isReading(said)) return 'unknown';
  return until === null ? said.verdict : 'held-until';
}

export function checkClaim(claim: Claim, ground: ClaimGround): CheckedClaim {
  const { check } = claim;
  const amount = amountOf(claim);
  const fault = check.kind === 'none' ? check : faultOf(claim, ground);
  const readings =
    fault !== null || check.kind === 'none'
      ? nothing(fault ?? { why: 'no-data' })
      : check.kind === 'members'
        ? readCounts(claim, check, amount, ground)
        : readValues(claim, check, amount, ground);
  return { claim, amount, ...readings };
}

function nothing({
  why,
}: {
  readonly why: UncheckedReason | 'partial-roster' | 'no-members' | 'no-data';
}): Readings {
  return { said: { why }, now: { why }, until: null };
}

function faultOf(
  claim: Claim,
  { organisations }: ClaimGround,
): { readonly why: 'partial-roster' | 'no-members' | 'no-data' } | null {
  const organisation = organisations.find(({ id }) => id === claim.organisation);
  if (organisation === undefined || !organisation.intergovernmental) return { why: 'no-members' };
  if (organisation.roster === 'partial') return { why: 'partial-roster' };
  return Number.isFinite(amountOf(claim)) ? null : { why: 'no-data' };
}

/** The days between which it was said; none of them after the data's own. */
function daysOf({ date, year }: Claim, { today }: ClaimGround): readonly [IsoDay, IsoDay] {
  const first = firstDay(date) ?? `${year}-01-01`;
  const last = lastDay(date) ?? endOfYear(year);
  return [first < today ? first : today, last < today ? last : today];
}

type Readings = Pick<CheckedClaim, 'said' | 'now' | 'until'>;

function readCounts(
  claim: Claim,
  { says }: Extract<ClaimCheck, { kind: 'members' }>,
  amount: number,
  ground: ClaimGround,
): Readings {
  const { organisation } = claim;
  const readingOn = (day: IsoDay): Reading => {
    const roll = rollOf(organisation, day, ground);
    const value = roll.members.length;
    const verdict = verdictOf(says, amount, value, true);
    return { ...roll, value, verdict, year: null, remade: false };
  };
  const changes = daysOfChange(organisation, ground);
  const [first, last] = daysOf(claim, ground);
  // A month or a year may have seen several rolls: it is enough that one of them bears the claim out, the latest.
  const candidates = [
    last,
    ...changes.filter((day) => day > first && day < last).toReversed(),
    first,
  ];
  const readings = candidates.map(readingOn);
  const said = readings.find(({ verdict }) => verdict === 'holds') ?? readingOn(last);
  const now = readingOn(ground.today);
  if (said.verdict !== 'holds' || now.verdict === 'holds') return { said, now, until: null };
  const over = changes.find((day) => day > said.day && readingOn(day).verdict !== 'holds');
  return { said, now, until: over === undefined ? null : { day: over } };
}

function readValues(
  claim: Claim,
  check: Extract<ClaimCheck, { kind: 'total' | 'world-share' }>,
  amount: number,
  ground: ClaimGround,
): Readings {
  const { organisation } = claim;
  const entry = ground.indicators.find(({ id }) => id === check.indicator);
  const bundle = ground.bundleOf(check.indicator);
  if (entry === undefined || bundle === undefined || bundle.total === 'none') {
    return { said: { why: 'no-data' }, now: { why: 'no-data' }, until: null };
  }
  const years = bundle.years.filter((year) => year <= entry.latest);
  const yearFor = (year: Year): Year | undefined => years.findLast((one) => one <= year);
  const read = (year: Year | undefined, day: IsoDay): Outcome => {
    if (year === undefined) return { why: 'no-data' };
    const roll = rollOf(organisation, day, ground);
    const total = totalOf(organisation, bundle, year, roll, ground);
    if ('why' in total) return total;
    const world = check.kind === 'total' ? undefined : valueAt(bundle.world, year);
    if (check.kind === 'world-share' && world === undefined) return { why: 'no-data' };
    const value = world === undefined ? total.value : (total.value / world) * 100;
    const verdict = verdictOf(check.says, amount, value, false);
    const parts = world === undefined ? {} : { parts: { total: total.value, world } };
    return { ...roll, value, verdict, year, remade: total.remade, ...parts };
  };
  const [, last] = daysOf(claim, ground);
  const year = yearFor(claim.year);
  const said = read(year, last);
  const now = read(yearFor(yearOf(ground.today)), ground.today);
  const gone = isReading(now) && now.verdict !== 'holds';
  if (year === undefined || !isReading(said) || said.verdict !== 'holds' || !gone) {
    return { said, now, until: null };
  }
  let held = year;
  for (const next of years.filter((one) => one > year)) {
    const outcome = read(next, endOfYear(next) < ground.today ? endOfYear(next) : ground.today);
    if (!isReading(outcome) || outcome.verdict !== 'holds') break;
    held = next;
  }
  return { said, now, until: { year: held } };
}
