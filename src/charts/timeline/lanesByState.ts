/** A state after another: what it belonged to, what was held there. */
import type { StateId } from '../../domain/ids.ts';
import { countSteps } from './counts.ts';
import { eventLanes } from './eventLanes.ts';
import type { PointItem } from './items.ts';
import type { LaneLabel } from './lane.ts';
import { emptyLane, firstOf } from './laneSort.ts';
import type { Sort, Unfolded } from './laneSort.ts';
import type { TimelineData } from './timelineData.ts';

export function lanesByState(data: TimelineData, sort: Sort): readonly Unfolded[] {
  const members = Map.groupBy(data.memberships, ({ row }) => row.state);
  const points = Map.groupBy([...data.events, ...data.agreements], stateOf);
  const states = [...new Set([...members.keys(), ...points.keys()])];
  const single = data.organisations.length === 1;
  const ranked = states
    .filter((state) => state !== null)
    .map((state) => {
      const rows = members.get(state) ?? [];
      const label: LaneLabel = { value: { kind: 'state', id: state } };
      const lanes = sort(
        [...Map.groupBy(rows, ({ row }) => row.organisation)].map(([organisation, bars]) => {
          const name: LaneLabel = { value: { kind: 'organisation', id: organisation } };
          return {
            thing: {
              ...emptyLane(`${organisation}-${state}`, 'membership', single ? label : name),
              bars,
              offices: data.offices.filter(
                (item) =>
                  item.organisation === organisation &&
                  item.office.state === state &&
                  item.office.role !== 'secretary-general',
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
      const all = [...lanes, ...eventLanes(state, own, {})];
      // Of one organisation a state has one lane, which needs no header over it.
      const first = lanes[0] ?? { ...emptyLane(`only-${state}`, 'membership', label), state };
      const group: Unfolded = single
        ? { key: state, header: null, lanes: lanes.length === 0 ? [first, ...all] : all }
        : {
            key: state,
            header: { ...emptyLane(state, 'header', label), state, counts: countSteps(rows) },
            lanes: all,
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
