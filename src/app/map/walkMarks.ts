import type { StateId } from '../../domain/ids.ts';
import type { Place } from '../../interact/spatial.ts';
import type { CircleNode, PathNode, Scene } from '../../scene/scene.ts';

/** A state's mark as the keys see it: its place on the sheet at rest, and what is drawn there. */
export interface WalkMark extends Place<StateId> {
  readonly node: PathNode | CircleNode;
}

const found = new WeakMap<Scene, ReadonlyMap<StateId, WalkMark>>();

/** The states that have a mark in a scene. */
export function walkMarksOf(scene: Scene): ReadonlyMap<StateId, WalkMark> {
  const known = found.get(scene);
  if (known !== undefined) return known;
  const marks = new Map<StateId, WalkMark>();
  for (const node of scene.nodes) {
    const id = node.mark?.kind === 'state' ? node.mark.state : undefined;
    if (id === undefined || node.type === 'text' || marks.has(id)) continue;
    const place = placeOf(node, scene);
    if (place !== null) marks.set(id, { id, x: place[0], y: place[1], node });
  }
  found.set(scene, marks);
  return marks;
}

/** Screen to sheet at rest: neighbours stay neighbours while the reader comes nearer. */
function placeOf(
  node: PathNode | CircleNode,
  { camera: { k, dx, dy } }: Scene,
): readonly [x: number, y: number] | null {
  if (node.type === 'circle') return [(node.x - dx) / k, (node.y - dy) / k];
  if (node.centre === undefined) return null;
  const [x, y] = node.centre;
  return node.world === true ? [x, y] : [(x - dx) / k, (y - dy) / k];
}
