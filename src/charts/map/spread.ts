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
  /** The room that it wants, where that is not everybody's. */
  readonly room?: number;
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

/** The golden angle: no two of its multiples point the same way. */
const golden = 2.399963;
/** Passes over all pairs in one attempt, of which the later ones only part, without drawing home. */
const passes = 80;
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
  // Those at one place begin around it like the seeds of a sunflower.
  const isAlone = (body: Body): boolean =>
    bodies.every(
      (other) => other === body || Math.abs(other.x - body.x) + Math.abs(other.y - body.y) > 1,
    );
  const seeds = bodies.map((body, index) =>
    body.give === 0 || isAlone(body)
      ? [0, 0]
      : [Math.cos(index * golden), Math.sin(index * golden)],
  );
  const x = Float64Array.from(
    bodies,
    (body, index) => body.start?.[0] ?? body.x + (seeds[index]?.[0] ?? 0),
  );
  const y = Float64Array.from(
    bodies,
    (body, index) => body.start?.[1] ?? body.y + (seeds[index]?.[1] ?? 0),
  );
  const free = bodies.filter((body) => body.give > 0).length;
  const everywhere = Math.sqrt((mostFilled * width * height) / (free * room * room + 1));
  const rooms = Float64Array.from(bodies, (body) => {
    const near = bodies.filter(
      (other) => (other.x - body.x) ** 2 + (other.y - body.y) ** 2 <= reach * reach,
    );
    const here = fitting / near.length;
    if (body.room !== undefined) return body.room;
    // In a crowd that fills the plane, what stands still is in the way of all: discs may lie over it.
    if (body.give === 0 && room * everywhere < leastRoom) return 0;
    return Math.max(leastRoom, room * Math.min(1, everywhere, here));
  });
  const isInside = bodies.map(
    (body) => body.x >= 0 && body.x <= width && body.y >= 0 && body.y <= height,
  );

  // From left to right; kept from one look to the next, as little changes.
  const order = Int32Array.from({ length: count }, (_, index) => index);
  let pairs = new Int32Array(count * 16);
  let pairCount = 0;

  /** Finds the pairs that could meet soon, in a fixed order: two indices each, in `pairs`. */
  function lookForPairs(): void {
    for (let at = 1; at < count; at += 1) {
      const moving = order[at] ?? 0;
      let to = at;
      for (; to > 0 && (x[order[to - 1] ?? 0] ?? 0) > (x[moving] ?? 0); to -= 1) {
        order[to] = order[to - 1] ?? 0;
      }
      order[to] = moving;
    }
    const within = rooms.reduce((most, one) => Math.max(most, one), 0) + slack;
    pairCount = 0;
    for (let at = 0; at < count; at += 1) {
      const i = order[at] ?? 0;
      for (let next = at + 1; next < count; next += 1) {
        const j = order[next] ?? 0;
        if ((x[j] ?? 0) - (x[i] ?? 0) > within) break;
        if (give[i] === 0 && give[j] === 0) continue;
        if (Math.abs((y[j] ?? 0) - (y[i] ?? 0)) > within) continue;
        if (distance(i, j) > roomOf(i, j) + slack) continue;
        if (pairCount * 2 === pairs.length) {
          const longer = new Int32Array(pairs.length * 2);
          longer.set(pairs);
          pairs = longer;
        }
        pairs[pairCount * 2] = i;
        pairs[pairCount * 2 + 1] = j;
        pairCount += 1;
      }
    }
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
    const angle = (i * 7 + j) * golden;
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
      for (let pass = 0; pass < times; pass += 1) {
        if (pass % 6 === 0) lookForPairs();
        const home = 0.12 * Math.max(0, 1 - pass / homePasses) ** 2;
        for (let i = 0; i < (home > 0 ? count : 0); i += 1) {
          move(i, ((homeX[i] ?? 0) - (x[i] ?? 0)) * home, ((homeY[i] ?? 0) - (y[i] ?? 0)) * home);
        }
        let most = 0;
        for (let at = 0; at < pairCount * 2; at += 2) {
          most = Math.max(most, part(pairs[at] ?? 0, pairs[at + 1] ?? 0));
        }
        if (home === 0 && most < settled) return;
      }
    },
    /** Asks for less room around what could not part or went too far; false where all is well. */
    cutWhereCrowded(): boolean {
      const crowded = new Set<number>();
      lookForPairs();
      const isFar = (i: number): boolean =>
        Math.hypot((x[i] ?? 0) - (homeX[i] ?? 0), (y[i] ?? 0) - (homeY[i] ?? 0)) > reach;
      for (let at = 0; at < pairCount * 2; at += 2) {
        const [i, j] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
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
