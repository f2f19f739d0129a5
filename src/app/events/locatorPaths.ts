/** A small map around a place: as the world's map is drawn, but near. */
import { geoEqualEarth } from 'd3';
import { feature } from 'topojson-client';
import { createGeoPath } from '../../charts/_shared/geoPath.ts';
import { featuresOf } from '../../charts/map/mapLayout.ts';
import type { Point, StateId } from '../../domain/ids.ts';
import type { Shapes } from '../../domain/shape.ts';

/** The sheet, in its own units. */
export const locatorSize = { width: 320, height: 200 } as const;

/** Units of the sheet per radian at the equator: some forty degrees from edge to edge, enough to know where one is. */
const scale = 460;

export interface LocatorPaths {
  readonly land: string;
  readonly solid: string;
  readonly dashed: string;
  /** The land of the state that is asked for. */
  readonly own: string;
}

/** The land around a point, which is in the middle of the sheet, and the lines on it. */
export function locatorPaths(
  shapes: Shapes,
  [longitude, latitude]: Point,
  state?: StateId,
): LocatorPaths {
  const { width, height } = locatorSize;
  const turned = geoEqualEarth().rotate([-longitude, 0]).scale(scale).translate([0, 0]);
  const [, y = 0] = turned([longitude, latitude]) ?? [];
  const edge = 2;
  const projection = turned.translate([width / 2, height / 2 - y]).clipExtent([
    [-edge, -edge],
    [width + edge, height + edge],
  ]);
  const path = createGeoPath(projection, 1);
  const { solid, dashed } = shapes.objects;
  return {
    land: featuresOf(shapes)
      .map((shape) => path(shape))
      .join(''),
    solid: path(feature(shapes, solid)),
    dashed: path(feature(shapes, dashed)),
    own: featuresOf(shapes)
      .filter(({ properties }) => state !== undefined && properties.state === state)
      .map((shape) => path(shape))
      .join(''),
  };
}
