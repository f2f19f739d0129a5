/** The world's shapes as the atlas draws them: whose they are, simplified, quantised, one topology. */
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Line } from './shapes/lines.ts';
import type { Plan, ShapeGroup } from './shapes/policy.ts';
import { arcIndex } from './shapes/rings.ts';
import type { ArcPolygon } from './shapes/rings.ts';
import { simplifyShapes } from './shapes/simplify.ts';
import type { Shape, Tolerance } from './shapes/simplify.ts';

/** Borders between shapes are drawn solid; `dashed` has those in dispute, also inside a state, `hidden` those not drawn. */
export type ShapesTopology = Topology<{
  states: GeometryCollection;
  dashed?: MultiLineString;
  hidden?: MultiLineString;
}>;

/** How much of the shapes is kept. */
export interface Detail {
  readonly tolerance: Tolerance;
  /** Steps of the grid on which points lie, across 360 degrees. */
  readonly steps: number;
}

/** For the whole world, and for every first look. */
export const overview: Detail = {
  steps: 30_000,
  tolerance: {
    point: 2e-5,
    largeState: 5e-2,
    power: 0.65,
    island: 1.4e-5,
    islandShare: 0.1,
    ringPoints: 8,
    smallState: 3e-4,
    around: 0.3,
    near: 6,
    line: 1e-6,
  },
};

/** For coming nearer: nearly all that the scale of 1:50m has. */
export const close: Detail = {
  steps: 100_000,
  tolerance: {
    point: 4e-7,
    largeState: 5e-2,
    power: 0.65,
    island: 1e-8,
    islandShare: 0.1,
    ringPoints: 12,
    smallState: 3e-4,
    around: 0.3,
    near: 6,
    line: 1e-8,
  },
};

/** Ice and tundra of the far north and south carry few figures: they are drawn coarser than their area asks for. */
const coarse: Readonly<Record<string, number>> = { ATA: 12, GRL: 3, CAN: 2.5, RUS: 1.5 };
/** Members of the atlas's home are drawn finer: they are what its maps open on. */
const fine = 0.1;

function joined(arcs: Plan['arcs'], { pieces }: ShapeGroup): readonly ArcPolygon[] {
  const [only, ...others] = pieces;
  if (only !== undefined && others.length === 0) return only.polygons;
  const shapes = pieces.map(({ polygons }): MultiPolygon => ({
    type: 'MultiPolygon',
    arcs: mutable(polygons),
  }));
  return mergeArcs(topologyOf(arcs), shapes).arcs;
}

function topologyOf(arcs: Plan['arcs']): Topology {
  return { type: 'Topology', objects: {}, arcs: [...arcs] };
}

function mutable(polygons: readonly ArcPolygon[]): number[][][] {
  return polygons.map((polygon) => polygon.map((ring) => [...ring]));
}

/** The topology of `objects.states`, with a geometry for each group, and of the lines in dispute; deterministic. */
export function makeShapes(
  plan: Plan,
  home: ReadonlySet<string> = new Set(),
  { tolerance, steps }: Detail = overview,
): ShapesTopology {
  const shapes = plan.groups.map((group): Shape => ({
    id: group.id,
    polygons: joined(plan.arcs, group),
    coarse: group.state !== null && home.has(group.state) ? fine : (coarse[group.id] ?? 1),
  }));
  const simplified = simplifyShapes(plan.arcs, shapes, [...plan.lines.keys()], tolerance);
  const inRings = simplified.shapes.flatMap(({ polygons }) => polygons.flat(2).map(arcIndex));
  const used = [...new Set([...inRings, ...plan.lines.keys()])];
  const place = new Map(used.map((arc, index) => [arc, index]));
  const renumber = (polygon: ArcPolygon): number[][] =>
    polygon.map((ring) =>
      ring.map((reference) => {
        const index = place.get(arcIndex(reference)) ?? 0;
        return reference < 0 ? ~index : index;
      }),
    );
  const geometries = simplified.shapes.map(({ id, polygons }): Polygon | MultiPolygon => {
    const [first, ...rest] = polygons.map(renumber);
    return first !== undefined && rest.length === 0
      ? { type: 'Polygon', id, arcs: first }
      : { type: 'MultiPolygon', id, arcs: polygons.map(renumber) };
  });
  const arcs = used.map((arc) => [...(simplified.arcs[arc] ?? [])]);
  /** Arcs that meet are one line, so that dashes run on. */
  const linesOf = (kind: Line): MultiLineString | undefined => {
    const own = [...plan.lines].flatMap(([arc, line]) => {
      const index = place.get(arc);
      return line === kind && index !== undefined ? [[index]] : [];
    });
    if (own.length === 0) return undefined;
    return meshArcs(topologyOf(arcs), { type: 'MultiLineString', arcs: own });
  };
  const [dashed, hidden] = [linesOf('dashed'), linesOf('none')];
  const topology: ShapesTopology = {
    type: 'Topology',
    objects: {
      states: { type: 'GeometryCollection', geometries },
      ...(dashed === undefined ? {} : { dashed }),
      ...(hidden === undefined ? {} : { hidden }),
    },
    arcs,
  };
  const degrees = 360 / steps;
  return quantize(topology, { scale: [degrees, degrees], translate: [-180, -90] });
}
