/**
 * Marks of one lane, set apart so that none hides another: each in the first row where it has room, and where no row has,
 * together with its neighbours as one mark with their number.
 */
import type { PointItem } from './items.ts';

/** Half the width of a mark, and of one that stands for several, in CSS pixels. */
export const markRadius = 5.5;
export const crowdRadius = 9;
/** Between two marks of a row. */
const gap = 4;
/** Marks of one crowd lie no further apart than this, so that it stands near what it stands for. */
const crowdReach = 26;

/** An item and the day, with its fraction, at which its mark stands. */
export interface Spot {
  readonly item: PointItem;
  readonly day: number;
}

export interface Packed {
  /** Where it stands: of several, the middle of their days. */
  readonly day: number;
  readonly row: number;
  /** In order of time. */
  readonly spots: readonly Spot[];
  /** Pixels to the next mark of the row at this level, from edge to edge: what a title may take. */
  readonly room: number;
}

export interface Packing {
  /** In order of `day`. */
  readonly marks: readonly Packed[];
  /** Days that the longest of its items takes: how far outside of a window a mark may still reach into it. */
  readonly longest: number;
}

/** Levels of zoom for which marks are packed; between two of them they only move apart. */
export function levelOf(pixelsPerDay: number): number {
  return Math.floor(Math.log2(pixelsPerDay) * 2);
}

function pixelsPerDayAt(level: number): number {
  return 2 ** (level / 2);
}

/**
 * Where marks stand, in order of time: in the middle of the days that their dates can mean, an event of several days at its
 * beginning. Those of the same days stand beside each other within them, so that a near enough look tells them apart.
 */
export function spotsOf(points: readonly PointItem[]): readonly Spot[] {
  const alike = Map.groupBy(points, (item) => {
    const { from, to } = item.span;
    return item.fuzzy ? `${from}..${to}` : isLong(item) ? `${from} on` : String(from);
  });
  return [...alike.values()]
    .flatMap((items) =>
      items.map((item, index) => {
        const { from, to } = item.span;
        if (isLong(item)) return { item, day: from };
        const length = item.fuzzy ? to - from : 1;
        return { item, day: from + (length * (index + 1)) / (items.length + 1) };
      }),
    )
    .toSorted((a, b) => a.day - b.day || (a.item.key < b.item.key ? -1 : 1));
}

/** Whether it has several days, all of them known. */
export function isLong({ span, fuzzy }: PointItem): boolean {
  return !fuzzy && span.to - span.from > 1.5;
}

interface Growing {
  readonly row: number;
  readonly start: number;
  readonly spots: Spot[];
  end: number;
}

/** @param spots in order of time */
export function packSpots(spots: readonly Spot[], rows: number, level: number): Packing {
  const scale = pixelsPerDayAt(level);
  const lasts: (Growing | undefined)[] = Array.from({ length: rows });
  const done: Growing[] = [];
  let longest = 0;
  for (const spot of spots) {
    const { item, day } = spot;
    const { from, to } = item.span;
    longest = Math.max(longest, to - from);
    const start = day * scale;
    const end = (isLong(item) ? to * scale : start) + markRadius;
    const free = freeRow(lasts, start);
    if (free !== -1) {
      const grown: Growing = { row: free, start, spots: [spot], end };
      lasts[free] = grown;
      done.push(grown);
      continue;
    }
    const into = crowdFor(lasts, start);
    into.spots.push(spot);
    into.end = Math.max(into.end, end, into.start + crowdReach + crowdRadius);
  }
  return { marks: finish(done, scale), longest };
}

/** The first row whose last mark leaves room; -1 where none does. Plain loops: this runs for thousands of marks in one go. */
function freeRow(lasts: readonly (Growing | undefined)[], start: number): number {
  for (let row = 0; row < lasts.length; row += 1) {
    const last = lasts[row];
    if (last === undefined || last.end + gap + crowdRadius <= start) return row;
  }
  return -1;
}

/** The crowd that a mark without room joins: of those near enough the smallest, else the nearest. */
function crowdFor(lasts: readonly (Growing | undefined)[], start: number): Growing {
  let best: Growing | undefined;
  let isNear = false;
  for (const last of lasts) {
    if (last === undefined) continue;
    const near = start - last.start <= crowdReach;
    const better =
      best === undefined ||
      (near && !isNear) ||
      (near === isNear && (near ? last.spots.length < best.spots.length : last.start > best.start));
    if (!better) continue;
    best = last;
    isNear = near;
  }
  if (best === undefined) throw new Error('A lane has at least one row.');
  return best;
}

function finish(grown: readonly Growing[], scale: number): readonly Packed[] {
  const next = new Map<number, number>();
  const marks: Packed[] = [];
  for (let index = grown.length - 1; index >= 0; index -= 1) {
    const one = grown[index];
    if (one === undefined) continue;
    const { row, spots, start, end } = one;
    const first = spots[0]?.day ?? 0;
    const last = Math.min(spots.at(-1)?.day ?? 0, first + crowdReach / scale);
    marks.push({
      day: (first + last) / 2,
      row,
      spots,
      room: (next.get(row) ?? Infinity) - end - gap - crowdRadius,
    });
    next.set(row, start);
  }
  return marks.toSorted((a, b) => a.day - b.day);
}
