import type { StateId } from '../../domain/ids.ts';
import { targetSize } from '../../scene/hit.ts';
import { readOutline } from '../../scene/outline.ts';
import type { PathNode, Scene, SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { Frame } from '../chart.ts';
import type { Box } from './box.ts';
import { borderNodes } from './borderNodes.ts';
import { discNodes, rimNodes } from './discs.ts';
import { fineDrawings, isNear } from './fineDrawing.ts';
import { stillNodes } from './stillNodes.ts';
import { labelNodes } from './labels.ts';
import { leaderNodes } from './leaders.ts';
import type { MapData } from './mapData.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout, ShapeLayout } from './mapLayout.ts';
import { paintStates } from './mapPaint.ts';
import type { StatePaint } from './statePaint.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';

/** Shapes outside the scope and the sea never change: the same objects serve every scene of a layout. */
const grounds = new WeakMap<ShapeLayout, PathNode>();

function groundOf(shape: ShapeLayout): PathNode {
  const known = grounds.get(shape);
  if (known !== undefined) return known;
  const node: PathNode = {
    type: 'path',
    key: shape.key,
    d: shape.d,
    fill: 'land',
    world: true,
  };
  grounds.set(shape, node);
  return node;
}

/** From the ground up: sea, shapes, borders, outlines of the chosen; then, on the screen, leader lines, labels, discs, events. */
export function sceneOfMap(layout: MapLayout, data: MapData, view: View, frame: Frame): Scene {
  const paints = paintStates(data, view, frame.theme);
  const chosen = new Set(view.states);
  const { camera } = frame;
  const ids = everShown(data);
  const known = new Set(ids);
  const extras = view.states.filter((state) => !known.has(state)).toSorted();
  const places = placesOf(layout, ids, extras, frame, camera);
  const shown = [...places.values()].filter(({ id }) => paints.has(id));
  const fine = isNear(view) ? fineDrawings.get(layout) : undefined;
  const { shapes, borders } = fine ?? layout;
  const nodes: SceneNode[] = [
    { type: 'path', key: 'sea', d: layout.sphere, fill: 'sea', world: true },
    ...shapeNodes(slotsOf(layout, shapes, places), paints),
    ...borderNodes(borders),
  ];
  for (const shape of shapes) {
    if (shape.state !== null && chosen.has(shape.state)) nodes.push(outlineNode(shape));
  }
  nodes.push(...stillNodes(layout, leaderNodes(shown)));
  const discs = discNodes(shown, paints, chosen);
  nodes.push(...stillNodes(layout, rimNodes(discs)));
  const events = data.events?.part.nodes(layout, data, view, frame, discs) ?? [];
  const over = { under: boxesOf(events), move: data.events?.part.move };
  const scope = { ids, extras, chosen, all: data.scope.all, ...over };
  nodes.push(...stillNodes(layout, labelNodes(layout, scope, paints, places, frame)));
  nodes.push(...discs, ...events);
  return { width: frame.width, height: frame.height, camera, nodes };
}

/** What pins and stars cover: no label lies under them. */
function boxesOf(nodes: readonly SceneNode[]): readonly Box[] {
  return nodes.flatMap((node) => (node.type === 'path' ? [readOutline([node.d])] : []));
}

const shownEver = new WeakMap<MapData, readonly StateId[]>();
const sameStates = new Map<string, readonly StateId[]>();

/**
 * Everybody who is a mark at some time, in a fixed order: what discs and labels make room for in every year alike. The
 * same array for the same states, so that another indicator finds their places known.
 */
function everShown(data: MapData): readonly StateId[] {
  const known = shownEver.get(data);
  if (known !== undefined) return known;
  const sorted = [...(data.kind === 'indicator' ? data.scope.ever : data.rows.keys())].toSorted();
  const key = sorted.join('.');
  const same = sameStates.get(key) ?? sorted;
  sameStates.set(key, same);
  shownEver.set(data, same);
  return same;
}

/** What of a shape's node no step of time changes. */
interface Slot {
  readonly shape: ShapeLayout;
  readonly node: Omit<PathNode, 'fill' | 'mark'>;
  readonly isMark: boolean;
}

interface Slots {
  readonly shapes: readonly ShapeLayout[];
  readonly made: readonly Slot[];
}

const slotsAt = new WeakMap<ReadonlyMap<StateId, Place>, Slots>();

/** The shapes as they are at these places; the same slots for the same shapes at the same places. */
function slotsOf(
  layout: MapLayout,
  shapes: readonly ShapeLayout[],
  places: ReadonlyMap<StateId, Place>,
): readonly Slot[] {
  const known = slotsAt.get(places);
  if (known?.shapes === shapes) return known.made;
  const marked = new Set<StateId>();
  const made = shapes.map((shape): Slot => {
    const { key, d, state } = shape;
    const place = state === null ? undefined : places.get(state);
    // A small state's disc is its mark; of a state in several pieces the first is.
    const isMark = place !== undefined && place.size >= leastSize && !marked.has(place.id);
    const node = { type: 'path', key, d, world: true } as const;
    if (!isMark) return { shape, node, isMark };
    marked.add(place.id);
    const at = layout.states.get(place.id);
    const centre: Pick<PathNode, 'centre'> = at === undefined ? {} : { centre: [at.x, at.y] };
    const small: Pick<PathNode, 'small'> = place.size < targetSize ? { small: true } : {};
    return { shape, node: { ...node, ...centre, ...small }, isMark };
  });
  slotsAt.set(places, { shapes, made });
  return made;
}

function shapeNodes(
  slots: readonly Slot[],
  paints: ReadonlyMap<StateId, StatePaint>,
): readonly PathNode[] {
  return slots.map(({ shape, node, isMark }): PathNode => {
    const paint = shape.state === null ? undefined : paints.get(shape.state);
    if (paint === undefined) return groundOf(shape);
    const { fill, mark } = paint;
    return isMark ? { ...node, fill, mark } : { ...node, fill };
  });
}

function outlineNode(shape: ShapeLayout): PathNode {
  return {
    type: 'path',
    key: `chosen-${shape.key}`,
    d: shape.d,
    fill: 'none',
    world: true,
    still: true,
    stroke: 'ink',
    strokeWidth: 1.75,
  };
}
