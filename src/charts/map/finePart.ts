import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiLineString } from 'topojson-specification';
import type { Shapes } from '../../domain/shape.ts';
import { createGeoPath } from '../_shared/geoPath.ts';
import type { Frame, Refinement } from '../chart.ts';
import { fineDrawings } from './fineDrawing.ts';
import type { FineDrawing } from './fineDrawing.ts';
import { featuresOf } from './mapLayout.ts';
import type { MapLayout, ShapeLayout } from './mapLayout.ts';
import { createSight } from './sight.ts';
import type { DegreeBox } from './sight.ts';

/** Finer shapes for those who come near: paths of what is in sight, made between frames. */
export interface FinePart {
  /** Makes what is in sight and still lacks, until it is done or the time is up. */
  refine(layout: MapLayout, shapes: Shapes, frame: Frame, hasTime: () => boolean): Refinement;
}

/** A shape or a line that is made by itself. */
interface Piece {
  readonly geometry: Geometry;
  readonly box: DegreeBox;
}

const lineKinds = ['solid', 'dashed', 'coast'] as const;

interface Pieces {
  /** In the order of the features. */
  readonly shapes: readonly Piece[];
  readonly lines: Readonly<Record<(typeof lineKinds)[number], readonly Piece[]>>;
}

const cut = new WeakMap<Shapes, Pieces>();
const made = new WeakMap<MapLayout, Map<Piece, string>>();

export const finePart: FinePart = {
  refine(layout, shapes, frame, hasTime) {
    const paths = made.get(layout) ?? new Map<Piece, string>();
    made.set(layout, paths);
    const pieces = piecesOf(shapes);
    const isInSight = createSight(layout, frame);
    // A hundredth of a pixel: it is magnified up to forty times.
    const path = createGeoPath(layout.projection, 2);
    let lacked = false;
    for (const piece of [...pieces.shapes, ...lineKinds.flatMap((kind) => pieces.lines[kind])]) {
      if (paths.has(piece) || !isInSight(piece.box)) continue;
      if (lacked && !hasTime()) return 'more';
      lacked = true;
      paths.set(piece, path(piece.geometry));
    }
    const before = fineDrawings.get(layout);
    if (before !== undefined && !lacked) return 'nothing';
    fineDrawings.set(layout, drawingOf(layout, pieces, paths, before));
    return 'finished';
  },
};

function drawingOf(
  layout: MapLayout,
  pieces: Pieces,
  paths: ReadonlyMap<Piece, string>,
  before: FineDrawing | undefined,
): FineDrawing {
  const shapes = layout.shapes.map((shape, index): ShapeLayout => {
    const known = before?.shapes[index];
    // The same object for a shape that was fine already: what was drawn of it stays.
    if (known !== undefined && known !== shape) return known;
    const piece = pieces.shapes[index];
    const d = piece === undefined ? undefined : paths.get(piece);
    return d === undefined ? shape : { ...shape, d };
  });
  const join = (kind: (typeof lineKinds)[number]): string =>
    pieces.lines[kind].map((piece) => paths.get(piece) ?? '').join('');
  return {
    shapes,
    borders: { solid: join('solid'), dashed: join('dashed'), coast: join('coast') },
  };
}

/** Both topologies have the same shapes in the same order; a test holds them to it. */
function piecesOf(shapes: Shapes): Pieces {
  const known = cut.get(shapes);
  if (known !== undefined) return known;
  const linesOf = (lines: MultiLineString): readonly Piece[] =>
    feature(shapes, lines).geometry.coordinates.map((coordinates) => ({
      geometry: { type: 'LineString', coordinates },
      box: boxOf(coordinates),
    }));
  const { solid, dashed, coast } = shapes.objects;
  const pieces: Pieces = {
    shapes: featuresOf(shapes).map(({ geometry }) => ({
      geometry,
      box: boxOf(
        geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
      ),
    })),
    lines: { solid: linesOf(solid), dashed: linesOf(dashed), coast: linesOf(coast) },
  };
  cut.set(shapes, pieces);
  return pieces;
}

function boxOf(positions: readonly Position[]): DegreeBox {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude = 0, latitude = 0] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, south, east, north };
}
