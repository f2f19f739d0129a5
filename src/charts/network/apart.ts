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
/** After so many rounds, and then every so many, half of the gap is enough: it is seldom worth the rest of the rounds. */
const contentFrom = 40;
const contentEvery = 20;

/** Moves the boxes until none is nearer to another than the gap, or for as long as that is worth; says whether none is. */
export function moveApart(boxes: readonly Box[], gap: number, bounds: Bounds): boolean {
  return finish(movingApart(boxes, gap, bounds));
}

/**
 * The same in pieces, and after each how much of the longest that it can take is done, from 0 to 1.
 * @param most after so many rounds it gives up
 */
export function* movingApart(
  boxes: readonly Box[],
  gap: number,
  bounds: Bounds,
  most = rounds,
): Generator<number, boolean, void> {
  const order = inOrder(boxes);
  for (let round = 0; round < most; round += 1) {
    if (!pushOnce(order, gap)) {
      keepInside(boxes, bounds);
      if (!pushOnce(order, gap - 0.01)) return true;
    }
    keepInside(boxes, bounds);
    const isTime = round >= contentFrom && round % contentEvery === 0;
    if (isTime && !isAnyOn(boxes, gap / 2)) return true;
    yield round / most;
  }
  return !isAnyOn(boxes, gap / 2);
}

interface Placed {
  readonly box: Box;
  readonly index: number;
}

/** From left to right; of equal ones the first given comes first. */
function inOrder(boxes: readonly Box[]): Placed[] {
  const order = boxes.map((box, index) => ({ box, index }));
  sort(order);
  return order;
}

/** Of a list that is nearly in order, as after every round, this is the quickest way. */
function sort(order: Placed[]): void {
  for (let at = 1; at < order.length; at += 1) {
    const one = order[at];
    if (one === undefined) return;
    let to = at - 1;
    for (let other = order[to]; other !== undefined && isAfter(other, one); other = order[to]) {
      order[to + 1] = other;
      to -= 1;
    }
    order[to + 1] = one;
  }
}

function isAfter(one: Placed, other: Placed): boolean {
  const by = leftOf(one.box) - leftOf(other.box);
  return by > 0 || (by === 0 && one.index > other.index);
}

/** One go over all pairs that touch, from left to right; whether any did. */
function pushOnce(order: Placed[], gap: number): boolean {
  sort(order);
  let pushed = false;
  for (let at = 0; at < order.length; at += 1) {
    const one = order[at]?.box;
    if (one === undefined) break;
    for (let next = at + 1; next < order.length; next += 1) {
      const other = order[next]?.box;
      if (other === undefined || leftOf(other) > one.x + one.halfWidth + gap) break;
      if (push(one, other, gap)) pushed = true;
    }
  }
  return pushed;
}

function leftOf(box: Box): number {
  return box.x - box.halfWidth;
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
  return pushOnce(inOrder(boxes.map((box) => ({ ...box }))), gap);
}
