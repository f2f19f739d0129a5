import type { StateId } from '../../domain/ids.ts';
import type { CircleNode, PathNode } from '../../scene/scene.ts';
import { circlePath } from './leaders.ts';
import { leastSize } from './mapLayout.ts';
import type { StatePaint } from './statePaint.ts';
import type { Place } from './places.ts';

/** A shape this much over the least size has outgrown its disc, which shrinks into it until then. */
const outgrown = 1.2;

/** The discs of states whose shapes are too small, or have none; the disc of a shape that has just grown large enough fades. */
export function discNodes(
  places: readonly Place[],
  paints: ReadonlyMap<StateId, StatePaint>,
  chosen: ReadonlySet<StateId>,
): readonly CircleNode[] {
  const nodes: CircleNode[] = [];
  for (const place of places) {
    const paint = paints.get(place.id);
    const share = shareOf(place.size);
    if (paint === undefined || share <= 0) continue;
    nodes.push({
      type: 'circle',
      key: `disc-${place.id}`,
      x: round(place.discX),
      y: round(place.discY),
      radius: round((leastSize / 2) * share),
      fill: paint.fill,
      stroke: 'ink',
      strokeWidth: round((chosen.has(place.id) ? 2.5 : 0.75) * share),
      // From the least size on the shape itself is the mark.
      ...(place.size < leastSize ? { mark: paint.mark } : {}),
    });
  }
  return nodes;
}

/** A rim of paper around every disc, so that a dark one is told from dark land: one node for all. */
export function rimNodes(discs: readonly CircleNode[]): readonly PathNode[] {
  const whole = discs.filter(({ mark }) => mark !== undefined);
  if (whole.length === 0) return [];
  const d = whole
    .map(({ x, y, radius, strokeWidth = 0 }) => circlePath(x, y, radius + strokeWidth / 2))
    .join('');
  return [{ type: 'path', key: 'disc-rims', d, fill: 'none', stroke: 'halo', strokeWidth: 2 }];
}

/** How much of its size a disc has: all of it while the shape is too small, nothing when the shape has outgrown it. */
function shareOf(size: number): number {
  if (size < leastSize) return 1;
  return 1 - (size / leastSize - 1) / (outgrown - 1);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
