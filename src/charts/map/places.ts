import type { StateId } from '../../domain/ids.ts';
import { targetSize } from '../../scene/hit.ts';
import type { Camera } from '../../scene/scene.ts';
import type { Sheet } from '../chart.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import { isOnAnother } from './outlines.ts';
import { refine } from './refine.ts';
import type { Point2 } from './refine.ts';
import { spread } from './spread.ts';
import type { Body } from './spread.ts';

/** Where a state is met on the screen. All in CSS pixels as seen. */
export interface Place {
  readonly id: StateId;
  /** Its true place. */
  readonly x: number;
  readonly y: number;
  /** The side of a square as large as its shape; 0 where it has none. */
  readonly size: number;
  /** The centre of its disc, which may have given way to others. */
  readonly discX: number;
  readonly discY: number;
}

type Offset = readonly [x: number, y: number];
type Offsets = ReadonlyMap<StateId, Offset>;

/** Two levels to a doubling: places are found at the levels, and lie between them in between. */
const levelsPerDoubling = 2;
/** Discs of 9 px still part at this distance. */
const leastRoom = 10.5;
/** Further than this a leader line is hard to follow. */
const reach = 44;
/** Under the least size by this much, a state's disc gives way; from here to the size itself it comes home. */
const blend = 1.5;
/**
 * Lying on another state of the scope costs a disc as much as lying so much further from its own; its line, less. Told at
 * these shares of the way from the true place to the disc.
 */
const groundCosts: readonly (readonly [share: number, cost: number])[] = [
  [0.5, 3],
  [0.75, 3],
  [1, 10],
];
const mostStates = 80;
/** What a large shape keeps free around its name, halved with a disc's own room. */
const nameRoom = 4;
/** With so few states there is time to try a second way of parting. */
const fewStates = 40;
/** That way: away from the middle of what lies within this, to this distance from it. */
const burstReach = 36;
const burstTo = [18, 26, 34, 42];

interface Levels {
  readonly ids: readonly StateId[];
  /** What each camera saw last: a step of time looks through the camera of before. */
  readonly seen: WeakMap<Camera, Seen>;
  readonly found: Map<number, Offsets>;
  readonly extras: Map<string, Map<number, Offsets>>;
}

interface Seen {
  readonly extras: string;
  readonly places: ReadonlyMap<StateId, Place>;
}

const known = new WeakMap<MapLayout, WeakMap<readonly StateId[], Levels>>();

/**
 * The places of states that may be shown at some time, and of those chosen from outside of them, which give way to all
 * others. They depend on nothing that a step of time changes, and a movement of the camera moves all alike.
 * The same map for the same question: what is drawn from places alone is kept with it.
 * @param ids in a fixed order, the same array for the same states
 */
export function placesOf(
  layout: MapLayout,
  ids: readonly StateId[],
  extras: readonly StateId[],
  sheet: Sheet,
  camera: Camera,
): ReadonlyMap<StateId, Place> {
  const levels = levelsFor(layout, ids);
  const key = extras.join('.');
  const seen = levels.seen.get(camera);
  if (seen?.extras === key) return seen.places;
  const places = findPlaces(layout, levels, extras, sheet, camera);
  levels.seen.set(camera, { extras: key, places });
  return places;
}

function findPlaces(
  layout: MapLayout,
  levels: Levels,
  extras: readonly StateId[],
  sheet: Sheet,
  camera: Camera,
): ReadonlyMap<StateId, Place> {
  const { ids } = levels;
  const level = Math.log2(camera.k) * levelsPerDoubling;
  const low = Math.floor(level + 1e-9);
  const share = Math.max(0, level - low);
  const isBetween = share > 1e-6;
  const key = extras.join('.');
  const from = offsetsAt(layout, levels, extras, key, sheet, low);
  const to = isBetween ? offsetsAt(layout, levels, extras, key, sheet, low + 1) : from;
  const places = new Map<StateId, Place>();
  for (const id of extras.length === 0 ? ids : [...ids, ...extras]) {
    const state = layout.states.get(id);
    if (state === undefined || !Number.isFinite(state.x + state.y)) continue;
    const x = state.x * camera.k + camera.dx;
    const y = state.y * camera.k + camera.dy;
    const size = state.size * camera.k;
    const a = from.get(id);
    const b = to.get(id);
    const home = size >= leastSize ? 0 : 1;
    const mix = (axis: 0 | 1): number =>
      home * ((a?.[axis] ?? 0) * (1 - share) + (b?.[axis] ?? 0) * share);
    places.set(id, { id, x, y, size, discX: x + mix(0), discY: y + mix(1) });
  }
  return places;
}

function levelsFor(layout: MapLayout, ids: readonly StateId[]): Levels {
  let byIds = known.get(layout);
  if (byIds === undefined) known.set(layout, (byIds = new WeakMap()));
  let levels = byIds.get(ids);
  if (levels === undefined) {
    levels = { ids, seen: new WeakMap(), found: new Map(), extras: new Map() };
    byIds.set(ids, levels);
  }
  return levels;
}

function offsetsAt(
  layout: MapLayout,
  levels: Levels,
  extras: readonly StateId[],
  key: string,
  sheet: Sheet,
  level: number,
): Offsets {
  const base = baseAt(layout, levels, sheet, level);
  if (extras.length === 0) return base;
  let found = levels.extras.get(key);
  if (found === undefined) levels.extras.set(key, (found = new Map()));
  let offsets = found.get(level);
  if (offsets === undefined) {
    offsets = new Map([...base, ...part(layout, levels.ids, extras, base, sheet, level)]);
    found.set(level, offsets);
  }
  return offsets;
}

/** Each level begins where the one further away ended, so that coming nearer shuffles nobody. */
function baseAt(layout: MapLayout, levels: Levels, sheet: Sheet, level: number): Offsets {
  const { ids, found } = levels;
  const done = found.get(level);
  if (done !== undefined) return done;
  const before = level > 0 ? baseAt(layout, levels, sheet, level - 1) : new Map();
  const offsets = part(layout, [], ids, before, sheet, level);
  found.set(level, offsets);
  return offsets;
}

/** Offsets of the movers, which part from each other and from those that stand. */
function part(
  layout: MapLayout,
  standing: readonly StateId[],
  movers: readonly StateId[],
  before: Offsets,
  sheet: Sheet,
  level: number,
): Offsets {
  const k = 2 ** (level / levelsPerDoubling);
  const bodies: Body[] = [];
  const homes: (readonly [id: StateId, x: number, y: number])[] = [];
  const add = (id: StateId, stands: boolean): void => {
    const state = layout.states.get(id);
    if (state === undefined || !Number.isFinite(state.x + state.y)) return;
    const size = state.size * k;
    const x = state.x * k;
    const y = state.y * k;
    if (size >= targetSize) {
      // A finger finds a large shape on its name; discs leave that free.
      bodies.push({ x, y, give: 0, room: nameRoom });
      homes.push([id, x, y]);
      return;
    }
    const give = stands ? 0 : giveOf(size);
    const [moveX, moveY] = size < leastSize ? (before.get(id) ?? [0, 0]) : [0, 0];
    bodies.push(
      stands ? { x: x + moveX, y: y + moveY, give } : { x, y, give, start: [x + moveX, y + moveY] },
    );
    homes.push([id, x, y]);
  };
  for (const id of standing) add(id, true);
  for (const id of movers) add(id, false);
  const bounds = {
    width: sheet.width * k,
    height: sheet.height * k,
    margin: targetSize / 2,
  };
  const shown = [...standing, ...movers];
  const groundCost = (index: number, home: Point2, place: Point2): number => {
    const own = homes[index]?.[0];
    // Where nearly all land is in scope there is hardly other ground to go to.
    if (own === undefined || shown.length > mostStates) return 0;
    return groundCosts.reduce((sum, [share, cost]) => {
      const x = home[0] + (place[0] - home[0]) * share;
      const y = home[1] + (place[1] - home[1]) * share;
      return isOnAnother(layout, shown, own, x / k, y / k) ? sum + cost : sum;
    }, 0);
  };
  const attempt = (from: readonly Body[]) => {
    const parted = spread(from, { room: targetSize, leastRoom, reach, ...bounds });
    const items = bodies.map((body, index) => ({
      home: [body.x, body.y] as const,
      at: parted[index] ?? ([body.x, body.y] as const),
      isFree: body.give === 1,
    }));
    return refine(items, { room: targetSize, bounds, groundCost });
  };
  const attempts = [attempt(bodies)];
  if (level === 0 && movers.length <= fewStates) {
    for (const far of burstTo) attempts.push(attempt(burst(bodies, layout, homes, far)));
  }
  const [best] = attempts.toSorted((one, other) => one.cost - other.cost);
  const found = best?.places ?? [];
  const offsets = new Map<StateId, Offset>();
  for (const [index, [id, x, y]] of homes.entries()) {
    const [toX, toY] = found[index] ?? [x, y];
    if (index >= homes.length - movers.length || standing.length === 0) {
      if (Math.hypot(toX - x, toY - y) > 0.01) offsets.set(id, [toX - x, toY - y]);
    }
  }
  return offsets;
}

/** Everybody begins away from the middle of its crowd, where larger states weigh more: so they keep their order around it. */
function burst(
  bodies: readonly Body[],
  layout: MapLayout,
  homes: readonly (readonly [id: StateId, x: number, y: number])[],
  to: number,
): readonly Body[] {
  const weights = homes.map(([id]) => 1 + (layout.states.get(id)?.size ?? 0) ** 2);
  return bodies.map((body) => {
    if (body.give === 0) return body;
    let [sumX, sumY, sum] = [0, 0, 0];
    for (const [index, other] of bodies.entries()) {
      if (Math.hypot(other.x - body.x, other.y - body.y) > burstReach) continue;
      const weight = weights[index] ?? 1;
      sumX += other.x * weight;
      sumY += other.y * weight;
      sum += weight;
    }
    const byX = body.x - sumX / sum;
    const byY = body.y - sumY / sum;
    const far = Math.hypot(byX, byY);
    if (far < 0.01 || far >= to) return body;
    const grow = to / far;
    return { ...body, start: [sumX / sum + byX * grow, sumY / sum + byY * grow] };
  });
}

/** A shape stays where it is; a disc that is about to become one hardly moves any more. */
function giveOf(size: number): number {
  if (size >= leastSize) return 0;
  return Math.min(1, Math.max(0.05, (leastSize - size) / blend));
}
