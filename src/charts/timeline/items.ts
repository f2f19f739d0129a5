/** What the timeline shows: facts, each with the stretch of days that it takes. */
import { toDayNumber } from '../../domain/dayNumber.ts';
import type { Agreement, AtlasEvent } from '../../domain/fact.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import type { Office, OrganisationRecord } from '../../domain/organisation.ts';
import { firstDay, precisionOf } from '../../domain/time.ts';
import { spanOfEvent, spanOfInterval } from './span.ts';
import type { Bounds, Span } from './span.ts';

interface ItemBase {
  /** Unique among all items of the timeline. */
  readonly key: string;
  readonly span: Span;
  /** Whether its dates are less sure than a day. */
  readonly fuzzy: boolean;
}

export interface MembershipItem extends ItemBase {
  readonly kind: 'membership';
  readonly row: Membership;
  /** Whether the state had belonged to the organisation before, and had left. */
  readonly again: boolean;
  /** Whether it is the first of the state in the organisation. */
  readonly first: boolean;
}

export interface OfficeItem extends ItemBase {
  readonly kind: 'office';
  readonly organisation: OrganisationId;
  readonly office: Office;
}

export interface EventItem extends ItemBase {
  readonly kind: 'event';
  readonly event: AtlasEvent;
  /** The organisation in view whose lane it stands in; `null` where it is of none of them. */
  readonly home: OrganisationId | null;
}

export interface AgreementItem extends ItemBase {
  readonly kind: 'agreement';
  readonly agreement: Agreement;
  readonly home: OrganisationId | null;
}

export type PointItem = EventItem | AgreementItem;
export type BarItem = MembershipItem | OfficeItem;
export type TimelineItem = PointItem | BarItem;

/** Memberships of one pair of state and organisation stand together, in order of time, as their bundle has them. */
export function membershipItems(
  rows: readonly Membership[],
  founded: ReadonlyMap<OrganisationId, string>,
  bounds: Bounds,
): readonly MembershipItem[] {
  const left = new Set<string>();
  const known = new Set<string>();
  return rows.map((row) => {
    const pair = `${row.organisation} ${row.state}`;
    const again = left.delete(pair);
    const isFirst = !known.has(pair);
    known.add(pair);
    if (row.endedBy === 'withdrawal') left.add(pair);
    const begun = firstDay(founded.get(row.organisation) ?? '');
    const first = begun === null ? bounds.first : toDayNumber(begun);
    return {
      kind: 'membership',
      key: row.id,
      row,
      again,
      first: isFirst,
      span: spanOfInterval(row, { ...bounds, first }),
      fuzzy: isFuzzy(row.start) || (row.end !== undefined && isFuzzy(row.end)),
    };
  });
}

/** The offices at the head of an organisation; seats of committees are not among them. */
export function isTopOffice({ role }: Office): boolean {
  return role === 'presidency' || role === 'chair' || role === 'secretary-general';
}

/**
 * Offices that a lane shows: who presides, and who is secretary-general. A bar needs a beginning: somebody of whom only the end
 * is known would seem to have been there since the founding.
 */
export function officeItems(record: OrganisationRecord, bounds: Bounds): readonly OfficeItem[] {
  return record.offices.flatMap((office, index) =>
    isTopOffice(office) && office.start !== 'unknown'
      ? [
          {
            kind: 'office' as const,
            key: `${record.id}-office-${index}`,
            organisation: record.id,
            office,
            span: spanOfInterval(office, bounds),
            fuzzy: isFuzzy(office.start) || (office.end !== undefined && isFuzzy(office.end)),
          },
        ]
      : [],
  );
}

/** `null` where nothing says when it was. */
export function eventItem(event: AtlasEvent, home: OrganisationId | null): EventItem | null {
  const span = spanOfEvent(event.start, event.end);
  return span === null
    ? null
    : { kind: 'event', key: event.id, event, home, span, fuzzy: isFuzzy(event.start) };
}

export function agreementItem(
  agreement: Agreement,
  home: OrganisationId | null,
): AgreementItem | null {
  const span = spanOfEvent(agreement.date);
  return span === null
    ? null
    : {
        kind: 'agreement',
        key: agreement.id,
        agreement,
        home,
        span,
        fuzzy: isFuzzy(agreement.date),
      };
}

function isFuzzy(date: string): boolean {
  return precisionOf(date) !== 'day';
}

/** Whether nothing says when it began: it is drawn from where it can have begun. */
export function isUndated(item: TimelineItem): boolean {
  return item.kind === 'membership' && item.row.start === 'unknown';
}

export function sourcesOf(item: TimelineItem): readonly string[] {
  switch (item.kind) {
    case 'membership':
      return item.row.sources;
    case 'office':
      return item.office.sources;
    case 'event':
      return item.event.sources;
    case 'agreement':
      return item.agreement.sources;
    default:
      return item satisfies never;
  }
}
