/** Rings of a topology as lists of arcs, and what they enclose on the sphere. */
import { sphericalRingArea } from 'topojson-simplify';
import type { Arc, MultiPolygon, Polygon } from 'topojson-specification';

export type ArcRing = readonly number[];
/** An outer ring and its holes. */
export type ArcPolygon = readonly ArcRing[];

export function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

export function polygonsOf(shape: Polygon | MultiPolygon): readonly ArcPolygon[] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

/** The points of a ring, closed: the first stands again at the end. */
export function pointsOf(ring: ArcRing, arcs: readonly Arc[]): readonly (readonly number[])[] {
  const points: (readonly number[])[] = [];
  for (const reference of ring) {
    const arc = arcs[arcIndex(reference)] ?? [];
    const ordered = reference < 0 ? arc.toReversed() : arc;
    points.push(...(points.length === 0 ? ordered : ordered.slice(1)));
  }
  return points;
}

/** The area of a ring, in steradians; the whole earth is 4π. */
export function ringArea(ring: ArcRing, arcs: readonly Arc[]): number {
  const points = pointsOf(ring, arcs).map(([x = 0, y = 0]): [number, number] => [x, y]);
  if (points.length < 4) return 0;
  const area = sphericalRingArea(points, false);
  return Math.min(area, 4 * Math.PI - area);
}

/** Whether a point (longitude, latitude) lies in a polygon; its holes are not in it. Flat: no ring may cross the antimeridian. */
export function holds(
  polygon: ArcPolygon,
  arcs: readonly Arc[],
  [x, y]: readonly [number, number],
): boolean {
  let inside = false;
  for (const ring of polygon) {
    const points = pointsOf(ring, arcs);
    for (const [index, [x2 = 0, y2 = 0]] of points.entries()) {
      const [x1 = 0, y1 = 0] = points[index - 1] ?? [];
      if (index === 0 || y1 > y === y2 > y) continue;
      if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) inside = !inside;
    }
  }
  return inside;
}

/** The area that a polygon's widest ring encloses. */
export function polygonArea(polygon: ArcPolygon, arcs: readonly Arc[]): number {
  return Math.max(0, ...polygon.map((ring) => ringArea(ring, arcs)));
}

/** The seam along the South Pole by which a flat map closes Antarctica; on the sphere it encloses nothing. */
export function isPoleSeam(ring: ArcRing, arcs: readonly Arc[]): boolean {
  return pointsOf(ring, arcs).every(([, latitude = 0]) => Math.abs(latitude) > 89.9);
}
