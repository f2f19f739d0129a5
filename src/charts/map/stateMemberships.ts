import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import type { Membership } from '../../domain/membership.ts';
import { firstDay } from '../../domain/time.ts';
import type { FuzzyDate, IsoDay } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { foundedOf } from '../_shared/scope.ts';
import type { MapData } from './mapData.ts';

/** A state's standing in one organisation on a day. */
export interface StateMembership {
  readonly organisation: OrganisationId;
  /** The interval in force. */
  readonly row: Membership;
  /** Since when it has stood so without a break; a suspension is no break of a membership. */
  readonly since: FuzzyDate;
  /** Whether the organisation is one of the view's. */
  readonly inScope: boolean;
  /** How many sources the standing rests on. */
  readonly sources: number;
}

type Ground = Pick<MapData, 'memberships' | 'catalogue'>;

/** Everything a state belongs to on a day, the view's organisations first, full members before others, the oldest first. */
export function membershipsOn(
  state: StateId,
  data: Ground,
  orgs: View['orgs'],
  day: IsoDay,
): readonly StateMembership[] {
  const founded = foundedOf(data.catalogue);
  const own = data.memberships.filter((row) => row.state === state);
  const dayOf = ({ since }: StateMembership): IsoDay => firstDay(since) ?? '9999';
  return own
    .filter((row) => isInForce(row, day, founded.get(row.organisation) ?? null))
    .map((row): StateMembership => {
      const chain = chainOf(row, own);
      return {
        organisation: row.organisation,
        row,
        since: chain[0]?.start ?? row.start,
        inScope: orgs !== 'all' && orgs.includes(row.organisation),
        sources: new Set(chain.flatMap(({ sources }) => sources)).size,
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.inScope) - Number(a.inScope) ||
        Number(isFullMember(b.row)) - Number(isFullMember(a.row)) ||
        dayOf(a).localeCompare(dayOf(b)) ||
        (a.organisation < b.organisation ? -1 : 1),
    );
}

/** The intervals that an interval goes on from without a break, the first of them first, itself last. */
function chainOf(row: Membership, own: readonly Membership[]): readonly Membership[] {
  const before = own.find(
    (other) =>
      other !== row &&
      other.organisation === row.organisation &&
      other.end !== undefined &&
      other.end === row.start &&
      other.endedBy !== 'withdrawal' &&
      (isFullMember(other) ? isFullMember(row) : other.role === row.role),
  );
  return before === undefined ? [row] : [...chainOf(before, own), row];
}

/** Every interval of a state in one organisation that had begun by a day, in order of time: also what has ended. */
export function intervalsOf(
  state: StateId,
  organisation: OrganisationId,
  data: Ground,
  day: IsoDay,
): readonly Membership[] {
  const founded = foundedOf(data.catalogue).get(organisation) ?? '';
  const startOf = ({ start }: Membership): IsoDay => firstDay(start) ?? firstDay(founded) ?? '';
  return data.memberships
    .filter(
      (row) => row.state === state && row.organisation === organisation && startOf(row) <= day,
    )
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}
