/** After things have parted: each tries to come nearer to its true place, or to lie better, without crowding anybody. */

export type Point2 = readonly [x: number, y: number];

export interface Parted {
  readonly home: Point2;
  readonly at: Point2;
  /** Whether it may be moved at all. */
  readonly isFree: boolean;
}

export interface RefineOptions {
  /** What two of them keep apart, where they do; a pair that is nearer than this comes no nearer. */
  readonly room: number;
  readonly bounds: { readonly width: number; readonly height: number; readonly margin: number };
  /** What it costs the thing to lie at `place`, in pixels of distance from home: on or across ground that says something else. */
  readonly groundCost: (index: number, home: Point2, place: Point2) => number;
}

const sweeps = 3;
/** In a greater crowd there is no better place to be found, and looking for one takes too long. */
const mostMovers = 40;
const directions = 24;
/** Steps between places that are tried. */
const step = 2;
/** A line over another line or over another disc, in pixels of distance. */
const crossingCost = 14;
/** A line that passes nearer than this to a disc's centre touches it. */
const clearance = 7;
/** It moves only for a gain of so many pixels, or two would change places without end. */
const leastGain = 0.5;

/** The places after it, in order, and what they cost together: the less, the better. */
export function refine(
  items: readonly Parted[],
  options: RefineOptions,
): { readonly places: readonly Point2[]; readonly cost: number } {
  const at: Point2[] = items.map((item) => item.at);
  const movers = [...items.keys()].filter((index) => {
    const item = items[index];
    return item !== undefined && item.isFree && lengthOf(item.home, item.at) > step;
  });
  for (let sweep = 0; sweep < sweeps && movers.length <= mostMovers; sweep += 1) {
    let moved = false;
    // Those furthest from home first: what they leave free helps the others.
    const order = movers.toSorted((a, b) => strayOf(b) - strayOf(a) || a - b);
    for (const index of order) moved = improve(index) || moved;
    if (!moved) break;
  }
  const all = [...items.keys()];
  const few = movers.length <= mostMovers ? movers : [];
  return {
    places: at,
    cost: few.reduce((sum, index) => {
      const item = items[index];
      const others = all.filter((other) => other !== index);
      return item === undefined
        ? sum
        : sum + costOf(index, item.home, at[index] ?? item.at, others);
    }, 0),
  };

  function strayOf(index: number): number {
    return lengthOf(items[index]?.home ?? [0, 0], at[index] ?? [0, 0]);
  }

  function improve(index: number): boolean {
    const item = items[index];
    const now = at[index];
    if (item === undefined || now === undefined) return false;
    const stray = lengthOf(item.home, now);
    const within = stray + options.room * 1.5;
    const near = [...items.keys()].filter(
      (other) =>
        other !== index &&
        (lengthOf(item.home, at[other] ?? now) < within ||
          lengthOf(item.home, items[other]?.home ?? now) < within),
    );
    const rooms = near.map((other) =>
      Math.min(options.room, lengthOf(now, at[other] ?? now) + 0.001),
    );
    let best = now;
    let least = costOf(index, item.home, now, near) - leastGain;
    for (let far = 0; far <= stray + options.room / 3; far += step) {
      if (far > least) break;
      for (let turn = 0; turn < (far === 0 ? 1 : directions); turn += 1) {
        const angle = (turn / directions) * 2 * Math.PI;
        const place: Point2 = [
          item.home[0] + Math.cos(angle) * far,
          item.home[1] + Math.sin(angle) * far,
        ];
        if (!isOnSheet(item.home, place)) continue;
        if (near.some((other, i) => lengthOf(place, at[other] ?? now) < (rooms[i] ?? 0) - 0.002)) {
          continue;
        }
        const cost = costOf(index, item.home, place, near);
        if (cost < least) {
          least = cost;
          best = place;
        }
      }
    }
    at[index] = best;
    return best !== now;
  }

  function isOnSheet(home: Point2, [x, y]: Point2): boolean {
    const { width, height, margin } = options.bounds;
    const belongs = home[0] >= 0 && home[0] <= width && home[1] >= 0 && home[1] <= height;
    return !belongs || (x >= margin && x <= width - margin && y >= margin && y <= height - margin);
  }

  function costOf(index: number, home: Point2, place: Point2, near: readonly number[]): number {
    let cost = lengthOf(home, place) + options.groundCost(index, home, place);
    for (const other of near) {
      const otherAt = at[other];
      const otherHome = items[other]?.home;
      if (otherAt === undefined || otherHome === undefined) continue;
      if (distanceToLine(otherAt, home, place) < clearance) cost += crossingCost;
      if (distanceToLine(place, otherHome, otherAt) < clearance) cost += crossingCost;
      if (doCross(home, place, otherHome, otherAt)) cost += crossingCost;
    }
    return cost;
  }
}

function lengthOf(a: Point2, b: Point2): number {
  const x = b[0] - a[0];
  const y = b[1] - a[1];
  return Math.sqrt(x * x + y * y);
}

function distanceToLine(point: Point2, from: Point2, to: Point2): number {
  const x = to[0] - from[0];
  const y = to[1] - from[1];
  const square = x * x + y * y;
  if (square < 1) return Infinity;
  const share = Math.min(
    1,
    Math.max(0, ((point[0] - from[0]) * x + (point[1] - from[1]) * y) / square),
  );
  return lengthOf(point, [from[0] + share * x, from[1] + share * y]);
}

function doCross(a: Point2, b: Point2, c: Point2, d: Point2): boolean {
  return sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);
}

function sideOf(a: Point2, b: Point2, p: Point2): boolean {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0;
}
