/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;
}

export function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The box lies in the sheet from 0, 0 to its width and height. */
export function isOn(width: number, height: number, box: Box): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

/** Whether a stretch of line meets a box (Liang and Barsky's way: what is left of it between the four edges). */
export function doesCut({ x1, y1, x2, y2 }: Line, { left, top, right, bottom }: Box): boolean {
  const x = x2 - x1;
  const y = y2 - y1;
  let from = 0;
  let to = 1;
  const edges = [
    [-x, x1 - left],
    [x, right - x1],
    [-y, y1 - top],
    [y, bottom - y1],
  ] as const;
  for (const [toward, room] of edges) {
    if (toward === 0) {
      if (room < 0) return false;
      continue;
    }
    const share = room / toward;
    if (toward < 0) from = Math.max(from, share);
    else to = Math.min(to, share);
    if (from > to) return false;
  }
  return true;
}
