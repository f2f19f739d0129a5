/** Figures that an organisation or the press states, and what in the data would bear them out. */
import type { ClaimId, IndicatorId, Localised, OrganisationId, SourceId } from './ids.ts';
import type { FuzzyDate, Year } from './time.ts';

/** How the source bounds its number: "3.5 trillion", "about …", "more than …", "nearly …". */
export const claimBounds = ['exactly', 'about', 'over', 'nearly'] as const;
export type ClaimBound = (typeof claimBounds)[number];

/** Why the data of the atlas cannot say: a plan is no state of affairs; it has no list of observers; it counts no visitors. */
export const uncheckedReasons = ['target', 'observers', 'attendance'] as const;
export type UncheckedReason = (typeof uncheckedReasons)[number];

/** What in the data a claim is held against. */
export type ClaimCheck =
  /** The number of founders and members. */
  | { readonly kind: 'members'; readonly says: ClaimBound }
  /** The organisation's total of an indicator: a sum or a weighted mean, as the indicator has it. */
  | { readonly kind: 'total'; readonly indicator: IndicatorId; readonly says: ClaimBound }
  /** That total in percent of the world's. */
  | { readonly kind: 'world-share'; readonly indicator: IndicatorId; readonly says: ClaimBound }
  | { readonly kind: 'none'; readonly why: UncheckedReason };

/** A figure that an organisation or the press states; what it says, not a checked statistic. */
export interface Claim {
  readonly id: ClaimId;
  readonly organisation: OrganisationId;
  readonly year: Year;
  /** When it was said: the day, month or year in which its first source was published. */
  readonly date: FuzzyDate;
  readonly measure: Localised;
  /** As the source words it. */
  readonly value: string;
  readonly number: number;
  readonly unit: string;
  readonly check: ClaimCheck;
  readonly sources: readonly SourceId[];
  readonly note?: Localised;
  readonly confidence?: 'low' | 'medium';
}

/** How many of the data's unit one of a claim's is. A claim in another unit cannot be held against the data. */
export const claimUnits: Readonly<Record<string, number>> = {
  count: 1,
  '%': 1,
  'million people': 1e6,
  'trillion US$': 1e12,
};

/** The number of a claim in the unit of the data: dollars, people, percent, states. */
export function amountOf({ number, unit }: Pick<Claim, 'number' | 'unit'>): number {
  // Decimals of a double are noise: 1.2 × 10¹² is what the claim means.
  return Number((number * (claimUnits[unit] ?? NaN)).toPrecision(12));
}
