/**
 * Moves things that crowd apart, each as little as possible from its true place. Pure and deterministic: the same bodies
 * in the same order come to the same places.
 */

/** Something with a place on a plane, in pixels. */
export interface Body {
  readonly x: number;
  readonly y: number;
  /** How readily it gives way: 1 a thing free to move, 0 one that stays. */
  readonly give: number;
  /** Where it begins, when it has been moved before. */
  readonly start?: readonly [x: number, y: number];
}

export interface SpreadOptions {
  /** The distance of two centres that is wanted, and the one below which they never come. */
  readonly room: number;
  readonly leastRoom: number;
  /** Further than this from its true place a body is moved only when nothing else keeps `leastRoom`. */
  readonly reach: number;
  /** The plane's right and bottom edge; a body that belongs inside stays inside, by this much. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Passes over all pairs in one attempt, of which the later ones only part, without drawing home. */
const passes = 60;
const homePasses = 45;
/** Passes at the end, if so many are needed. */
const finalPasses = 240;
/** A pass in which no pair was nearer than this to what it wants to be, in pixels, was the last. */
const settled = 0.05;
/** How often the wanted room is cut where it does not fit, and to what share. */
const attempts = 9;
const cut = 0.87;
/** A little more than what is missing: a crowd parts sooner. */
const eager = 1.25;
/** A pair this near to its room is far enough apart. */
const enough = 0.97;
/** So many have their full room within `reach`; where there are more, all begin with less. */
const fitting = 16;
/** How large a part of the plane the rooms of all may take. */
const mostFilled = 0.2;
/** Pairs this much further apart than their room are looked at again only after some passes. */
const slack = 6;

/** The places of the bodies, in their order. */
export function spread(
  bodies: readonly Body[],
  options: SpreadOptions,
): readonly (readonly [x: number, y: number])[] {
  const plane = createPlane(bodies, options);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    plane.settle(passes);
    if (!plane.cutWhereCrowded()) break;
  }
  plane.settle(finalPasses);
  return plane.places();
}

function createPlane(bodies: readonly Body[], options: SpreadOptions) {
  const { room, leastRoom, reach, width, height, margin } = options;
  const count = bodies.length;
  const give = Float64Array.from(bodies, (body) => body.give);
  const homeX = Float64Array.from(bodies, (body) => body.x);
  const homeY = Float64Array.from(bodies, (body) => body.y);
  const x = Float64Array.from(bodies, (body) => body.start?.[0] ?? body.x);
  const y = Float64Array.from(bodies, (body) => body.start?.[1] ?? body.y);
  const free = bodies.filter((body) => body.give > 0).length;
  const everywhere = Math.sqrt((mostFilled * width * height) / (free * room * room + 1));
  const rooms = Float64Array.from(bodies, (body) => {
    const near = bodies.filter(
      (other) => (other.x - body.x) ** 2 + (other.y - body.y) ** 2 <= reach * reach,
    );
    const here = fitting / near.length;
    // In a crowd that fills the plane, what stands still is in the way of all: discs may lie over it.
    if (body.give === 0 && room * everywhere < leastRoom) return 0;
    return Math.max(leastRoom, room * Math.min(1, everywhere, here));
  });
  const isInside = bodies.map(
    (body) => body.x >= 0 && body.x <= width && body.y >= 0 && body.y <= height,
  );

  /** Pairs that could meet soon, in a fixed order. */
  function nearPairs(): readonly (readonly [number, number])[] {
    const within = Math.max(...rooms) + slack;
    const order = Array.from({ length: count }, (_, index) => index).toSorted(
      (a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b,
    );
    const pairs: [number, number][] = [];
    for (let at = 0; at < count; at += 1) {
      const i = order[at] ?? 0;
      for (let next = at + 1; next < count; next += 1) {
        const j = order[next] ?? 0;
        if ((x[j] ?? 0) - (x[i] ?? 0) > within) break;
        if (give[i] === 0 && give[j] === 0) continue;
        if (distance(i, j) <= roomOf(i, j) + slack) pairs.push([i, j]);
      }
    }
    return pairs;
  }

  const roomOf = (i: number, j: number): number => ((rooms[i] ?? 0) + (rooms[j] ?? 0)) / 2;
  const distance = (i: number, j: number): number => {
    const byX = (x[j] ?? 0) - (x[i] ?? 0);
    const byY = (y[j] ?? 0) - (y[i] ?? 0);
    return Math.sqrt(byX * byX + byY * byY);
  };

  /** Moves a pair apart; returns how much it wanted. */
  function part(i: number, j: number): number {
    const wanted = roomOf(i, j);
    const between = distance(i, j);
    if (between >= wanted) return 0;
    // Two at one place part in a direction of their own.
    const angle = (i * 7 + j) * 2.399963;
    const alike = between < 1e-6;
    const unitX = alike ? Math.cos(angle) : ((x[j] ?? 0) - (x[i] ?? 0)) / between;
    const unitY = alike ? Math.sin(angle) : ((y[j] ?? 0) - (y[i] ?? 0)) / between;
    const step = (eager * (wanted - between)) / ((give[i] ?? 0) + (give[j] ?? 0));
    move(i, -unitX * step * (give[i] ?? 0), -unitY * step * (give[i] ?? 0));
    move(j, unitX * step * (give[j] ?? 0), unitY * step * (give[j] ?? 0));
    return wanted - between;
  }

  function move(i: number, byX: number, byY: number): void {
    const toX = (x[i] ?? 0) + byX;
    const toY = (y[i] ?? 0) + byY;
    if (give[i] === 0) return;
    x[i] = isInside[i] === true ? Math.min(Math.max(toX, margin), width - margin) : toX;
    y[i] = isInside[i] === true ? Math.min(Math.max(toY, margin), height - margin) : toY;
  }

  return {
    settle(times: number): void {
      let pairs: readonly (readonly [number, number])[] = [];
      for (let pass = 0; pass < times; pass += 1) {
        if (pass % 6 === 0) pairs = nearPairs();
        const home = 0.12 * Math.max(0, 1 - pass / homePasses) ** 2;
        for (let i = 0; i < count && home > 0; i += 1) {
          move(
            i,
            ((homeX[i] ?? 0) - (x[i] ?? 0)) * home,
            ((homeY[i] ?? 0) - (y[i] ?? 0)) * home,
          );
        }
        let most = 0;
        for (const [i, j] of pairs) most = Math.max(most, part(i, j));
        if (home === 0 && most < settled) return;
      }
    },
    /** Asks for less room around what could not part or went too far; false where all is well. */
    cutWhereCrowded(): boolean {
      const crowded = new Set<number>();
      const pairs = nearPairs();
      const isFar = (i: number): boolean =>
        Math.hypot((x[i] ?? 0) - (homeX[i] ?? 0), (y[i] ?? 0) - (homeY[i] ?? 0)) > reach;
      for (const [i, j] of pairs) {
        const between = distance(i, j);
        const tooNear = between < roomOf(i, j) * enough;
        const pushed = between < roomOf(i, j) * 1.1 && (isFar(i) || isFar(j));
        if (tooNear || pushed) crowded.add(i).add(j);
      }
      let changed = false;
      for (const i of crowded) {
        if ((rooms[i] ?? 0) <= leastRoom) continue;
        rooms[i] = Math.max(leastRoom, (rooms[i] ?? 0) * cut);
        changed = true;
      }
      return changed;
    },
    places: () => bodies.map((_, i) => [x[i] ?? 0, y[i] ?? 0] as const),
  };
}
