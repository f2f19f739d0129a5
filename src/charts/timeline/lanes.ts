/** Which lanes there are, in which order, and how they stand together. */
import { toDayNumber } from '../../domain/dayNumber.ts';
import type { OrganisationId, StateId } from '../../domain/ids.ts';
import { firstDay } from '../../domain/time.ts';
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import { countOn, countSteps } from './counts.ts';
import type { MembershipItem, OfficeItem, PointItem } from './items.ts';
import { eventLanes } from './eventLanes.ts';
import { laneName } from './lane.ts';
import type { Lane, LaneGroup, LaneLabel } from './lane.ts';
import { spanOfInterval } from './span.ts';
import type { TimelineData } from './timelineData.ts';

/** Groups that fold by themselves: more than these are a page of bars that nobody reads. */
const openAtMost = 2;
/** A group of more lanes than these, where it is not what the reader asked for by name. */
const longGroup = 40;

export type Folds = ReadonlyMap<string, boolean>;

interface Choices {
  readonly group: View['group'];
  readonly order: View['order'];
  /** What the reader folded and unfolded by hand. */
  readonly folds: Folds;
}

export function laneGroups(
  data: TimelineData,
  { group, order, folds }: Choices,
  locale: Locale,
): readonly LaneGroup[] {
  const sort = createSort(order, locale);
  const groups =
    group === 'organisation'
      ? byOrganisation(data, sort)
      : group === 'state'
        ? byState(data, sort)
        : byType(data, sort);
  const foldable = groups.filter(({ header }) => header !== null).length > openAtMost;
  return groups.map((one) => {
    const isLong = group !== 'organisation' && one.lanes.length > longGroup;
    return { ...one, folded: folds.get(one.key) ?? (foldable || isLong) };
  });
}

type Unfolded = Omit<LaneGroup, 'folded'>;

/** What lanes are put in order by. */
interface Ranked<T> {
  readonly thing: T;
  readonly label: LaneLabel;
  readonly first: number;
  readonly number: number;
}
type Sort = <T>(ranked: readonly Ranked<T>[]) => readonly T[];

function createSort(order: View['order'], locale: Locale): Sort {
  return (ranked) =>
    ranked
      .map((one) => ({ ...one, name: laneName(one.label, locale) }))
      .toSorted(
        (a, b) =>
          (order === 'joined' ? a.first - b.first : order === 'number' ? b.number - a.number : 0) ||
          locale.compare(a.name, b.name),
      )
      .map(({ thing }) => thing);
}

export function emptyLane(key: string, kind: Lane['kind'], label: LaneLabel): Lane {
  return { key, kind, label, bars: [], offices: [], points: [], rows: 1 };
}

function byOrganisation(data: TimelineData, sort: Sort): readonly Unfolded[] {
  const members = groupBy(data.memberships, ({ row }) => row.organisation);
  const offices = groupBy(data.offices, ({ organisation }) => organisation);
  const points = groupBy<PointItem, OrganisationId | null>(
    [...data.events, ...data.agreements],
    ({ home }) => home,
  );
  const ranked = data.organisations.flatMap((id) => {
    const rows = members.get(id) ?? [];
    const own = points.get(id) ?? [];
    if (rows.length + own.length + (offices.get(id)?.length ?? 0) === 0) return [];
    const header = organisationHeader(data, id, rows);
    const group: Unfolded = {
      key: id,
      header,
      lanes: [
        ...officeLanes(id, offices.get(id) ?? []),
        ...stateLanes(rows, offices.get(id) ?? [], sort, id),
        ...eventLanes(id, own, data.series),
      ],
    };
    return [
      {
        thing: group,
        label: header.label,
        first: header.life?.from ?? Infinity,
        number: countOn(header.counts ?? [], data.today),
      },
    ];
  });
  const others = points.get(null) ?? [];
  const label = { value: { kind: 'message', message: { key: 'timeline:lane.others' } } } as const;
  return [
    ...sort(ranked),
    ...(others.length === 0
      ? []
      : [
          {
            key: 'others',
            header: { ...emptyLane('others', 'header', label), points: others },
            lanes: eventLanes('others', others, data.series),
          },
        ]),
  ];
}

function organisationHeader(
  { catalogue, today }: TimelineData,
  id: OrganisationId,
  rows: readonly MembershipItem[],
): Lane {
  const record = catalogue.organisations.find((organisation) => organisation.id === id);
  const founded = record?.founded ?? null;
  const { dissolved } = record ?? { dissolved: null };
  const life =
    founded === null || firstDay(founded) === null
      ? undefined
      : spanOfInterval(
          { start: founded, ...(dissolved === null ? {} : { end: dissolved }) },
          { first: toDayNumber(firstDay(founded) ?? ''), today },
        );
  return {
    ...emptyLane(id, 'header', { value: { kind: 'organisation', id } }),
    organisation: id,
    counts: countSteps(rows),
    ...(life === undefined ? {} : { life }),
  };
}

function officeLanes(id: string, offices: readonly OfficeItem[]): readonly Lane[] {
  const secretaries = offices.filter(({ office }) => office.role === 'secretary-general');
  const presidencies = offices.filter(({ office }) => office.role !== 'secretary-general');
  const lane = (kind: 'presidency' | 'secretary', bars: readonly OfficeItem[]): readonly Lane[] =>
    bars.length === 0
      ? []
      : [
          {
            ...emptyLane(`${id}-${kind}`, 'office', {
              value: { kind: 'message', message: { key: `timeline:lane.${kind}` } },
            }),
            bars: bars.toSorted((a, b) => a.span.from - b.span.from),
          },
        ];
  return [...lane('presidency', presidencies), ...lane('secretary', secretaries)];
}

/** One lane for each state of an organisation. */
function stateLanes(
  rows: readonly MembershipItem[],
  offices: readonly OfficeItem[],
  sort: Sort,
  organisation: OrganisationId,
): readonly Lane[] {
  const held = groupBy(offices, ({ office }) => office.state);
  return sort(
    [...groupBy(rows, ({ row }) => row.state)].map(([state, bars]) => {
      const label: LaneLabel = { value: { kind: 'state', id: state } };
      return {
        thing: {
          ...emptyLane(`${organisation}-${state}`, 'membership', label),
          bars,
          offices: (held.get(state) ?? []).filter(
            ({ office }) => office.role !== 'secretary-general',
          ),
          state,
          organisation,
        },
        label,
        first: firstOf(bars),
        number: (held.get(state)?.length ?? 0) + bars.length,
      };
    }),
  );
}

function byState(data: TimelineData, sort: Sort): readonly Unfolded[] {
  const members = groupBy(data.memberships, ({ row }) => row.state);
  const points = groupBy([...data.events, ...data.agreements], stateOf);
  const states = [...new Set([...members.keys(), ...points.keys()])];
  const single = data.organisations.length === 1;
  const ranked = states
    .filter((state) => state !== null)
    .map((state) => {
      const rows = members.get(state) ?? [];
      const label: LaneLabel = { value: { kind: 'state', id: state } };
      const lanes = sort(
        [...groupBy(rows, ({ row }) => row.organisation)].map(([organisation, bars]) => {
          const name: LaneLabel = { value: { kind: 'organisation', id: organisation } };
          return {
            thing: {
              ...emptyLane(`${organisation}-${state}`, 'membership', single ? label : name),
              bars,
              offices: data.offices.filter(
                (item) => item.organisation === organisation && item.office.state === state,
              ),
              state,
              organisation,
            },
            label: name,
            first: firstOf(bars),
            number: bars.length,
          };
        }),
      );
      const own = points.get(state) ?? [];
      const group: Unfolded = {
        key: state,
        header: {
          ...emptyLane(state, 'header', label),
          state,
          counts: countSteps(rows),
        },
        lanes: [...lanes, ...eventLanes(state, own, {})],
      };
      return { thing: group, label, first: firstOf(rows), number: lanes.length };
    });
  const others = points.get(null) ?? [];
  const label = { value: { kind: 'message', message: { key: 'timeline:lane.nowhere' } } } as const;
  return [
    ...sort(ranked),
    ...(others.length === 0
      ? []
      : [
          {
            key: 'nowhere',
            header: emptyLane('nowhere', 'header', label),
            lanes: eventLanes('nowhere', others, {}),
          },
        ]),
  ];
}

/** Where an event was held, else the first state that it names; of an agreement, its first party. */
function stateOf(item: PointItem): StateId | null {
  if (item.kind === 'event') return item.event.place?.state ?? item.event.states[0] ?? null;
  return (
    item.agreement.parties.flatMap((party) => ('state' in party ? [party.state] : []))[0] ?? null
  );
}

function byType(data: TimelineData, sort: Sort): readonly Unfolded[] {
  const label: LaneLabel = {
    value: { kind: 'message', message: { key: 'timeline:lane.memberships' } },
  };
  const memberships: Unfolded = {
    key: 'memberships',
    header: { ...emptyLane('memberships', 'header', label), counts: countSteps(data.memberships) },
    lanes: sort(
      [...groupBy(data.memberships, ({ row }) => `${row.organisation}-${row.state}`)].flatMap(
        ([key, bars]) => {
          const row = bars[0]?.row;
          if (row === undefined) return [];
          const name: LaneLabel =
            data.organisations.length === 1
              ? { value: { kind: 'state', id: row.state } }
              : {
                  value: {
                    kind: 'message',
                    message: {
                      key: 'timeline:lane.stateIn',
                      values: {
                        state: { kind: 'state', id: row.state },
                        organisation: { kind: 'organisation', id: row.organisation },
                      },
                    },
                  },
                };
          const { state, organisation } = row;
          return [
            {
              thing: { ...emptyLane(key, 'membership', name), bars, state, organisation },
              label: name,
              first: firstOf(bars),
              number: bars.length,
            },
          ];
        },
      ),
    ),
  };
  const types = [...groupBy(data.events, ({ event }) => event.type)].map(([type, points]) => {
    const name: LaneLabel = {
      value: { kind: 'message', message: { key: `events:type.${type}` } },
    };
    const thing: Unfolded = {
      key: type,
      header: null,
      lanes: [{ ...emptyLane(type, 'events', name), points, rows: points.length > 40 ? 3 : 2 }],
    };
    return { thing, label: name, first: firstOf(points), number: points.length };
  });
  return [
    ...(data.memberships.length === 0 ? [] : [memberships]),
    ...sort(types),
    ...(data.agreements.length === 0
      ? []
      : [
          {
            key: 'agreements',
            header: null,
            lanes: eventLanes('all', data.agreements, {}),
          },
        ]),
  ];
}

function firstOf(items: readonly { readonly span: { readonly from: number } }[]): number {
  return items.reduce((least, { span }) => Math.min(least, span.from), Infinity);
}

export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  return Map.groupBy(items, keyOf);
}
