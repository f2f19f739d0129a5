import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { StateId } from './ids.ts';

/** Of a shape on the map: the state that it is drawn as a part of, or `null`. */
export interface ShapeProperties {
  readonly state: StateId | null;
}

/** The world's shapes, and its borders, each line once. A shape's id is its state's, or `x-…` for one of no state. */
export type Shapes = Topology<{
  states: GeometryCollection<ShapeProperties>;
  /** Borders between states. */
  solid: MultiLineString;
  /** Lines in dispute, between states or inside one. */
  dashed: MultiLineString;
  /** Where land meets the sea. */
  coast: MultiLineString;
}>;
