import type { StateId } from '../../domain/ids.ts';
import type { Camera, CircleNode, PathNode, Scene, SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { Frame } from '../chart.ts';
import type { MapData } from './mapData.ts';
import { paintStates } from './mapPaint.ts';
import type { StatePaint } from './mapPaint.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout, ShapeLayout, StateLayout } from './mapLayout.ts';

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
    ...borderOf(shape),
  };
  grounds.set(shape, node);
  return node;
}

function borderOf(shape: ShapeLayout): Pick<PathNode, 'stroke' | 'strokeWidth' | 'dash'> {
  const line = { stroke: 'border', strokeWidth: 0.75 } as const;
  return shape.dashed ? { ...line, dash: [3, 2] } : line;
}

export function sceneOfMap(layout: MapLayout, data: MapData, view: View, frame: Frame): Scene {
  const paints = paintStates(data, view, frame.theme);
  const chosen = new Set(view.states);
  const { camera } = frame;
  const nodes: SceneNode[] = [
    { type: 'path', key: 'sea', d: layout.sphere, fill: 'sea', world: true },
  ];
  const marked = new Set<StateId>();
  for (const shape of layout.shapes) {
    const paint = shape.state === null ? undefined : paints.get(shape.state);
    if (shape.state === null || paint === undefined) {
      nodes.push(groundOf(shape));
      continue;
    }
    // A small state's disc is its mark; of a state in several pieces the first is.
    const isMark = !isSmall(layout, shape.state, camera) && !marked.has(shape.state);
    if (isMark) marked.add(shape.state);
    nodes.push({
      type: 'path',
      key: shape.key,
      d: shape.d,
      fill: paint.fill,
      world: true,
      ...borderOf(shape),
      ...(isMark ? { mark: paint.mark, ...centreOf(layout, shape.state) } : {}),
    });
  }
  for (const shape of layout.shapes) {
    if (shape.state !== null && chosen.has(shape.state)) nodes.push(outlineOf(shape));
  }
  for (const [state, paint] of paints) {
    const place = layout.states.get(state);
    if (place === undefined || marked.has(state)) continue;
    nodes.push(discOf(place, paint, chosen.has(state), camera));
  }
  return { width: frame.width, height: frame.height, camera, nodes };
}

/** Whether a state is under the least size as it is seen now: coming nearer, it grows out of its disc. */
function isSmall(layout: MapLayout, state: StateId, camera: Camera): boolean {
  return (layout.states.get(state)?.size ?? 0) * camera.k < leastSize;
}

function centreOf(layout: MapLayout, state: StateId): Pick<PathNode, 'centre'> {
  const place = layout.states.get(state);
  return place === undefined ? {} : { centre: [place.x, place.y] };
}

function outlineOf(shape: ShapeLayout): PathNode {
  return {
    type: 'path',
    key: `chosen-${shape.key}`,
    d: shape.d,
    fill: 'none',
    world: true,
    stroke: 'ink',
    strokeWidth: 1.75,
  };
}

function discOf(
  place: StateLayout,
  { fill, mark }: StatePaint,
  chosen: boolean,
  camera: Camera,
): CircleNode {
  return {
    type: 'circle',
    key: `disc-${place.id}`,
    x: place.x * camera.k + camera.dx,
    y: place.y * camera.k + camera.dy,
    radius: leastSize / 2,
    fill,
    stroke: 'ink',
    strokeWidth: chosen ? 2.5 : 0.75,
    mark,
  };
}
