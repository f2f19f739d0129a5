/** Who belongs to an organisation on a day, and who no longer does. */
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import type { FuzzyDate, IsoDay } from '../../domain/time.ts';
import { isRange } from '../../view/time.ts';
import type { View } from '../../view/view.ts';

export interface RollEntry {
  readonly state: StateId;
  /** The interval in force; of a former member the last that was. */
  readonly row: Membership;
  /** Since when without a break: a suspension begins no new membership. */
  readonly since: FuzzyDate;
}

export interface MemberRoll {
  /** Founders and members, suspended ones too. */
  readonly members: readonly RollEntry[];
  readonly others: readonly RollEntry[];
  /** Full members once, and in no role on the day. */
  readonly former: readonly RollEntry[];
}

/** The day whose roll the address asks for: of a month or a year its last, never after the data's own. */
export function dayOfRoll(
  roll: View['roll'],
  { founded }: Pick<Organisation, 'founded'>,
  today: IsoDay,
): IsoDay {
  const point = roll === null ? 'latest' : isRange(roll) ? roll.to : roll;
  if (point === 'latest') return today;
  const day = point === 'earliest' ? firstDay(founded ?? 'unknown') : lastDay(String(point));
  return day === null || day > today ? today : day;
}

export function memberRoll(
  organisation: Pick<Organisation, 'founded'> & { readonly id: OrganisationId },
  memberships: readonly Membership[],
  day: IsoDay,
): MemberRoll {
  const { id, founded } = organisation;
  const startOf = ({ start }: Membership): IsoDay =>
    firstDay(start) ?? firstDay(founded ?? 'unknown') ?? '';
  const byStart = (a: Membership, b: Membership): number => (startOf(a) < startOf(b) ? -1 : 1);
  const own = memberships.filter((row) => row.organisation === id && startOf(row) <= day);
  const [members, others, former]: [RollEntry[], RollEntry[], RollEntry[]] = [[], [], []];
  for (const [state, rows] of Map.groupBy(own, (row) => row.state)) {
    const sorted = rows.toSorted(byStart);
    const row = sorted.find((one) => isInForce(one, day, founded));
    if (row !== undefined) {
      (isFullMember(row) ? members : others).push({ state, row, since: sinceOf(row, sorted) });
      continue;
    }
    const last = sorted.findLast(isFullMember);
    if (last !== undefined) former.push({ state, row: last, since: sinceOf(last, sorted) });
  }
  return { members, others, former };
}

/** The start of the first of the intervals that lead to one without a gap, both as a full member or neither. */
function sinceOf(row: Membership, sorted: readonly Membership[]): FuzzyDate {
  let since = row;
  for (const before of sorted.slice(0, sorted.indexOf(row)).toReversed()) {
    if (before.end !== since.start || isFullMember(before) !== isFullMember(row)) break;
    since = before;
  }
  return since.start;
}
