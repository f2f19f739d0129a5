import { atRest } from '../../scene/scene.ts';
import type { Scene, SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { axisNodes, footNodes, gridNodes } from './axisNodes.ts';
import { membershipNodes, officeNodes, strokePresidencies, trackOf } from './barNodes.ts';
import type { Strokes } from './barNodes.ts';
import { createDrawing, round, textNode } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { headerNodes } from './headerNodes.ts';
import { pointNodes } from './pointNodes.ts';
import type { TimelineData } from './timelineData.ts';
import type { TimelineFrame } from './timelineFrame.ts';
import { lanesBetween } from './timelineLayout.ts';
import type { PlacedLane, TimelineLayout } from './timelineLayout.ts';

/** The lanes of the slab at the window: as much work as there is to be seen, whatever lies outside. */
export function lanesScene(
  layout: TimelineLayout,
  data: TimelineData,
  view: View,
  frame: TimelineFrame,
): Scene {
  const drawing = createDrawing(layout, data, view, frame);
  const strokes: Strokes = { caps: [], dots: [], presidencies: [] };
  const lanes = lanesBetween(layout, frame.slab.top, frame.slab.bottom);
  const nodes: readonly SceneNode[] = [
    ...gridNodes(drawing),
    ...lanes.flatMap((place) => [
      ...nameNodes(drawing, place),
      ...trackNodes(drawing, place, strokes),
    ]),
    ...strokeNodes(drawing, strokes),
    ...footNodes(drawing),
  ];
  return {
    width: layout.width,
    height: layout.height,
    camera: atRest,
    nodes: [...nodes, ...litNodes(drawing, nodes)],
  };
}

/** The axis above the lanes, which stays in sight while they scroll. */
export function axisScene(
  layout: TimelineLayout,
  data: TimelineData,
  view: View,
  frame: TimelineFrame,
): Scene {
  return {
    width: layout.width,
    height: layout.height,
    camera: atRest,
    nodes: axisNodes(createDrawing(layout, data, view, frame)),
  };
}

function trackNodes(drawing: Drawing, place: PlacedLane, strokes: Strokes): readonly SceneNode[] {
  switch (place.lane.kind) {
    case 'header':
      return headerNodes(drawing, place);
    case 'membership':
    case 'office':
      strokePresidencies(drawing, place, strokes);
      return place.lane.bars.flatMap((item) =>
        item.kind === 'membership'
          ? membershipNodes(drawing, place, item, strokes)
          : officeNodes(drawing, place, item),
      );
    case 'series':
    case 'events':
    case 'agreements':
      return pointNodes(drawing, place);
    default:
      return place.lane.kind satisfies never;
  }
}

interface Names {
  readonly of: readonly unknown[];
  readonly nodes: Map<PlacedLane, readonly SceneNode[]>;
}
const lastNames = new WeakMap<TimelineLayout, Names>();

/** Of a lane; the time that is seen changes nothing of it, so that it is made once for a layout. */
function nameNodes(drawing: Drawing, place: PlacedLane): readonly SceneNode[] {
  const { layout, data, frame } = drawing;
  const of = [data, frame.locale, frame.measure];
  let names = lastNames.get(layout);
  if (names === undefined || of.some((value, index) => value !== names?.of[index])) {
    names = { of, nodes: new Map() };
    lastNames.set(layout, names);
  }
  const known = names.nodes.get(place) ?? makeNameNodes(drawing, place);
  names.nodes.set(place, known);
  return known;
}

function makeNameNodes(drawing: Drawing, place: PlacedLane): readonly SceneNode[] {
  const { layout } = drawing;
  const { names } = layout;
  const { lane } = place;
  const header = lane.kind === 'header';
  const { top, middle } = trackOf(place);
  const indent = header ? 20 : place.group.header === null || names.above ? 0 : 6;
  return textNode(drawing, nameOf(drawing, place, names.width - indent), {
    key: `name-${lane.key}`,
    x: names.x + (names.side === 'left' ? indent : -indent),
    y: round(names.above ? top - 4 : middle + 4),
    anchor: names.side,
    width: names.width - indent,
    size: layout.nameSize + (header ? 1 : 0),
    ...(header ? { weight: 700 } : {}),
    fill: lane.kind === 'membership' || header ? 'ink' : 'muted',
  });
}

/** An organisation without room for its name has its letters. */
function nameOf({ frame, data }: Drawing, { lane, name }: PlacedLane, width: number): string {
  if (lane.organisation === undefined || lane.state !== undefined) return name;
  if (frame.measure(name, 13, 700) <= width) return name;
  const letters = data.records.get(lane.organisation)?.abbreviation?.[frame.locale.language];
  return letters ?? name;
}

function strokeNodes({ colours }: Drawing, strokes: Strokes): readonly SceneNode[] {
  return [
    {
      type: 'path',
      key: 'caps',
      d: strokes.caps.join(''),
      fill: 'none',
      stroke: colours.soft,
      strokeWidth: 1.5,
    },
    { type: 'path', key: 'dots', d: strokes.dots.join(''), fill: colours.onBar },
    {
      type: 'path',
      key: 'presidencies',
      d: strokes.presidencies.join(''),
      fill: 'none',
      stroke: colours.lit,
      strokeWidth: 2,
    },
  ];
}

/** A ring around what is pointed at, walked to or in focus. */
function litNodes(
  { frame, view, colours }: Drawing,
  nodes: readonly SceneNode[],
): readonly SceneNode[] {
  const wanted = new Set<string>([frame.lit, view.focus].filter((key) => key !== null));
  if (wanted.size === 0) return [];
  return nodes.flatMap((node): readonly SceneNode[] => {
    const { mark } = node;
    if (mark === undefined) return [];
    const { membership, event, agreement, link, state, organisation } = mark;
    const named = [
      membership,
      event,
      agreement,
      link,
      ...(mark.kind === 'founding' ? [organisation] : []),
    ];
    const isLit =
      named.some((id) => id !== undefined && wanted.has(id)) ||
      (state !== undefined && view.focus === state);
    if (!isLit) return [];
    const ring = { fill: 'none', stroke: colours.lit, strokeWidth: 2 } as const;
    if (node.type === 'circle') {
      const { x, y, radius } = node;
      return [{ type: 'circle', key: `lit-${node.key}`, x, y, radius: radius + 3, ...ring }];
    }
    return node.type === 'path'
      ? [{ type: 'path', key: `lit-${node.key}`, d: node.d, ...ring }]
      : [];
  });
}
