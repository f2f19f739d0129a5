/** The roll of a day: who belonged to what, who presided, what came before and after. */
import type { OrganisationId } from '../../domain/ids.ts';
import { isFullMember, isInForce } from '../../domain/membership.ts';
import { firstDay, lastDay } from '../../domain/time.ts';
import type { IsoDay } from '../../domain/time.ts';
import { foundedOf } from '../_shared/scope.ts';
import { isTopOffice } from './items.ts';
import type { EventItem, MembershipItem } from './items.ts';
import type { TimelineData } from './timelineData.ts';
import type { Office } from '../../domain/organisation.ts';

export interface OrganisationRoll {
  readonly organisation: OrganisationId;
  /** Founders and members, suspended ones too, by the day of joining. */
  readonly members: readonly MembershipItem[];
  /** Associates and observers. */
  readonly others: readonly MembershipItem[];
  /** Presidencies, chairs, secretaries-general. Whose beginning is unknown may not have been there yet: they are left out. */
  readonly offices: readonly Office[];
}

export interface Roll {
  readonly day: IsoDay;
  /** Those that had anybody on that day. */
  readonly organisations: readonly OrganisationRoll[];
  /** The last event that had begun by then, and the first that was still to come. */
  readonly last: EventItem | null;
  readonly next: EventItem | null;
}

export function rollOf(data: TimelineData, day: IsoDay): Roll {
  const founded = foundedOf(data.catalogue);
  const held = data.scope.memberships.filter(({ row }) =>
    isInForce(row, day, founded.get(row.organisation) ?? null),
  );
  const byOrganisation = Map.groupBy(held, ({ row }) => row.organisation);
  const organisations = data.organisations.flatMap((organisation) => {
    const rows = byOrganisation.get(organisation) ?? [];
    const offices = (data.records.get(organisation)?.offices ?? []).filter(
      (office) => isTopOffice(office) && office.start !== 'unknown' && isInForce(office, day),
    );
    if (rows.length + offices.length === 0) return [];
    return [
      {
        organisation,
        members: rows.filter(({ row }) => isFullMember(row)).toSorted(byStart),
        others: rows.filter(({ row }) => !isFullMember(row)).toSorted(byStart),
        offices,
      },
    ];
  });
  // An event of an uncertain date is neither before nor after a day that it may have been on.
  const past = data.scope.events.filter(({ event }) => (lastDay(event.start) ?? '9999') <= day);
  const coming = data.scope.events.filter(({ event }) => (firstDay(event.start) ?? '') > day);
  return {
    day,
    organisations,
    last: past.toSorted((a, b) => latest(b).localeCompare(latest(a)))[0] ?? null,
    next: coming[0] ?? null,
  };
}

function latest({ event }: EventItem): IsoDay {
  return lastDay(event.start) ?? '';
}

function byStart(a: MembershipItem, b: MembershipItem): number {
  return a.span.from - b.span.from || (a.row.state < b.row.state ? -1 : 1);
}
