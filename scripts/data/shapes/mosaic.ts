/** The world as pieces that share arcs: what the policy of borders takes apart and puts together. */
import { transform } from 'topojson-client';
import type { Arc } from 'topojson-specification';
import { arcIndex, polygonsOf } from './rings.ts';
import type { ArcPolygon, ArcRing } from './rings.ts';
import type { World } from './world.ts';

/** A shape of the world, or a part that was taken out of one. */
export interface Piece {
  /** The shape's name in the world, or the part's in the policy. */
  readonly name: string;
  /** The ISO number; a part and a shape without a code have none. */
  readonly number: string | null;
  readonly polygons: readonly ArcPolygon[];
}

/** Pieces and their arcs, in degrees. Neighbours use the same arc. */
export interface Mosaic {
  readonly arcs: readonly Arc[];
  readonly pieces: readonly Piece[];
}

/** The world does not change, and later stages know its arcs again by their identity. */
const mosaics = new WeakMap<World, Mosaic>();

export function mosaicOf(world: World): Mosaic {
  const known = mosaics.get(world);
  if (known !== undefined) return known;
  const made: Mosaic = {
    arcs: world.arcs.map((arc) => {
      const toDegrees = transform(world.transform ?? null);
      return arc.map((point, index) => toDegrees([...point], index > 0));
    }),
    pieces: world.objects.countries.geometries.map((shape) => ({
      name: shape.properties?.name ?? '',
      number: shape.id === undefined ? null : String(shape.id),
      polygons: polygonsOf(shape),
    })),
  };
  mosaics.set(world, made);
  return made;
}

/** The same mosaic with arcs divided at some of their points: `at` has, by arc, indices of points. */
export function splitArcs(mosaic: Mosaic, at: ReadonlyMap<number, Iterable<number>>): Mosaic {
  const arcs = [...mosaic.arcs];
  const parts = new Map<number, readonly number[]>();
  for (const [index, points] of at) {
    const whole = mosaic.arcs[index] ?? [];
    const inner = [...new Set(points)].filter((point) => point > 0 && point < whole.length - 1);
    if (inner.length === 0) continue;
    const ends = [0, ...inner.toSorted((a, b) => a - b), whole.length - 1];
    const slices = ends.slice(1).map((end, order) => whole.slice(ends[order] ?? 0, end + 1));
    const [first = [], ...others] = slices;
    parts.set(index, [index, ...others.map((_, order) => arcs.length + order)]);
    arcs[index] = first;
    arcs.push(...others);
  }
  if (parts.size === 0) return mosaic;
  const ringOf = (ring: ArcRing): ArcRing =>
    ring.flatMap((reference) => {
      const found = parts.get(arcIndex(reference));
      if (found === undefined) return [reference];
      return reference < 0 ? found.toReversed().map((arc) => ~arc) : found;
    });
  const pieces = mosaic.pieces.map((piece) => ({
    ...piece,
    polygons: piece.polygons.map((polygon) => polygon.map(ringOf)),
  }));
  return { arcs, pieces };
}

/** The pieces on the two sides of every arc that lies between two of them. */
export function neighbours({ pieces }: Mosaic): ReadonlyMap<number, readonly [Piece, Piece]> {
  const users = new Map<number, Piece[]>();
  for (const piece of pieces) {
    for (const reference of piece.polygons.flat(2)) {
      const arc = arcIndex(reference);
      users.set(arc, [...(users.get(arc) ?? []), piece]);
    }
  }
  const between = new Map<number, readonly [Piece, Piece]>();
  for (const [arc, [one, other]] of users) {
    if (one !== undefined && other !== undefined && one !== other) between.set(arc, [one, other]);
  }
  return between;
}
