import { distanceTo, isWithin, readOutline } from './outline.ts';
import type { Outline } from './outline.ts';
import type { Camera, Mark, PathNode, Scene } from './scene.ts';

/** The side, in CSS pixels, of the smallest target that a finger finds (WCAG 2.2, 2.5.8). */
export const targetSize = 24;

/** On a small shape a point is taken to be as near to its middle as this, if it is further: the shape is meant, not a neighbour. */
const onShape = targetSize / 4;

interface Found {
  readonly mark: Mark;
  /** From the point to the middle, and as near as it counts. */
  readonly distance: number;
  readonly counts: number;
}

/**
 * The small mark that a point means: discs, drawn as small as 9 px, and shapes smaller than a finger, each within half a
 * target of its middle; the nearest where several are. A point on a small shape means that shape, unless a disc is nearer.
 * Where there is none, the pointer's own element is to be asked: it is a large shape, or nothing.
 * @param x in screen pixels of the scene, as is `y`
 */
export function nearestDisc(scene: Scene, x: number, y: number): Mark | undefined {
  let disc: Found | undefined;
  let shape: Found | undefined;
  for (const node of scene.nodes) {
    const { mark } = node;
    if (mark === undefined) continue;
    if (node.type === 'circle') {
      const distance = Math.hypot(node.x - x, node.y - y);
      disc = nearer({ mark, distance, counts: distance }, disc);
    } else if (node.type === 'path') {
      const [distance, counts] = distancesTo(node, scene.camera, x, y);
      shape = nearer({ mark, distance, counts }, shape);
    }
  }
  if (disc === undefined || shape === undefined) return (disc ?? shape)?.mark;
  return disc.distance <= shape.distance ? disc.mark : shape.mark;
}

function nearer(one: Found, other: Found | undefined): Found | undefined {
  if (one.counts > targetSize / 2) return other;
  return other === undefined || one.counts <= other.counts ? one : other;
}

function distancesTo(
  node: PathNode,
  camera: Camera,
  x: number,
  y: number,
): readonly [distance: number, counts: number] {
  const { centre } = node;
  if (node.small !== true || centre === undefined) return [Infinity, Infinity];
  const [left, top] = placeOf(node, camera, centre);
  const distance = Math.hypot(left - x, top - y);
  // Long thin shapes reach far from their middle; what is further than this is none of them.
  if (distance <= onShape || distance > targetSize * 4) return [distance, distance];
  return [distance, isOn(node, camera, x, y) ? onShape : distance];
}

/**
 * The shape whose border is nearest to a point beside it, within half a target: a coast is hit from the sea, and the middle
 * of a crescent from its bay. For points on no mark at all.
 */
export function nearestShape(scene: Scene, x: number, y: number): Mark | undefined {
  const { k, dx, dy } = scene.camera;
  let nearest: Mark | undefined;
  let least = targetSize / 2;
  for (const node of scene.nodes) {
    if (node.type !== 'path' || node.world !== true || node.mark === undefined) continue;
    const distance = distanceTo(outlineOf(node.d), (x - dx) / k, (y - dy) / k, least / k) * k;
    if (distance > least) continue;
    least = distance;
    nearest = node.mark;
  }
  return nearest;
}

const outlines = new Map<string, Outline>();
const mostOutlines = 800;

/** Paths are the same strings in every scene of a layout: each is read once, when a pointer comes near. */
function outlineOf(d: string): Outline {
  const known = outlines.get(d);
  if (known !== undefined) return known;
  if (outlines.size >= mostOutlines) outlines.clear();
  const outline = readOutline([d]);
  outlines.set(d, outline);
  return outline;
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
  const outline = outlineOf(d);
  return world === true ? isWithin(outline, (x - dx) / k, (y - dy) / k) : isWithin(outline, x, y);
}
