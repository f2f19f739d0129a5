import type { MembershipId, OrganisationId, SourceId, StateId } from './ids.ts';
import { firstDay } from './time.ts';
import type { FuzzyDate, IsoDay } from './time.ts';

export const membershipRoles = ['founder', 'member', 'associate', 'observer'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export const membershipStatuses = ['active', 'suspended'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/** Why an interval ended: the state left, its standing changed, or the organisation came to its end. */
export const membershipEndings = [
  'withdrawal',
  'suspension',
  'reinstatement',
  'role-change',
  'organisation-ended',
] as const;
export type MembershipEnding = (typeof membershipEndings)[number];

/**
 * The standing of one state in one organisation over one interval `[start, end)`.
 * A suspension, a return or a change of role is an interval of its own; intervals of a pair never overlap.
 */
export interface Membership {
  readonly id: MembershipId;
  readonly organisation: OrganisationId;
  readonly state: StateId;
  readonly role: MembershipRole;
  readonly status: MembershipStatus;
  readonly start: FuzzyDate;
  /** The first day on which the interval no longer holds; absent while it lasts. */
  readonly end?: FuzzyDate;
  readonly endedBy?: MembershipEnding;
  readonly sources: readonly SourceId[];
}

/** Founders and members belong to the scope and to totals; associates and observers do not. */
export function isFullMember(membership: Pick<Membership, 'role'>): boolean {
  return membership.role === 'founder' || membership.role === 'member';
}

/**
 * Whether the interval holds on a day. A fuzzy start counts from the first day of its month or year, a fuzzy end likewise;
 * an unknown start counts on every day of the organisation's life, which `founded` bounds.
 */
export function isInForce(
  membership: Pick<Membership, 'start' | 'end'>,
  day: IsoDay,
  founded: FuzzyDate | null = null,
): boolean {
  const start = firstDay(membership.start) ?? (founded === null ? null : firstDay(founded));
  if (start !== null && day < start) return false;
  if (membership.end === undefined) return true;
  const end = firstDay(membership.end);
  return end === null || day < end;
}

/** The roll of a day: every interval, of whatever role, that holds on it. */
export function rollOn<M extends Membership>(
  memberships: readonly M[],
  day: IsoDay,
  foundedOf: (organisation: OrganisationId) => FuzzyDate | null,
): readonly M[] {
  return memberships.filter((membership) =>
    isInForce(membership, day, foundedOf(membership.organisation)),
  );
}
