/** Names beside nodes: which have room, and where. Found once for each step of magnification; a pan moves them with their nodes. */
import type { Box } from './apart.ts';
import { cornerOf } from './placeAll.ts';
import type { Spot } from './placeAll.ts';
import type { NetworkSheet } from './spots.ts';

export interface PlannedLabel {
  readonly id: string;
  readonly text: string;
  readonly font: number;
  readonly anchor: 'left' | 'center' | 'right';
  /** From the node's middle to the text's anchor and the middle of its letters, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
}

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** So many names are tried at most: the eye reads no more at once. */
const most = 700;
const pad = 2;
/** From so near on there is room for larger letters. */
const near = 1.9;
const fontNear = 12;
/** The side of a cell of the index of what is taken, and more of them than any sheet has in a row. */
const cell = 48;
const rowLength = 1 << 16;

/**
 * @param spots those that are in the web, the most important first
 * @param k the magnification; @param grow how much larger nodes are drawn at it
 */
export function planLabels(
  spots: readonly Spot[],
  sheet: Pick<NetworkSheet, 'width' | 'height' | 'measure'>,
  k: number,
  grow: number,
): readonly PlannedLabel[] {
  const taken = createIndex();
  for (const { x, y, halfWidth, halfHeight } of spots) {
    taken.add(
      boxAround({
        x: x * k,
        y: y * k,
        halfWidth: halfWidth * grow,
        halfHeight: halfHeight * grow,
      }),
    );
  }
  if (k < 1.01) taken.add(boxAround(cornerOf(sheet)));
  const labels: PlannedLabel[] = [];
  let tried = 0;
  for (const spot of spots) {
    if (spot.shape === 'pill') continue;
    tried += 1;
    if (tried > most) break;
    const label = findRoom(spot, taken, sheet, k, grow);
    if (label === null) continue;
    labels.push(label);
    taken.add(rectOf(spot, label, k));
  }
  return labels;
}

function findRoom(
  spot: Spot,
  taken: Index,
  sheet: Pick<NetworkSheet, 'width' | 'height' | 'measure'>,
  k: number,
  grow: number,
): PlannedLabel | null {
  const font = k < near ? spot.font : Math.max(spot.font, fontNear);
  const out = spot.halfWidth * grow + 3;
  const under = spot.halfHeight * grow + 1 + font * 0.55;
  const tries = [
    { anchor: 'center', dx: 0, dy: under },
    { anchor: 'left', dx: out, dy: 0 },
    { anchor: 'right', dx: -out, dy: 0 },
    { anchor: 'center', dx: 0, dy: -under },
  ] as const;
  const fits = (label: Placing): boolean => {
    const rect = rectOf(spot, label, k);
    const isOnSheet =
      rect.left >= 1 &&
      rect.top >= 1 &&
      rect.right <= sheet.width * k - 1 &&
      spot.y * k + label.dy + font * 1.4 <= sheet.height * k - 1;
    return isOnSheet && !taken.isTaken(rect);
  };
  // To measure a text takes longer than to see that there is no room for any.
  const open = tries.filter((place) => fits({ ...place, font, width: 0 }));
  const text = open.length === 0 ? '' : spot.text();
  if (text === '') return null;
  const width = sheet.measure(text, font, 500);
  const place = open.find((one) => fits({ ...one, font, width }));
  return place === undefined ? null : { id: spot.node.id, text, font, ...place, width };
}

type Placing = Pick<PlannedLabel, 'anchor' | 'dx' | 'dy' | 'width' | 'font'>;

function rectOf({ x, y }: Spot, { anchor, dx, dy, width, font }: Placing, k: number): Rect {
  const at = x * k + dx;
  const left = anchor === 'left' ? at : anchor === 'right' ? at - width : at - width / 2;
  const middle = y * k + dy;
  return {
    left: left - pad,
    right: left + width + pad,
    top: middle - font * 0.6,
    bottom: middle + font * 0.6,
  };
}

function boxAround({ x, y, halfWidth, halfHeight }: Box): Rect {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

interface Index {
  add(rect: Rect): void;
  isTaken(rect: Rect): boolean;
}

function createIndex(): Index {
  const cells = new Map<number, Rect[]>();
  const each = (rect: Rect, visit: (key: number) => boolean): boolean => {
    for (let row = Math.floor(rect.top / cell); row <= Math.floor(rect.bottom / cell); row += 1) {
      for (let at = Math.floor(rect.left / cell); at <= Math.floor(rect.right / cell); at += 1) {
        if (visit(row * rowLength + at)) return true;
      }
    }
    return false;
  };
  return {
    add(rect) {
      each(rect, (key) => {
        const list = cells.get(key);
        if (list === undefined) cells.set(key, [rect]);
        else list.push(rect);
        return false;
      });
    },
    isTaken: (rect) =>
      each(rect, (key) =>
        (cells.get(key) ?? []).some(
          (other) =>
            rect.left < other.right &&
            other.left < rect.right &&
            rect.top < other.bottom &&
            other.top < rect.bottom,
        ),
      ),
  };
}
