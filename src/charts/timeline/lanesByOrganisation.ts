/** An organisation after another: who presided, its states, its events. */
import { toDayNumber } from '../../domain/dayNumber.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { firstDay } from '../../domain/time.ts';
import { countOn, countSteps } from './counts.ts';
import { eventLanes } from './eventLanes.ts';
import type { MembershipItem, OfficeItem, PointItem } from './items.ts';
import type { Lane, LaneLabel } from './lane.ts';
import { emptyLane, firstOf } from './laneSort.ts';
import type { Sort, Unfolded } from './laneSort.ts';
import { spanOfInterval } from './span.ts';
import type { TimelineData } from './timelineData.ts';

export function lanesByOrganisation(data: TimelineData, sort: Sort): readonly Unfolded[] {
  const members = Map.groupBy(data.memberships, ({ row }) => row.organisation);
  const offices = Map.groupBy(data.offices, ({ organisation }) => organisation);
  const points = Map.groupBy<OrganisationId | null, PointItem>(
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
  const held = Map.groupBy(offices, ({ office }) => office.state);
  return sort(
    [...Map.groupBy(rows, ({ row }) => row.state)].map(([state, bars]) => {
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
