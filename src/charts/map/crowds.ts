import { targetSize } from '../../scene/hit.ts';
import type { Camera, Scene } from '../../scene/scene.ts';
import type { Box } from './box.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the map that is drawn again, larger, in a corner that covers nobody. */
export interface Inset extends Size {
  /** The corner of the sheet, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  /** What it looks through: a camera on its own small sheet. */
  readonly camera: Camera;
  /** What it shows of the sheet, in CSS pixels as seen. */
  readonly of: Box;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

export type SpotOf = (state: string) => Spot | null;

/** With so many small neighbours the names no longer find room. */
const leastCrowd = 4;
/** Marks nearer to each other than this, in CSS pixels, are neighbours. */
const neighbourhood = targetSize;
/** An inset that magnifies less is not worth its corner. */
const leastGain = 2;
const mostMagnification = 16;
/** Around the crowd inside its inset, and between an inset and the sheet's edge. */
const room = 20;
const edge = 8;

/**
 * The inset of a scene, where small states crowd and a corner is free; `null` elsewhere. The largest crowd has it.
 * @param spotOf where a state truly is on the sheet at rest: its disc may have given way
 * @param taken the corner at the foot that buttons stand in
 */
export function insetOf(scene: Scene, spotOf: SpotOf, taken: 'left' | 'right'): Inset | null {
  const size: Size = scene.width < 480 ? { width: 124, height: 92 } : { width: 190, height: 140 };
  const crowd = crowdsOf(smallMarksOf(scene, spotOf)).toSorted((a, b) => b.length - a.length)[0];
  if (crowd === undefined || crowd.length < leastCrowd) return null;
  const of = boxAround(crowd);
  const gain = Math.min(
    (size.width - 2 * room) / Math.max(1, of.right - of.left),
    (size.height - 2 * room) / Math.max(1, of.bottom - of.top),
    mostMagnification,
  );
  if (gain < leastGain) return null;
  const corner = freeCorner(scene, size, of, taken);
  if (corner === null) return null;
  const { k, dx, dy } = scene.camera;
  const [x, y] = [(of.left + of.right) / 2, (of.top + of.bottom) / 2];
  return {
    ...size,
    ...corner,
    of: {
      left: x - size.width / 2 / gain,
      right: x + size.width / 2 / gain,
      top: y - size.height / 2 / gain,
      bottom: y + size.height / 2 / gain,
    },
    camera: {
      k: k * gain,
      dx: size.width / 2 - (x - dx) * gain,
      dy: size.height / 2 - (y - dy) * gain,
    },
  };
}

/** Where the states are, as seen, that are no target by their own size. */
function smallMarksOf({ nodes, camera, width, height }: Scene, spotOf: SpotOf): readonly Spot[] {
  return nodes.flatMap((node) => {
    if (node.mark?.kind !== 'state' || node.type === 'text') return [];
    const isSmall = node.type === 'circle' || node.small === true;
    const spot = isSmall ? spotOf(node.mark.state ?? '') : null;
    if (spot === null) return [];
    const x = spot.x * camera.k + camera.dx;
    const y = spot.y * camera.k + camera.dy;
    return x < 0 || y < 0 || x > width || y > height ? [] : [{ x, y }];
  });
}

/** Groups in which everybody has a neighbour. */
function crowdsOf(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const left = new Set(spots);
  const crowds: Spot[][] = [];
  for (const first of spots) {
    if (!left.delete(first)) continue;
    const crowd = [first];
    for (const spot of crowd) {
      for (const other of left) {
        // In squares: this is asked of every pair, in every step.
        if ((spot.x - other.x) ** 2 + (spot.y - other.y) ** 2 > neighbourhood ** 2) continue;
        left.delete(other);
        crowd.push(other);
      }
    }
    crowds.push(crowd);
  }
  return crowds;
}

function boxAround(spots: readonly Spot[]): Box {
  return {
    left: Math.min(...spots.map(({ x }) => x)),
    right: Math.max(...spots.map(({ x }) => x)),
    top: Math.min(...spots.map(({ y }) => y)),
    bottom: Math.max(...spots.map(({ y }) => y)),
  };
}

/** A corner in which no mark has its middle and no label stands, nor the crowd itself. */
function freeCorner(
  { nodes, camera, width, height }: Scene,
  size: Size,
  crowd: Box,
  taken: 'left' | 'right',
): Pick<Inset, 'left' | 'top'> | null {
  const middles: Spot[] = nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'circle') return [{ x: node.x, y: node.y }];
    if (node.mark === undefined || node.centre === undefined) return [];
    return [
      {
        x: node.centre[0] * camera.k + camera.dx,
        y: node.centre[1] * camera.k + camera.dy,
      },
    ];
  });
  const far = { left: edge, right: width - size.width - edge };
  const foot = height - size.height - edge;
  const corners = [
    { left: taken === 'left' ? far.right : far.left, top: foot },
    { left: far.left, top: edge },
    { left: far.right, top: edge },
  ];
  return (
    corners.find(({ left, top }) => {
      const [right, bottom] = [left + size.width, top + size.height];
      const isFree = middles.every(
        ({ x, y }) =>
          x < left - room * 2 || x > right + room * 2 || y < top - room || y > bottom + room,
      );
      const isApart =
        crowd.right < left || crowd.left > right || crowd.bottom < top || crowd.top > bottom;
      return isFree && isApart;
    }) ?? null
  );
}
