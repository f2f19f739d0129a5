/** A shape on the sheet as rings of points, read back from its path: for what has to know where the shape is. */
export interface Outline {
  /** Closed rings, each x, y, x, y …; holes are rings too. */
  readonly rings: readonly Float64Array[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads paths of straight lines with absolute commands (`M`, `L`, `Z`), as projections write them; numbers part by commas or spaces. */
export function readOutline(paths: readonly string[]): Outline {
  const rings = paths
    .flatMap((d) => d.split('Z'))
    .filter((part) => part.length > 1)
    .map((part) => Float64Array.from(part.slice(1).split(/[L, ]/), Number));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const x = ring[at] ?? 0;
      const y = ring[at + 1] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { rings, left, top, right, bottom };
}

/** How large the shape is, in square pixels; holes run the other way round and do not count. */
export function areaOf({ rings }: Outline): number {
  let twice = 0;
  for (const ring of rings) {
    const { length } = ring;
    let fromX = ring[length - 2] ?? 0;
    let fromY = ring[length - 1] ?? 0;
    for (let at = 0; at + 1 < length; at += 2) {
      const toX = ring[at] ?? 0;
      const toY = ring[at + 1] ?? 0;
      twice += fromX * toY - toX * fromY;
      fromX = toX;
      fromY = toY;
    }
  }
  return Math.abs(twice) / 2;
}

/** Whether a point lies in the shape; holes are not in it. */
export function isWithin(outline: Outline, x: number, y: number): boolean {
  if (x < outline.left || x > outline.right || y < outline.top || y > outline.bottom) return false;
  let inside = false;
  eachCrossing(outline, y, (crossing) => {
    if (crossing > x) inside = !inside;
  });
  return inside;
}

/** The stretch of the horizontal line through a point that holds the point and lies in the shape; `null` off the shape. */
export function chordAt(
  outline: Outline,
  x: number,
  y: number,
): readonly [left: number, right: number] | null {
  if (!isWithin(outline, x, y)) return null;
  let left = -Infinity;
  let right = Infinity;
  eachCrossing(outline, y, (crossing) => {
    if (crossing <= x) left = Math.max(left, crossing);
    else right = Math.min(right, crossing);
  });
  return [left, right];
}

/** How far a point is from the border, where that is at most `within`; else infinity. */
export function distanceTo(outline: Outline, x: number, y: number, within: number): number {
  if (x < outline.left - within || x > outline.right + within) return Infinity;
  if (y < outline.top - within || y > outline.bottom + within) return Infinity;
  let least = within * within;
  let isNear = false;
  for (const ring of outline.rings) {
    const { length } = ring;
    let fromX = ring[length - 2] ?? 0;
    let fromY = ring[length - 1] ?? 0;
    for (let at = 0; at + 1 < length; at += 2) {
      const toX = ring[at] ?? 0;
      const toY = ring[at + 1] ?? 0;
      const alongX = toX - fromX;
      const alongY = toY - fromY;
      const square = alongX * alongX + alongY * alongY;
      const share = square === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / square;
      const clamped = Math.min(1, Math.max(0, share));
      const byX = fromX + alongX * clamped - x;
      const byY = fromY + alongY * clamped - y;
      const distance = byX * byX + byY * byY;
      if (distance <= least) {
        least = distance;
        isNear = true;
      }
      fromX = toX;
      fromY = toY;
    }
  }
  return isNear ? Math.sqrt(least) : Infinity;
}

function eachCrossing({ rings }: Outline, y: number, found: (x: number) => void): void {
  for (const ring of rings) {
    const { length } = ring;
    let fromX = ring[length - 2] ?? 0;
    let fromY = ring[length - 1] ?? 0;
    for (let at = 0; at + 1 < length; at += 2) {
      const toX = ring[at] ?? 0;
      const toY = ring[at + 1] ?? 0;
      if (fromY > y !== toY > y) found(fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX));
      fromX = toX;
      fromY = toY;
    }
  }
}
