import type { StateId } from '../../domain/ids.ts';
import { valueAt } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type {
  Camera,
  CircleNode,
  Colour,
  Fill,
  Mark,
  PathNode,
  Scene,
  SceneNode,
} from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { Frame } from '../chart.ts';
import { classCount, classOf } from '../_shared/colourScale.ts';
import { rampOf } from '../_shared/palette.ts';
import { timeOf } from './mapData.ts';
import type { MapData } from './mapData.ts';
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

/** The states that are marks: those in scope in the year, and those chosen, wherever they are. */
export function statesShown(data: MapData, view: View): ReadonlySet<StateId> {
  const scope = data.scope.on(endOfYear(timeOf(data, view).year));
  return view.states.length === 0 ? scope : new Set([...scope, ...view.states]);
}

export function sceneOfMap(layout: MapLayout, data: MapData, view: View, frame: Frame): Scene {
  const { year } = timeOf(data, view);
  const shown = statesShown(data, view);
  const ramp = rampOf(frame.theme, data.colours === null ? 1 : classCount(data.colours));
  const chosen = new Set(view.states);
  const { camera } = frame;

  const fillOf = (state: StateId): { fill: Fill; mark: Mark } => {
    const value = valueAt(data.bundle.values[state], year);
    if (value === undefined || data.colours === null) {
      return { fill: { hatch: 'land' }, mark: { kind: 'state', state, missing: true } };
    }
    const fill: Colour = ramp[classOf(data.colours, value)] ?? 'land';
    return { fill, mark: { kind: 'state', state, value } };
  };

  const nodes: SceneNode[] = [
    { type: 'path', key: 'sea', d: layout.sphere, fill: 'sea', world: true },
  ];
  const marked = new Set<StateId>();
  for (const shape of layout.shapes) {
    const { state } = shape;
    if (state === null || !shown.has(state)) {
      nodes.push(groundOf(shape));
      continue;
    }
    const { fill, mark } = fillOf(state);
    const place = layout.states.get(state);
    // A small state's disc is its mark; of a state in several pieces the first is.
    const isMark = place?.small !== true && !marked.has(state);
    if (isMark) marked.add(state);
    nodes.push({
      type: 'path',
      key: shape.key,
      d: shape.d,
      fill,
      world: true,
      ...borderOf(shape),
      ...(isMark ? { mark } : {}),
    });
  }
  for (const shape of layout.shapes) {
    if (shape.state !== null && chosen.has(shape.state)) nodes.push(outlineOf(shape));
  }
  for (const state of shown) {
    const place = layout.states.get(state);
    if (place === undefined || marked.has(state)) continue;
    nodes.push(discOf(place, fillOf(state), chosen.has(state), camera));
  }
  return { width: frame.width, height: frame.height, camera, nodes };
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
  { fill, mark }: { readonly fill: Fill; readonly mark: Mark },
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
