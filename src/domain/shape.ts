import type { GeometryCollection, Topology } from 'topojson-specification';
import type { StateId } from './ids.ts';

/** Of a shape on the map: the state that it is drawn as a part of, or `null`; and the line around it. */
export interface ShapeProperties {
  readonly state: StateId | null;
  readonly line: 'solid' | 'dashed';
}

/** The world's shapes; a geometry's id is its state's, or `x-…` for a piece beside it or of no state. */
export type Shapes = Topology<{ states: GeometryCollection<ShapeProperties> }>;
