import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { firstDay, yearOf } from '../../domain/time.ts';
import type { FuzzyDate, IsoDay, Year } from '../../domain/time.ts';
import type { MembershipMap } from './mapData.ts';

/** A state that became, or ceased to be, a founder or member of an organisation. */
export interface MembershipChange {
  readonly state: StateId;
  readonly organisation: OrganisationId;
  /** As sure as the source; of a departure the first day that no longer counts. */
  readonly date: FuzzyDate;
}

/** In order of time, then of state. */
export interface MembershipChanges {
  readonly joined: readonly MembershipChange[];
  readonly left: readonly MembershipChange[];
}

/**
 * Who joined and who left the organisations of a map in a year, up to the data's date. A suspension and its end, or a
 * founder's later intervals, are no change: only a beginning with nothing right before it, and an end with nothing after.
 * A start that nobody knows is in no year.
 */
export function changesIn(
  data: Pick<MembershipMap, 'rows' | 'times'>,
  year: Year,
): MembershipChanges {
  const joined: MembershipChange[] = [];
  const left: MembershipChange[] = [];
  const isIn = (date: FuzzyDate): boolean => {
    const day = firstDay(date);
    return day !== null && yearOf(day) === year && day <= data.times.date;
  };
  for (const rows of data.rows.values()) {
    for (const row of rows) {
      if (!isFullMember(row)) continue;
      const { state, organisation, start, end } = row;
      if (isIn(start) && !rows.some((other) => ends(other, row, start))) {
        joined.push({ state, organisation, date: start });
      }
      if (end !== undefined && isIn(end) && !rows.some((other) => follows(other, row, end))) {
        left.push({ state, organisation, date: end });
      }
    }
  }
  return { joined: joined.toSorted(inOrder), left: left.toSorted(inOrder) };
}

/** Whether another interval of full membership of the same pair ends where this one starts. */
function ends(other: Membership, row: Membership, start: FuzzyDate): boolean {
  return other.end !== undefined && isSamePair(other, row) && dayOf(other.end) === dayOf(start);
}

function follows(other: Membership, row: Membership, end: FuzzyDate): boolean {
  return isSamePair(other, row) && dayOf(other.start) === dayOf(end);
}

function isSamePair(other: Membership, row: Membership): boolean {
  return other !== row && other.organisation === row.organisation && isFullMember(other);
}

function dayOf(date: FuzzyDate): IsoDay | null {
  return firstDay(date);
}

function inOrder(a: MembershipChange, b: MembershipChange): number {
  return (dayOf(a.date) ?? '').localeCompare(dayOf(b.date) ?? '') || (a.state < b.state ? -1 : 1);
}
