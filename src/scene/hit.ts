import { isWithin, readOutline } from './outline.ts';
import type { Camera, CircleNode, Mark, PathNode, Scene } from './scene.ts';

/** The side, in CSS pixels, of the smallest target that a finger finds (WCAG 2.2, 2.5.8). */
export const targetSize = 24;

/** A point on a small shape is as near to it as this, however far its middle is: only a disc right there is nearer. */
const onShape = targetSize / 4;

/**
 * The small mark that a point means: discs, drawn as small as 9 px, and shapes smaller than a finger, each within half a
 * target of its middle; the nearest where several are. A point on a small shape means that shape, unless a disc is nearer.
 * Where there is none, the pointer's own element is to be asked: it is a large shape, or nothing.
 * @param x in screen pixels of the scene, as is `y`
 */
export function nearestDisc(scene: Scene, x: number, y: number): Mark | undefined {
  let nearest: Mark | undefined;
  let least = targetSize / 2;
  for (const node of scene.nodes) {
    if (node.mark === undefined || node.type === 'text') continue;
    const distance =
      node.type === 'circle' ? distanceToDisc(node, x, y) : distanceToShape(node, scene.camera, x, y);
    if (distance > least) continue;
    least = distance;
    nearest = node.mark;
  }
  return nearest;
}

function distanceToDisc(node: CircleNode, x: number, y: number): number {
  const distance = Math.hypot(node.x - x, node.y - y);
  return distance <= node.radius ? Math.min(distance, onShape) : distance;
}

function distanceToShape(node: PathNode, camera: Camera, x: number, y: number): number {
  const { centre } = node;
  if (node.small !== true || centre === undefined) return Infinity;
  const [left, top] = placeOf(node, camera, centre);
  const distance = Math.hypot(left - x, top - y);
  if (distance <= onShape) return distance;
  // Long thin shapes reach far from their middle; what is further than this is none of them.
  if (distance > targetSize * 4) return Infinity;
  return isOn(node, camera, x, y) ? onShape : distance;
}

/** Where a point of a path is seen. */
function placeOf(
  { world }: PathNode,
  { k, dx, dy }: Camera,
  [x, y]: readonly [number, number],
): readonly [number, number] {
  return world === true ? [x * k + dx, y * k + dy] : [x, y];
}

function isOn({ d, world }: PathNode, { k, dx, dy }: Camera, x: number, y: number): boolean {
  const outline = readOutline([d]);
  return world === true ? isWithin(outline, (x - dx) / k, (y - dy) / k) : isWithin(outline, x, y);
}
