import type { EventsBundle } from '../../domain/bundle.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { toDayNumber, toIsoDay } from '../../domain/dayNumber.ts';
import type { Agreement } from '../../domain/fact.ts';
import type { Localised, OrganisationId } from '../../domain/ids.ts';
import type { Membership } from '../../domain/membership.ts';
import type { OrganisationRecord } from '../../domain/organisation.ts';
import { firstDay, yearOf } from '../../domain/time.ts';
import { resolveTime } from '../../view/time.ts';
import type { ResolvedTime, TimeScope } from '../../view/time.ts';
import type { View } from '../../view/view.ts';
import type { Bundles } from '../chart.ts';
import { createScope, foundedOf } from '../_shared/scope.ts';
import { concerns, createFilter, homeOfAgreement, homeOfEvent, statesOf } from './filters.ts';
import { agreementItem, eventItem, isUndated, membershipItems, officeItems } from './items.ts';
import type { AgreementItem, EventItem, MembershipItem, OfficeItem } from './items.ts';

export const dataKeys = ['orgs', 'within', 'states', 'types', 'q', 'sure'] as const;
export type DataKey = (typeof dataKeys)[number];

/** The facts that the choices let through, joined. */
export interface TimelineData {
  readonly catalogue: Catalogue;
  /** Full records of organisations. */
  readonly records: ReadonlyMap<OrganisationId, OrganisationRecord>;
  /** Names of the series that events belong to. */
  readonly series: Readonly<Record<string, Localised>>;
  /** In view, in the catalogue's order. */
  readonly organisations: readonly OrganisationId[];
  /** The data's own today. */
  readonly today: number;
  readonly memberships: readonly MembershipItem[];
  readonly offices: readonly OfficeItem[];
  /** In order of time, as are agreements. */
  readonly events: readonly EventItem[];
  readonly agreements: readonly AgreementItem[];
  /** Of events and agreements, the days that other sources give, by the item's key. */
  readonly alternatives: ReadonlyMap<string, readonly number[]>;
  /** What types, text and sources keep from being shown. */
  readonly hidden: {
    readonly memberships: number;
    readonly events: number;
    readonly agreements: number;
  };
  /** Events and agreements in scope of which nobody knows when they were: they have no place in time. */
  readonly undated: number;
  /** Everything in scope, whatever hides some of it: what a roll is made of. */
  readonly scope: {
    readonly memberships: readonly MembershipItem[];
    readonly events: readonly EventItem[];
  };
  /** What bounds the reader's time: the first year of any fact in scope, and today. */
  readonly time: TimeScope;
}

export const timelineBundles: readonly string[] = [
  'memberships',
  'organisations',
  'events',
  'agreements',
];

export function joinTimeline(
  bundles: Bundles,
  catalogue: Catalogue,
  view: Pick<View, DataKey>,
): TimelineData {
  const rows = bundles.get<readonly Membership[]>('memberships');
  const records = new Map(
    bundles
      .get<readonly OrganisationRecord[]>('organisations')
      .map((record) => [record.id, record]),
  );
  const { events, series } = bundles.get<EventsBundle>('events');
  const agreements = bundles.get<readonly Agreement[]>('agreements');

  const organisations = organisationsIn(view, catalogue);
  const inView = new Set(organisations);
  const all = view.orgs === 'all';
  const states = statesOf(view, createScope(view, catalogue, rows).inside);
  const today = toDayNumber(catalogue.date);
  const first = firstKnown(rows, today);
  const isOf = <Item extends MembershipItem | OfficeItem | EventItem | AgreementItem>(
    item: Item | null,
  ): item is Item => item !== null && concerns(item, states);

  const ofEvents = events
    .map((event) => ({ event, home: homeOfEvent(event, inView) }))
    .filter(({ home }) => all || home !== null);
  const ofAgreements = agreements
    .map((agreement) => ({ agreement, home: homeOfAgreement(agreement, inView) }))
    .filter(({ home }) => all || home !== null);
  const scoped = {
    memberships: membershipItems(
      rows.filter(({ organisation }) => inView.has(organisation)),
      foundedOf(catalogue),
      { first, today },
    ).filter(isOf),
    offices: organisations
      .flatMap((id) => {
        const record = records.get(id);
        if (record === undefined) return [];
        const begun = firstDay(record.founded ?? '');
        return officeItems(record, { first: begun === null ? first : toDayNumber(begun), today });
      })
      .filter(isOf),
    events: ofEvents
      .map(({ event, home }) => eventItem(event, home))
      .filter(isOf)
      .toSorted(byTime),
    agreements: ofAgreements
      .map(({ agreement, home }) => agreementItem(agreement, home))
      .filter(isOf)
      .toSorted(byTime),
  };
  const undated =
    ofEvents.filter(({ event }) => event.start === 'unknown').length +
    ofAgreements.filter(({ agreement }) => agreement.date === 'unknown').length;
  const passes = createFilter(view, catalogue);
  const shown = {
    memberships: scoped.memberships.filter(passes),
    offices: scoped.offices.filter(passes),
    events: scoped.events.filter(passes),
    agreements: scoped.agreements.filter(passes),
  };
  const begins = Object.values(scoped)
    .flat()
    .reduce((least, item) => (isUndated(item) ? least : Math.min(least, item.span.from)), today);
  return {
    catalogue,
    records,
    series,
    organisations,
    today,
    ...shown,
    alternatives: alternativesOf([...shown.events, ...shown.agreements]),
    hidden: {
      memberships: scoped.memberships.length - shown.memberships.length,
      events: scoped.events.length - shown.events.length,
      agreements: scoped.agreements.length - shown.agreements.length,
    },
    undated,
    scope: scoped,
    time: {
      unit: 'days',
      first: yearOf(toIsoDay(begins)),
      last: yearOf(catalogue.date),
      latest: yearOf(catalogue.date),
      date: catalogue.date,
    },
  };
}

function alternativesOf(
  items: readonly (EventItem | AgreementItem)[],
): TimelineData['alternatives'] {
  return new Map(
    items.flatMap((item) => {
      const { alternatives = [] } = item.kind === 'event' ? item.event : item.agreement;
      const days = alternatives.flatMap(({ start }) => {
        const day = firstDay(start ?? '');
        return day === null ? [] : [toDayNumber(day)];
      });
      return days.length === 0 ? [] : [[item.key, days] as const];
    }),
  );
}

function organisationsIn(
  { orgs }: Pick<View, 'orgs'>,
  catalogue: Catalogue,
): readonly OrganisationId[] {
  return catalogue.organisations
    .filter(({ id, intergovernmental }) => (orgs === 'all' ? intergovernmental : orgs.includes(id)))
    .map(({ id }) => id);
}

/** The first day of any membership: where an unknown start of an organisation without a founding begins. */
function firstKnown(rows: readonly Membership[], today: number): number {
  return rows.reduce((least, { start }) => {
    const day = /^\d{4}/.test(start) ? toDayNumber(`${start.slice(0, 4)}-01-01`) : today;
    return Math.min(least, day);
  }, today);
}

function byTime<Item extends EventItem | AgreementItem>(a: Item, b: Item): number {
  return a.span.from - b.span.from || a.span.to - b.span.to || (a.key < b.key ? -1 : 1);
}

/** What the address's time comes to. */
export function timeOf(data: TimelineData, { time }: Pick<View, 'time'>): ResolvedTime {
  return resolveTime(time, data.time, 'timeline');
}
