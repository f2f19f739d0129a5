/** Events by their kind, with all memberships before them. */
import { countSteps } from './counts.ts';
import { eventLanes } from './eventLanes.ts';
import type { LaneLabel } from './lane.ts';
import { emptyLane, firstOf } from './laneSort.ts';
import type { Sort, Unfolded } from './laneSort.ts';
import type { TimelineData } from './timelineData.ts';

export function lanesByType(data: TimelineData, sort: Sort): readonly Unfolded[] {
  const label: LaneLabel = {
    value: { kind: 'message', message: { key: 'timeline:lane.memberships' } },
  };
  const memberships: Unfolded = {
    key: 'memberships',
    header: { ...emptyLane('memberships', 'header', label), counts: countSteps(data.memberships) },
    lanes: sort(
      [...Map.groupBy(data.memberships, ({ row }) => `${row.organisation}-${row.state}`)].flatMap(
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
  const types = [...Map.groupBy(data.events, ({ event }) => event.type)].map(([type, points]) => {
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
