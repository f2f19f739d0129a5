/** The places of a web around one thing: computed at once, ring by ring. */
import type { WebPlace } from '../../domain/bundle.ts';
import { moveApart } from './apart.ts';
import type { Box } from './apart.ts';
import { cornerOf, margin, spotAt } from './placeAll.ts';
import type { Spot } from './placeAll.ts';
import type { NetworkSheet, Sized } from './spots.ts';

const gap = 4;
/** The first ring, as a share of the way to the sheet's edge: nearer where there is another outside of it. */
const inner = 0.52;
const alone = 0.78;

export function placeInRings(
  sized: readonly Sized[],
  places: ReadonlyMap<string, WebPlace>,
  { width, height }: Pick<NetworkSheet, 'width' | 'height'>,
  shrink = 1,
): { readonly spots: readonly Spot[]; readonly isApart: boolean } {
  const boxes = new Map<Sized, Box>();
  const middle = sized.find(({ node }) => node.ring === 0);
  if (middle !== undefined) boxes.set(middle, boxOf(middle, width / 2, height / 2, true));
  const rings = [1, 2].map((ring) => sized.filter(({ node }) => node.ring === ring));
  const isDouble = (rings[1]?.length ?? 0) > 0;
  for (const [index, ring] of rings.entries()) {
    const share = index === 0 ? (isDouble ? inner : alone) : 1;
    const across = (width / 2 - margin) * share;
    const down = (height / 2 - margin) * share;
    // Where a ring is too short for its nodes they stand in two or three rows from the start.
    const length = Math.PI * (across + down) * 0.97;
    const needed = ring.reduce((sum, { halfWidth }) => sum + 2 * halfWidth + gap, 0);
    const rows = Math.min(4, Math.max(1, Math.ceil(needed / length)));
    for (const [one, turn, place] of around(ring, places)) {
      const row = place % rows;
      const [a, b] = [across - one.halfWidth - row * 26, down - one.halfHeight - row * 26];
      const x = width / 2 + Math.max(40, a) * Math.sin(turn);
      const y = height / 2 - Math.max(30, b) * Math.cos(turn);
      boxes.set(one, boxOf(one, x, y, false));
    }
  }
  const list = sized.flatMap((one) => {
    const box = boxes.get(one);
    return box === undefined ? [] : [{ one, box }];
  });
  const isApart = moveApart(
    [...list.map(({ box }) => box), cornerOf({ height })],
    Math.max(1.5, gap * shrink),
    {
      width,
      height,
      margin,
    },
  );
  return { isApart, spots: list.map(({ one, box }) => spotAt(one, box)) };
}

function boxOf({ halfWidth, halfHeight }: Sized, x: number, y: number, isFixed: boolean): Box {
  return { halfWidth, halfHeight, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, isFixed };
}

/** Each node of a ring with its angle, from the top to the right: in the order in which the whole web has them around its middle. */
function around(
  ring: readonly Sized[],
  places: ReadonlyMap<string, WebPlace>,
): readonly (readonly [one: Sized, turn: number, place: number])[] {
  const order = ring
    .map((one) => ({ one, at: angleOf(places.get(one.node.id) ?? [500, 500]) }))
    .toSorted((a, b) => a.at - b.at || (a.one.node.id < b.one.node.id ? -1 : 1));
  const whole = ring.reduce((sum, { halfWidth }) => sum + halfWidth + gap, 0);
  let before = 0;
  return order.map(({ one }, place) => {
    const middle = before + (one.halfWidth + gap) / 2;
    before += one.halfWidth + gap;
    return [one, (middle / whole) * 2 * Math.PI, place];
  });
}

/** Grows with the angle from the top, clockwise; no sine is taken, so that equal angles are equal everywhere. */
function angleOf([x, y]: WebPlace): number {
  const [dx, dy] = [x - 500, y - 500];
  const size = Math.abs(dx) + Math.abs(dy);
  if (size === 0) return 0;
  const part = dx / size;
  return dy <= 0 ? (dx >= 0 ? part : 4 + part) : 2 - part;
}
