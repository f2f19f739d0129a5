/** The whole web on a sheet: the build's places, spread over the sheet, no node on another. */
import type { WebPlace } from '../../domain/bundle.ts';
import { moveApart } from './apart.ts';
import type { Box } from './apart.ts';
import type { NetworkSheet, Sized } from './spots.ts';

export interface Spot extends Sized {
  readonly x: number;
  readonly y: number;
}

export const margin = 8;

/** The middle of the build's places. */
const centre: WebPlace = [500, 500];

/** Where the buttons of the magnification stand, over the sheet's lower left corner: no node goes under them. */
export function cornerOf({ height }: Pick<NetworkSheet, 'height'>): Box {
  // Its middle is the corner itself: whatever lies on it is pushed out, never into the edge.
  return { x: 0, y: height, halfWidth: 48, halfHeight: 124, isFixed: true };
}

export const gap = 5;
/** Beyond so many nodes each gets a cell of a grid: pushing would take too long. */
export const mostPushed = 1500;
/** How evenly nodes are spread where there is room. */
export const evenness = 0.6;

export function placeAll(
  sized: readonly Sized[],
  places: ReadonlyMap<string, WebPlace>,
  sheet: Pick<NetworkSheet, 'width' | 'height'>,
  shrink = 1,
): { readonly spots: readonly Spot[]; readonly isApart: boolean } {
  const known = sized.map(({ node }) => places.get(node.id) ?? centre);
  // Where there is little room, it is shared out more evenly.
  const boxes = spreadOver(sized, known, sheet, Math.min(1, evenness + (1 - shrink)));
  const isMany = sized.length > mostPushed;
  if (isMany) intoCells(boxes, sheet);
  const isApart =
    isMany ||
    moveApart([...boxes, cornerOf(sheet)], Math.max(1.5, gap * shrink), { ...sheet, margin });
  return { isApart, spots: sized.map((one, index) => spotAt(one, boxes[index])) };
}

/**
 * Boxes of these halves over the whole sheet, in the order of their points.
 * @param even how much of a place is its rank among the others: 1 is spread evenly, 0 as the points have it
 */
export function spreadOver(
  halves: readonly Pick<Box, 'halfWidth' | 'halfHeight'>[],
  points: readonly (readonly [x: number, y: number])[],
  sheet: Pick<NetworkSheet, 'width' | 'height'>,
  even: number,
): Box[] {
  const across = spread(
    points.map(([x]) => x),
    even,
  );
  const down = spread(
    points.map(([, y]) => y),
    even,
  );
  return halves.map(({ halfWidth, halfHeight }, index): Box => {
    const [inX, inY] = [margin + halfWidth, margin + halfHeight];
    return {
      halfWidth,
      halfHeight,
      x: inX + (across[index] ?? 0.5) * (sheet.width - 2 * inX),
      y: inY + (down[index] ?? 0.5) * (sheet.height - 2 * inY),
    };
  });
}

export function spotAt(sized: Sized, box: Box | undefined): Spot {
  return { ...sized, x: round(box?.x ?? 0), y: round(box?.y ?? 0) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Numbers between 0 and 1 in the order of the values: partly by value, partly by rank, equal ones alike. */
function spread(values: readonly number[], even: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const length = (sorted.at(-1) ?? 0) - least;
  const ranks = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index);
  });
  const last = Math.max(1, sorted.length - 1);
  return values.map((value) =>
    length === 0
      ? 0.5
      : even * ((ranks.get(value) ?? 0) / last) + ((1 - even) * (value - least)) / length,
  );
}

/** Each box into the nearest free cell of a grid, in order of how far it is down and across. */
export function intoCells(
  boxes: readonly Box[],
  { width, height }: Pick<NetworkSheet, 'width' | 'height'>,
): void {
  const columns = Math.max(1, Math.ceil(Math.sqrt((boxes.length * 1.15 * width) / height)));
  const rows = Math.max(1, Math.ceil((boxes.length * 1.15) / columns));
  const [wide, high] = [(width - 2 * margin) / columns, (height - 2 * margin) / rows];
  const perRow = Math.ceil(boxes.length / rows);
  const byRow = [...boxes.keys()].toSorted(
    (a, b) => (boxes[a]?.y ?? 0) - (boxes[b]?.y ?? 0) || a - b,
  );
  for (let row = 0; row < rows; row += 1) {
    const inRow = byRow
      .slice(row * perRow, (row + 1) * perRow)
      .toSorted((a, b) => (boxes[a]?.x ?? 0) - (boxes[b]?.x ?? 0) || a - b);
    inRow.forEach((at, index) => {
      const box = boxes[at];
      if (box === undefined) return;
      box.x = margin + ((index + 0.5) * columns * wide) / Math.max(1, inRow.length);
      box.y = margin + (row + 0.5) * high;
    });
  }
}
