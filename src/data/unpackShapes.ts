import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { StateId } from '../domain/ids.ts';
import type { ShapeProperties, Shapes } from '../domain/shape.ts';

/** The topology as its file has it: `properties` only where they say more than the id. */
export type PackedTopology = Topology<{
  states: {
    type: 'GeometryCollection';
    geometries: (Polygon<Partial<ShapeProperties>> | MultiPolygon<Partial<ShapeProperties>>)[];
  };
}>;

/** Shapes of no state, and pieces beside a state's own shape, have ids that begin so. */
const piece = 'x-';

function stateOf(id: string): StateId | null {
  return id.startsWith(piece) ? null : (id as StateId);
}

/** Says of every shape whose it is and what line it has. */
export function unpackShapes(topology: PackedTopology): Shapes {
  const { states } = topology.objects;
  const geometries = states.geometries.map((geometry) => {
    const said: Partial<ShapeProperties> = geometry.properties ?? {};
    const { state = stateOf(String(geometry.id)), line = 'solid' } = said;
    return { ...geometry, properties: { state, line } };
  });
  return { ...topology, objects: { states: { ...states, geometries } } };
}
