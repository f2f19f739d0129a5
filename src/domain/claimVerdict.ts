/**
 * Whether a number of the data bears out what a claim says of it. The rules, with `gap` the part of the claim's number by which
 * the data's is above (+) or below (−) it:
 *
 * - a count of members holds where it is equal; "more than" holds where it is above
 * - exactly: holds within 1 %, is near within 5 %
 * - about: holds within 5 %, is near within 10 %
 * - more than: holds above; is near at most 5 % below
 * - nearly: holds from 5 % below up to it; is near from 10 % below to 5 % above
 *
 * Everything else differs.
 */
import type { ClaimBound } from './claim.ts';

export type Verdict = 'holds' | 'near' | 'differs';

/** Parts of the claim's number between which it holds, and between which it is near; ends included. */
type Limits = readonly [least: number, most: number];
export const claimLimits: Readonly<
  Record<Exclude<ClaimBound, 'over'>, { readonly holds: Limits; readonly near: Limits }>
> = {
  exactly: { holds: [-0.01, 0.01], near: [-0.05, 0.05] },
  about: { holds: [-0.05, 0.05], near: [-0.1, 0.1] },
  nearly: { holds: [-0.05, 0], near: [-0.1, 0.05] },
};
/** "More than" is near where the data is below the number by this part of it at most. */
export const nearBelow = 0.05;
/** A double's noise never decides: 0.01 is 1 % also where it comes out as 0.010000000000000009. */
const noise = 1e-9;

/** By which part of the claim's number the data's is above or below it. */
export function gapOf(amount: number, value: number): number {
  return (value - amount) / Math.abs(amount);
}

export function verdictOf(
  says: ClaimBound,
  amount: number,
  value: number,
  counted: boolean,
): Verdict {
  if (counted && says === 'exactly') return value === amount ? 'holds' : 'differs';
  const gap = gapOf(amount, value);
  if (says === 'over') {
    if (value > amount) return 'holds';
    return !counted && gap >= -nearBelow - noise ? 'near' : 'differs';
  }
  const { holds, near } = claimLimits[says];
  const within = ([least, most]: Limits): boolean => gap >= least - noise && gap <= most + noise;
  if (within(holds)) return 'holds';
  return within(near) ? 'near' : 'differs';
}
