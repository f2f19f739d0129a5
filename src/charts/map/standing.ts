import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { Membership, MembershipRole } from '../../domain/membership.ts';
import { firstDay } from '../../domain/time.ts';
import type { FuzzyDate, IsoDay } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { foundedOf } from '../_shared/scope.ts';
import { timeOf } from './mapData.ts';
import type { MembershipMap } from './mapData.ts';

/** How a state stands in the organisations of a membership map on a day. */
export interface Standing {
  readonly state: StateId;
  /** The highest of its roles on the day; `former` where it has none any more. */
  readonly role: MembershipRole | 'former';
  readonly suspended: boolean;
  /** In how many of the organisations it is a founder or member. */
  readonly count: number;
  /** When it first joined one in which it is a full member: as sure as the source. */
  readonly joined: FuzzyDate | null;
  /** The intervals in force. */
  readonly rows: readonly Membership[];
}

const order: readonly MembershipRole[] = ['founder', 'member', 'associate', 'observer'];

/** Every state that stands or stood in one of the organisations on the day of the view. */
export function standingsOf(data: MembershipMap, view: View): ReadonlyMap<StateId, Standing> {
  const { day } = timeOf(data, view);
  const founded = foundedOf(data.catalogue);
  const standings = new Map<StateId, Standing>();
  for (const [state, rows] of data.rows) {
    const standing = standingOn(state, rows, day, founded);
    if (standing !== null) standings.set(state, standing);
  }
  return standings;
}

function standingOn(
  state: StateId,
  rows: readonly Membership[],
  day: IsoDay,
  founded: ReadonlyMap<OrganisationId, FuzzyDate>,
): Standing | null {
  const startOf = (row: Membership): IsoDay =>
    firstDay(row.start) ?? firstDay(founded.get(row.organisation) ?? '') ?? '';
  const begun = rows.filter((row) => startOf(row) <= day);
  if (begun.length === 0) return null;
  const current = begun.filter((row) => isInForce(row, day, founded.get(row.organisation) ?? null));
  const full = current.filter(isFullMember);
  const role = order.find((one) => current.some((row) => row.role === one)) ?? 'former';
  const organisations = new Set(full.map(({ organisation }) => organisation));
  // The first of its intervals as a full member there: a suspension or a return begins no new membership.
  const joined = begun
    .filter((row) => isFullMember(row) && organisations.has(row.organisation))
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))[0]?.start;
  return {
    state,
    role,
    suspended: full.length > 0 && full.every(({ status }) => status === 'suspended'),
    count: organisations.size,
    joined: joined ?? null,
    rows: current,
  };
}
