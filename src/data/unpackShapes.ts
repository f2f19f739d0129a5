import type { MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { StateId } from '../domain/ids.ts';
import type { ShapeProperties, Shapes } from '../domain/shape.ts';

/** The topology as its file has it: whose a shape is, its id says; solid borders and coasts follow from the arcs. */
export type PackedTopology = Topology<{
  states: { type: 'GeometryCollection'; geometries: (Polygon | MultiPolygon)[] };
  dashed?: MultiLineString;
  hidden?: MultiLineString;
}>;

/** Shapes of no state have ids that begin so. */
const stateless = 'x-';

/** Says of every shape whose it is, and of every line what it is. */
export function unpackShapes(topology: PackedTopology): Shapes {
  const { states, dashed = linesOf([]), hidden = linesOf([]) } = topology.objects;
  const geometries = states.geometries.map((geometry) => ({
    ...geometry,
    properties: propertiesOf(String(geometry.id)),
  }));
  const special = new Set([...dashed.arcs, ...hidden.arcs].flat().map(indexOf));
  const solid: number[][] = [];
  const coast: number[][] = [];
  for (const [arc, shapes] of usersOf(states.geometries)) {
    if (shapes < 2) coast.push([arc]);
    else if (!special.has(arc)) solid.push([arc]);
  }
  return {
    ...topology,
    objects: {
      states: { ...states, geometries },
      solid: linesOf(solid),
      dashed,
      coast: linesOf(coast),
    },
  };
}

function propertiesOf(id: string): ShapeProperties {
  return { state: id.startsWith(stateless) ? null : (id as StateId) };
}

function linesOf(arcs: number[][]): MultiLineString {
  return { type: 'MultiLineString', arcs };
}

function indexOf(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/** How many shapes each arc is an edge of: one at the sea, two on land. */
function usersOf(geometries: readonly (Polygon | MultiPolygon)[]): ReadonlyMap<number, number> {
  const users = new Map<number, number>();
  for (const { arcs } of geometries) {
    for (const arc of arcs.flat(2).map(indexOf)) users.set(arc, (users.get(arc) ?? 0) + 1);
  }
  return users;
}
