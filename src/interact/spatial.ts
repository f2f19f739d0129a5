/** Where the arrow keys lead on a screen: from each place to a neighbour on each side, and so to every other place. */

/** In this order: first those along x, of each pair first the one against the axis. */
export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** Something that keys can stand on, in CSS pixels: physical, in every language. */
export interface Place<Id extends string = string> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** The neighbour on a side; `null` where nothing lies on that side at all, or the place is not known. */
export type Neighbours<Id extends string = string> = (from: Id, direction: Direction) => Id | null;

/** The place that the key of each direction leads to, by index; -1 where it leads nowhere. */
type Links = Int16Array[];

interface Relink {
  readonly from: number;
  readonly side: number;
  readonly to: number;
  /** How much worse the key becomes there. */
  readonly loss: number;
}

/** Places on one spot are set apart by this much, so that no two share an x or a y. */
const apart = 1e-6;

/**
 * Links places so that every one is reached from every other by the four keys alone. A key goes to the place through
 * which the smallest circle passes that touches the starting place on the opposite side: near and straight ahead before
 * near and aslant, aslant before nothing. What no key would reach that way is linked at the least cost to its neighbours.
 */
export function linkPlaces<Id extends string>(places: readonly Place<Id>[]): Neighbours<Id> {
  const spots = places
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, x, y }, index) => ({ id, x: x + index * apart, y: y + index * apart }));
  const links = connect(spots);
  const indexes = new Map(spots.map(({ id }, index) => [id, index]));
  return (from, direction) => {
    const index = indexes.get(from);
    if (index === undefined) return null;
    return spots[links[directions.indexOf(direction)]?.[index] ?? -1]?.id ?? null;
  };
}

/** The diameter of the circle; infinite for what does not lie on that side. Asked a hundred thousand times: it makes nothing. */
function costOf(from: Place, to: Place, side: number): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = side < 2 ? dx : dy;
  const across = side < 2 ? dy : dx;
  const ahead = side === 0 || side === 2 ? -along : along;
  return ahead <= 0 ? Infinity : ahead + (across * across) / ahead;
}

/** What it costs to go from a place to another by the key of a direction; infinite where it does not lie on that side. */
export function costTo(from: Place, to: Place, direction: Direction): number {
  return costOf(from, to, directions.indexOf(direction));
}

function nearest(spots: readonly Place[]): Links {
  return directions.map((_, side) =>
    Int16Array.from(spots, (from) => {
      let best = -1;
      let least = Infinity;
      spots.forEach((to, index) => {
        const cost = costOf(from, to, side);
        if (cost >= least) return;
        best = index;
        least = cost;
      });
      return best;
    }),
  );
}

/** Nearest neighbours, mended one link at a time until everything leads to everything. */
function connect(spots: readonly Place[]): Links {
  const links = nearest(spots);
  let score = scoreOf(links);
  while (score < 2 * spots.length) {
    const found = mend(spots, links, score);
    // No single link helps: along the sheet from one to the next there is always a way.
    if (found === null) return inARow(spots, links);
    score = found;
  }
  return links;
}

/** Changes the link that costs least of those that bring more places together, and gives the new score. */
function mend(spots: readonly Place[], links: Links, score: number): number | null {
  for (const { from, side, to } of candidates(spots, links)) {
    const row = links[side];
    const before = row?.[from];
    if (row === undefined || before === undefined) continue;
    row[from] = to;
    const after = scoreOf(links);
    if (after > score) return after;
    row[from] = before;
  }
  return null;
}

function candidates(spots: readonly Place[], links: Links): readonly Relink[] {
  const there = reached(targetsOf(links));
  const back = reached(sourcesOf(links));
  const found: Relink[] = [];
  for (const [from, start] of spots.entries()) {
    for (const [to, end] of spots.entries()) {
      const leadsOut = there.has(from) && !there.has(to);
      const leadsBack = !back.has(from) && back.has(to);
      if (!leadsOut && !leadsBack) continue;
      for (const side of directions.keys()) {
        const cost = costOf(start, end, side);
        if (cost === Infinity) continue;
        const now = spots[links[side]?.[from] ?? -1];
        const loss = cost - (now === undefined ? 0 : costOf(start, now, side));
        found.push({ from, side, to, loss });
      }
    }
  }
  return found.toSorted((a, b) => a.loss - b.loss);
}

/** How many places the first one leads to, and how many lead to it: twice their number when all are together. */
function scoreOf(links: Links): number {
  return reached(targetsOf(links)).size + reached(sourcesOf(links)).size;
}

type Graph = readonly (readonly number[])[];

function targetsOf(links: Links): Graph {
  return Array.from(links[0] ?? [], (_, from) =>
    links.map((row) => row[from] ?? -1).filter((to) => to >= 0),
  );
}

function sourcesOf(links: Links): Graph {
  const sources: number[][] = Array.from(links[0] ?? [], () => []);
  for (const row of links) {
    for (const [from, to] of row.entries()) sources[to]?.push(from);
  }
  return sources;
}

/** Everything that the first place leads to, itself among it. */
function reached(graph: Graph): ReadonlySet<number> {
  const seen = new Set(graph.length === 0 ? [] : [0]);
  // A set that grows while it is walked gives what is added, too.
  for (const from of seen) for (const to of graph[from] ?? []) seen.add(to);
  return seen;
}

/** Left and right along the order of x, up and down as they were. */
function inARow(spots: readonly Place[], links: Links): Links {
  const order = [...spots.keys()].toSorted((a, b) => (spots[a]?.x ?? 0) - (spots[b]?.x ?? 0));
  const [left, right] = [new Int16Array(spots.length), new Int16Array(spots.length)];
  for (const [at, index] of order.entries()) {
    left[index] = order[at - 1] ?? -1;
    right[index] = order[at + 1] ?? -1;
  }
  return [left, right, ...links.slice(2)];
}
