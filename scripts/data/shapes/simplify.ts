/**
 * Fewer points with the same topology: neighbours keep their common border, because it is the arcs that are simplified.
 * A point's weight is the area on the sphere that its loss would move (Visvalingam). Small states keep more points
 * than large ones, so that Bahrain is still Bahrain, and no state loses its last ring.
 */
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Arc } from 'topojson-specification';
import { arcIndex, isPoleSeam, pointsOf, polygonArea } from './rings.ts';
import type { ArcPolygon, ArcRing } from './rings.ts';

/** Areas in steradians: a square degree at the equator is 3.05e-4. */
export interface Tolerance {
  /** The weight below which a point of a large state goes. */
  readonly point: number;
  /** States smaller than this keep points of less weight, in proportion to their area to the power `power`. */
  readonly largeState: number;
  readonly power: number;
  /** An island smaller than this goes, unless it is large for its state (`islandShare` of its largest). */
  readonly island: number;
  readonly islandShare: number;
  /** A ring keeps at least so many points, where it has them. */
  readonly ringPoints: number;
  /** States smaller than this are small: the coasts around them, within `around` degrees, keep points that weigh `near` times as much. */
  readonly smallState: number;
  readonly around: number;
  readonly near: number;
  /** The weight below which a point of a line in dispute goes: it may lie inside one state, and is looked at closely. */
  readonly line: number;
}

/** What is drawn as one, as polygons of arcs. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly ArcPolygon[];
  /** Drawn coarser (above 1) or finer (below 1) than its area asks for. */
  readonly coarse?: number;
}

export interface Simplified {
  readonly arcs: readonly Arc[];
  readonly shapes: readonly Shape[];
}

/** Arcs that more than one ring uses: a border, whose ring must stay lest the other has a hole. */
function sharedArcs(shapes: readonly Shape[]): ReadonlySet<number> {
  const uses = new Map<number, number>();
  for (const reference of shapes.flatMap(({ polygons }) => polygons.flat(2))) {
    const arc = arcIndex(reference);
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return new Set([...uses].filter(([, count]) => count > 1).map(([arc]) => arc));
}

function keepPolygons(
  shape: Shape,
  arcs: readonly Arc[],
  shared: ReadonlySet<number>,
  tolerance: Tolerance,
): Shape {
  const sized = shape.polygons.map((polygon) => ({ polygon, area: polygonArea(polygon, arcs) }));
  const largest = Math.max(...sized.map(({ area }) => area));
  const least = Math.min(tolerance.island * (shape.coarse ?? 1), largest * tolerance.islandShare);
  const kept = sized.filter(
    ({ polygon, area }) =>
      area === largest ||
      area >= least ||
      polygon.flat().some((reference) => shared.has(arcIndex(reference))),
  );
  return { ...shape, polygons: kept.map(({ polygon }) => polygon) };
}

/** For each arc, the weight below which its points go: what the smallest state that uses it can bear. */
function thresholds(
  shapes: readonly Shape[],
  arcs: readonly Arc[],
  tolerance: Tolerance,
): Map<number, number> {
  const least = new Map<number, number>();
  for (const { polygons, coarse = 1 } of shapes) {
    const area = polygons.reduce((sum, polygon) => sum + polygonArea(polygon, arcs), 0);
    const bearable =
      tolerance.point * coarse * Math.min(1, area / tolerance.largeState) ** tolerance.power;
    for (const arc of polygons.flat(2).map(arcIndex))
      least.set(arc, Math.min(least.get(arc) ?? Infinity, bearable));
  }
  return least;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** Where the small states lie, with some room around them: there, a neighbour's coast must not cut across. */
function boxesOfSmall(
  shapes: readonly Shape[],
  arcs: readonly Arc[],
  tolerance: Tolerance,
): readonly Box[] {
  const { smallState, around } = tolerance;
  return shapes.flatMap(({ polygons }) => {
    const areas = polygons.map((polygon) => polygonArea(polygon, arcs));
    if (areas.reduce((sum, area) => sum + area, 0) >= smallState) return [];
    return polygons.map((polygon): Box => {
      const points = polygon.flatMap((ring) => pointsOf(ring, arcs));
      const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
      return [
        Math.min(...xs) - around,
        Math.min(...ys) - around,
        Math.max(...xs) + around,
        Math.max(...ys) + around,
      ];
    });
  });
}

/** The arcs with the weight of every point near a small state raised; ends of arcs weigh without end already. */
function weighNear(arcs: readonly Arc[], boxes: readonly Box[], factor: number): readonly Arc[] {
  const isNear = (x: number, y: number): boolean =>
    boxes.some(([west, south, east, north]) => x >= west && x <= east && y >= south && y <= north);
  return arcs.map((arc) =>
    arc.map(([x = 0, y = 0, weight = 0]) => [x, y, isNear(x, y) ? weight * factor : weight]),
  );
}

function pointsAbove(arc: Arc, threshold: number): number {
  return arc.filter((point) => (point[2] ?? 0) >= threshold).length;
}

/** Lowers the thresholds of a ring's arcs until it has points enough to be a shape. */
function keepRing(
  ring: ArcRing,
  arcs: readonly Arc[],
  least: Map<number, number>,
  points: number,
): void {
  const indices = ring.map(arcIndex);
  const count = (): number =>
    indices.reduce(
      (sum, index) => sum + pointsAbove(arcs[index] ?? [], least.get(index) ?? 0) - 1,
      0,
    );
  const weights = indices
    .flatMap((index) => (arcs[index] ?? []).map((point) => point[2] ?? 0))
    .toSorted((a, b) => b - a);
  for (const weight of weights) {
    if (count() >= points) return;
    for (const index of indices) least.set(index, Math.min(least.get(index) ?? Infinity, weight));
  }
}

/** Weighing points takes most of the time, and hardly an arc differs from one policy to the next: each is weighed once. */
const weighed = new WeakMap<Arc, Arc>();

function weigh(arcs: readonly Arc[]): readonly Arc[] {
  const fresh = arcs.filter((arc) => !weighed.has(arc));
  const { arcs: done } = presimplify(
    { type: 'Topology', objects: {}, arcs: fresh },
    sphericalTriangleArea,
  );
  for (const [index, arc] of fresh.entries()) weighed.set(arc, done[index] ?? arc);
  return arcs.map((arc) => weighed.get(arc) ?? arc);
}

/**
 * Simplifies the arcs that the shapes are made of, and those of `lines`, which may lie inside a shape: they are as fine as
 * the finest shape asks for.
 */
export function simplifyShapes(
  ground: readonly Arc[],
  shapes: readonly Shape[],
  lines: readonly number[],
  tolerance: Tolerance,
): Simplified {
  const weights = weigh(ground);
  const arcs = weighNear(weights, boxesOfSmall(shapes, weights, tolerance), tolerance.near);
  const whole = shapes.map((shape) => ({
    ...shape,
    polygons: shape.polygons.map((polygon) => polygon.filter((ring) => !isPoleSeam(ring, arcs))),
  }));
  const shared = sharedArcs(whole);
  const kept = whole.map((shape) => keepPolygons(shape, arcs, shared, tolerance));
  const least = thresholds(kept, arcs, tolerance);
  for (const ring of kept.flatMap(({ polygons }) => polygons.flat())) {
    keepRing(ring, arcs, least, tolerance.ringPoints);
  }
  for (const line of lines) least.set(line, Math.min(least.get(line) ?? Infinity, tolerance.line));
  return {
    shapes: kept,
    arcs: arcs.map((arc, index) =>
      arc
        .filter((point) => (point[2] ?? 0) >= (least.get(index) ?? Infinity))
        .map(([x = 0, y = 0]) => [x, y]),
    ),
  };
}
