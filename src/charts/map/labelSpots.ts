import { chordAt } from '../../scene/outline.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import type { Box } from './box.ts';
import { outlineOf } from './outlines.ts';
import type { Place } from './places.ts';

/** A text as wide and high as it is drawn, with the air that it needs. */
export interface LabelSize {
  readonly width: number;
  /** The size of the letters. */
  readonly font: number;
  readonly lines: number;
}

/** Where a label may stand: its centre from the state's anchor, how much it is liked (0 best), and whether it lies in the shape. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly cost: number;
  readonly isInside: boolean;
}

/** From one line to the next, and from the top of the first to the bottom of the last, in sizes of letters. */
export const lineStep = 1.15;
const lineHeight = 1.3;

function heightOf({ font, lines }: LabelSize): number {
  return font * (lineHeight + (lines - 1) * lineStep);
}
const directions = 16;
/** A shape larger than this has its name on it, not beside it. */
const mostBeside = 60;
/** From the disc's rim to the text. */
const gap = 3;
/** A label in a shape keeps so far from its border, */
const inset = 2;
/** or lies in it with so much of its width: the rim of its letters carries the rest. */
const nearlyAll = 0.86;

export function boxAround(x: number, y: number, size: LabelSize): Box {
  const { width } = size;
  const half = heightOf(size) / 2;
  return { left: x - width / 2, right: x + width / 2, top: y - half, bottom: y + half };
}

/** A label hangs on its state's disc, or on its true place where it has none. */
export function anchorOf(place: Place): readonly [x: number, y: number] {
  return [place.discX, place.discY];
}

/**
 * The spots for a label, best first.
 * @param k the magnification at which the place is seen
 * @param toRight whether the text runs from left to right: then it follows its disc, else it comes before it
 */
export function spotsOf(
  layout: MapLayout,
  place: Place,
  size: LabelSize,
  k: number,
  toRight: boolean,
): readonly Spot[] {
  return place.size < leastSize
    ? besideDisc(place, size, toRight)
    : [
        ...insideShape(layout, place, size, k),
        ...overShape(place, size),
        ...besideShape(layout, place, size, k, toRight),
      ];
}

/** Around a disc: right, left, above, below, and the corners; first those that lead away from the true place. */
function besideDisc(place: Place, size: LabelSize, toRight: boolean): readonly Spot[] {
  const { width } = size;
  const radius = leastSize / 2;
  const away = [place.discX - place.x, place.discY - place.y] as const;
  const half = heightOf(size) / 2;
  const side = radius + gap + width / 2;
  const above = radius + 1 + half;
  const corner = radius * 0.7 + 1 + width / 2;
  const cornerUp = radius * 0.7 + half - 2;
  const first = toRight ? 1 : -1;
  const spots: readonly (readonly [x: number, y: number, cost: number])[] = [
    [first * side, 0, 0],
    [-first * side, 0, 1],
    [0, -above, 2],
    [0, above, 2.5],
    [first * corner, -cornerUp, 3],
    [first * corner, cornerUp, 3.5],
    [-first * corner, -cornerUp, 4],
    [-first * corner, cornerUp, 4.5],
  ];
  const length = Math.sqrt(away[0] ** 2 + away[1] ** 2);
  return spots
    .map(([x, y, cost]): Spot => {
      // From 0, straight away from the true place, to 4, back over it.
      const turn =
        length < leastSize / 2
          ? 0
          : 2 - (2 * (x * away[0] + y * away[1])) / (length * Math.sqrt(x * x + y * y));
      return { x, y, cost: cost / 2 + turn, isInside: false };
    })
    .toSorted((a, b) => a.cost - b.cost);
}

/** On the label point, or as near to it as the shape is wide enough for the whole text. */
function insideShape(layout: MapLayout, place: Place, size: LabelSize, k: number): readonly Spot[] {
  const outline = outlineOf(layout, place.id);
  const state = layout.states.get(place.id);
  if (outline === undefined || state === undefined) return [];
  const { width, font } = size;
  const reach = heightOf(size) / 2 - font * 0.15;
  const spots: Spot[] = [];
  for (const [index, shift] of [0, -0.8, 0.8, -1.6, 1.6, -2.6, 2.6].entries()) {
    const y = shift * font;
    let left = -Infinity;
    let right = Infinity;
    for (const line of [-reach, 0, reach]) {
      const chord = chordAt(outline, state.x, state.y + (y + line) / k);
      left = Math.max(left, chord === null ? Infinity : (chord[0] - state.x) * k);
      right = Math.min(right, chord === null ? -Infinity : (chord[1] - state.x) * k);
    }
    const room = right - left - 2 * inset;
    if (room < width * nearlyAll) continue;
    const half = Math.min(width, room) / 2 + inset;
    const cost = index * 0.1 + (room < width ? 1 : 0);
    const middle = Math.min(Math.max(0, left + half), right - half);
    for (const x of [middle, left + half, right - half]) {
      spots.push({ x, y, cost: cost + Math.abs(x) / width, isInside: true });
    }
  }
  return spots;
}

/** Across the shape and over its borders: where only a little of it is, or rather than nothing. */
function overShape(place: Place, { width }: LabelSize): readonly Spot[] {
  const share = width / place.size;
  if (share > 1.8) return [];
  const cost = share < 1.4 ? 1.5 : 5;
  return [0, -0.2, 0.2].map((shift) => ({
    x: shift * width,
    y: 0,
    cost: cost + Math.abs(shift),
    isInside: false,
  }));
}

/** Beside the piece of the shape that the label point lies on. */
function besideShape(
  layout: MapLayout,
  place: Place,
  size: LabelSize,
  k: number,
  toRight: boolean,
): readonly Spot[] {
  if (place.size > mostBeside) return [];
  const { width } = size;
  const outline = outlineOf(layout, place.id);
  const state = layout.states.get(place.id);
  const chord =
    outline === undefined || state === undefined ? null : chordAt(outline, state.x, state.y);
  const half =
    chord === null || state === undefined
      ? [place.size / 2, place.size / 2]
      : [(state.x - chord[0]) * k, (chord[1] - state.x) * k];
  const side = (direction: 1 | -1): Spot => ({
    x: direction * ((half[direction === 1 ? 1 : 0] ?? 0) + gap + width / 2),
    y: 0,
    cost: direction === (toRight ? 1 : -1) ? 3 : 3.5,
    isInside: false,
  });
  const above = place.size * 0.6 + heightOf(size) / 2;
  return [
    side(1),
    side(-1),
    { x: 0, y: -above, cost: 4, isInside: false },
    { x: 0, y: above, cost: 4.5, isInside: false },
  ];
}

/** Far around, on a line of its own: for a chosen state in the thick of a crowd. */
export function spotsAfar({ width }: LabelSize): readonly Spot[] {
  const spots: Spot[] = [];
  for (let far = 22; far <= 150; far += 12) {
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (turn / directions) * 2 * Math.PI;
      // An ellipse: a text is wider than high.
      const x = Math.cos(angle) * (far + width / 2);
      spots.push({ x, y: Math.sin(angle) * far, cost: far, isInside: false });
    }
  }
  return spots;
}
