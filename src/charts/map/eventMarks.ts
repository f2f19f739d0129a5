import type { CircleNode, PathNode, Scene, SceneNode, TextNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { Frame } from '../chart.ts';
import { groupEvents } from './eventGroups.ts';
import type { EventGroup } from './eventGroups.ts';
import { eventsShown } from './eventsOn.ts';
import type { MapData } from './mapData.ts';
import type { MapLayout } from './mapLayout.ts';
import { pinPath } from './pin.ts';
import { presidencyNodes } from './presidencyMarks.ts';

/** Half of a head's width and height, with one event and with a number in it. */
const headOfOne = 7;
const headOfMany = 11;

/** What the nodes of a scene stand for, for those who put something over them. */
const groups = new WeakMap<SceneNode, EventGroup>();

/** The groups of events that a scene shows. */
export function eventGroupsIn(scene: Pick<Scene, 'nodes'>): readonly EventGroup[] {
  return scene.nodes.flatMap((node) => groups.get(node) ?? []);
}

/**
 * The marks of the year's events and of the day's presidencies, over everything else; none while `events` is off.
 * @param discs the small states' own marks, which pins and stars keep clear of
 */
export function eventNodes(
  layout: MapLayout,
  data: MapData,
  view: View,
  frame: Frame,
  discs: readonly CircleNode[],
): readonly SceneNode[] {
  if (data.events === null) return [];
  const found = groupEvents(layout, eventsShown(data, view), frame, discs);
  return [
    ...presidencyNodes(layout, data, view, frame, { pins: found, discs }),
    ...found.flatMap((group) => nodesOf(group, frame)),
  ];
}

/** A pin with a square on its corner for a head: no disc of a state looks like it. */
function nodesOf(group: EventGroup, frame: Frame): readonly SceneNode[] {
  const { events, head, key } = group;
  const [first] = events;
  const half = events.length > 1 ? headOfMany : headOfOne;
  const pin: PathNode = {
    type: 'path',
    key,
    d: pinPath(head, group.place, half),
    fill: 'accent',
    stroke: 'halo',
    strokeWidth: 1.5,
    // The mark of several names the first of them; the figure's list has every one.
    mark: {
      kind: events.length === 1 ? 'event' : 'events',
      ...(first === undefined ? {} : { event: first.id }),
      value: events.length,
    },
  };
  groups.set(pin, group);
  if (events.length === 1) return [pin];
  const number: TextNode = {
    type: 'text',
    key: `${key}-count`,
    x: head.x,
    y: head.y + 4.5,
    text: frame.label({ kind: 'number', value: events.length }),
    anchor: 'center',
    size: 12,
    weight: 700,
    fill: 'surface',
  };
  return [pin, number];
}
