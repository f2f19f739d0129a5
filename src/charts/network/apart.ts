/** Boxes moved off each other, by sums, products and comparisons alone: the same on every machine. */

import { finish } from './inPieces.ts';

/** A box by its middle and half its sides; it is moved in place. */
export interface Box {
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Stays where it is, and others make way for it. */
  readonly isFixed?: boolean;
}

interface Bounds {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

const rounds = 180;

/** Moves the boxes until none is nearer to another than the gap, or for as long as that is worth; says whether none is. */
export function moveApart(boxes: readonly Box[], gap: number, bounds: Bounds): boolean {
  return finish(movingApart(boxes, gap, bounds));
}

/** The same in pieces, and after each how much of the longest that it can take is done, from 0 to 1. */
export function* movingApart(
  boxes: readonly Box[],
  gap: number,
  bounds: Bounds,
): Generator<number, boolean, void> {
  for (let round = 0; round < rounds; round += 1) {
    if (!pushOnce(boxes, gap)) {
      keepInside(boxes, bounds);
      if (!pushOnce(boxes, gap - 0.01)) return true;
    }
    keepInside(boxes, bounds);
    yield round / rounds;
  }
  return !isAnyOn(boxes, gap / 2);
}

/** One go over all pairs that touch, from left to right; whether any did. */
function pushOnce(boxes: readonly Box[], gap: number): boolean {
  const order = [...boxes.keys()].toSorted((a, b) => leftOf(boxes[a]) - leftOf(boxes[b]) || a - b);
  let pushed = false;
  for (const [at, first] of order.entries()) {
    const one = boxes[first];
    if (one === undefined) continue;
    for (let next = at + 1; next < order.length; next += 1) {
      const other = boxes[order[next] ?? -1];
      if (other === undefined) continue;
      if (leftOf(other) > one.x + one.halfWidth + gap) break;
      if (push(one, other, gap)) pushed = true;
    }
  }
  return pushed;
}

function leftOf(box: Box | undefined): number {
  return box === undefined ? 0 : box.x - box.halfWidth;
}

/** Moves two boxes off each other, half the way each, along the side on which that is shorter. */
function push(one: Box, other: Box, gap: number): boolean {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const overX = one.halfWidth + other.halfWidth + gap - Math.abs(dx);
  if (overX <= 0) return false;
  const overY = one.halfHeight + other.halfHeight + gap - Math.abs(dy);
  if (overY <= 0) return false;
  const shareOfOne = one.isFixed === true ? 0 : other.isFixed === true ? 1 : 0.5;
  if (overX < overY) {
    const step = (dx < 0 ? -1 : 1) * overX;
    one.x -= step * shareOfOne;
    other.x += step * (other.isFixed === true ? 0 : 1 - shareOfOne);
  } else {
    const step = (dy < 0 ? -1 : 1) * overY;
    one.y -= step * shareOfOne;
    other.y += step * (other.isFixed === true ? 0 : 1 - shareOfOne);
  }
  return true;
}

function keepInside(boxes: readonly Box[], { width, height, margin }: Bounds): void {
  for (const box of boxes) {
    if (box.isFixed === true) continue;
    const [least, most] = [margin + box.halfWidth, width - margin - box.halfWidth];
    box.x = Math.max(least, Math.min(most, box.x));
    box.y = Math.max(margin + box.halfHeight, Math.min(height - margin - box.halfHeight, box.y));
  }
}

function isAnyOn(boxes: readonly Box[], gap: number): boolean {
  return pushOnce(
    boxes.map((box) => ({ ...box })),
    gap,
  );
}
