/** The world's shapes as the atlas draws them: whose they are, simplified, quantised, one small topology. */
import { mergeArcs, quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { arcIndex, polygonsOf } from './shapes/rings.ts';
import type { ArcPolygon } from './shapes/rings.ts';
import type { ShapeGroup } from './shapes/policy.ts';
import { simplifyPieces } from './shapes/simplify.ts';
import type { Piece, Tolerance } from './shapes/simplify.ts';
import type { World } from './shapes/world.ts';

/** `properties` stand only where they say more than the id: `state` of a dashed piece, `line` that is not solid. */
export interface ShapeNote {
  readonly state?: string;
  readonly line?: 'dashed';
}

export type ShapesTopology = Topology<{ states: GeometryCollection<ShapeNote> }>;

/** Steps of the grid on which points lie, across 360 degrees. */
const steps = 30_000;

export const tolerance: Tolerance = {
  point: 2e-5,
  largeState: 5e-2,
  power: 0.65,
  island: 1.4e-5,
  islandShare: 0.1,
  ringPoints: 8,
  smallState: 3e-4,
  around: 0.3,
  near: 6,
};

/** Ice and tundra of the far north and south carry few figures: they are drawn coarser than their area asks for. */
const coarse: Readonly<Record<string, number>> = { ATA: 12, GRL: 3, CAN: 2.5, RUS: 1.5 };
/** Members of the atlas's home are drawn finer: they are what its maps open on. */
const fine = 0.3;

function joined(world: World, { shapes }: ShapeGroup): readonly ArcPolygon[] {
  const [only, ...others] = shapes;
  if (only !== undefined && others.length === 0) return polygonsOf(only);
  return mergeArcs(world, [...shapes]).arcs;
}

function note({ id, state, line }: ShapeGroup): ShapeNote {
  return {
    ...(state === null || state === id ? {} : { state }),
    ...(line === 'solid' ? {} : { line }),
  };
}

/** The topology of `objects.states`, with a geometry for each group; deterministic. */
export function makeShapes(
  world: World,
  groups: readonly ShapeGroup[],
  home: ReadonlySet<string> = new Set(),
  bearable: Tolerance = tolerance,
  grid = steps,
): ShapesTopology {
  const pieces = groups.map((group): Piece => ({
    id: group.id,
    polygons: joined(world, group),
    coarse: group.state !== null && home.has(group.state) ? fine : (coarse[group.id] ?? 1),
  }));
  const simplified = simplifyPieces(world, pieces, bearable);
  const used = [
    ...new Set(simplified.pieces.flatMap(({ polygons }) => polygons.flat(2).map(arcIndex))),
  ];
  const place = new Map(used.map((arc, index) => [arc, index]));
  const renumber = (polygon: ArcPolygon): number[][] =>
    polygon.map((ring) =>
      ring.map((reference) => {
        const index = place.get(arcIndex(reference)) ?? 0;
        return reference < 0 ? ~index : index;
      }),
    );
  const geometries = simplified.pieces.map(
    ({ id, polygons }, index): Polygon<ShapeNote> | MultiPolygon<ShapeNote> => {
      const group = groups[index];
      const properties = group === undefined ? {} : note(group);
      const [first, ...rest] = polygons.map(renumber);
      const head = { id, ...(Object.keys(properties).length === 0 ? {} : { properties }) };
      return first !== undefined && rest.length === 0
        ? { type: 'Polygon', ...head, arcs: first }
        : { type: 'MultiPolygon', ...head, arcs: polygons.map(renumber) };
    },
  );
  const topology: ShapesTopology = {
    type: 'Topology',
    objects: { states: { type: 'GeometryCollection', geometries } },
    arcs: used.map((arc) => [...(simplified.arcs[arc] ?? [])]),
  };
  const degrees = 360 / grid;
  return quantize(topology, { scale: [degrees, degrees], translate: [-180, -90] });
}
