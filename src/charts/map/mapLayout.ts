import { geoEqualEarth } from 'd3';
import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiLineString } from 'topojson-specification';
import type { Point, StateId } from '../../domain/ids.ts';
import type { ShapeProperties, Shapes } from '../../domain/shape.ts';
import type { View } from '../../view/view.ts';
import { areaOf, readOutline } from '../../scene/outline.ts';
import { createGeoPath } from '../_shared/geoPath.ts';
import type { Sheet } from '../chart.ts';
import { extentOf } from './mapExtent.ts';
import type { MapData } from './mapData.ts';

export type Shape = Feature<Polygon | MultiPolygon, ShapeProperties>;

/** A state's place on the sheet. */
export interface StateLayout {
  readonly id: StateId;
  /** The centre of its disc. */
  readonly x: number;
  readonly y: number;
  /** The side of a square as large as its shape, in CSS pixels at rest; 0 where it has none. */
  readonly size: number;
}

export interface ShapeLayout {
  readonly key: string;
  readonly state: StateId | null;
  readonly d: string;
}

/** Paths of the lines on the map, each line once. */
export interface BorderLayout {
  /** Borders between states. */
  readonly solid: string;
  /** Lines in dispute. */
  readonly dashed: string;
  readonly coast: string;
}

/** The heavy part of a map: nothing in it depends on the year or the values. */
export interface MapLayout {
  readonly sphere: string;
  readonly shapes: readonly ShapeLayout[];
  readonly borders: BorderLayout;
  readonly states: ReadonlyMap<StateId, StateLayout>;
  readonly projection: GeoProjection;
  /** From degrees to the sheet at rest, and back; `null` where there is no such place. */
  readonly toSheet: (point: Point) => readonly [x: number, y: number] | null;
  readonly toDegrees: (x: number, y: number) => Point | null;
}

export const layoutKeys = ['orgs', 'within', 'region'] as const;

/** A state in scope is never drawn smaller, in CSS pixels: its disc has this diameter. */
export const leastSize = 9;

/** The layout of last time: a change of indicator or scale keeps the very same paths. */
let last: { readonly key: string; readonly shapes: Shapes; readonly layout: MapLayout } | undefined;

export function layOutMap(
  data: MapData,
  view: Pick<View, (typeof layoutKeys)[number]>,
  sheet: Sheet,
): MapLayout {
  const fitted = view.region === 'members' ? data.scope.ever : [];
  const key = JSON.stringify([view.region, fitted, sheet.width, sheet.height]);
  if (last?.key === key && last.shapes === data.shapes) return last.layout;
  const layout = compute(data, view, sheet);
  last = { key, shapes: data.shapes, layout };
  return layout;
}

function compute(data: MapData, view: Pick<View, 'region'>, sheet: Sheet): MapLayout {
  const features = featuresOf(data.shapes);
  const projection = fit(data, features, view.region, sheet);
  const path = createGeoPath(projection, 1);
  const areas = new Map<StateId, number>();
  const shapes = features.map((shape, index): ShapeLayout => {
    const { state } = shape.properties;
    const d = path(shape);
    // From the path itself: to project a shape once more for its area takes as long as to draw it.
    if (state !== null) {
      areas.set(state, Math.max(areas.get(state) ?? 0, areaOf(readOutline([d]))));
    }
    return { key: `shape-${shape.id ?? index}-${index}`, state, d };
  });
  const states = data.catalogue.states.map(({ id, label }): [StateId, StateLayout] => {
    const [x, y] = projection([label[0], label[1]]) ?? [NaN, NaN];
    return [id, { id, x, y, size: Math.sqrt(areas.get(id) ?? 0) }];
  });
  return {
    sphere: path({ type: 'Sphere' }),
    shapes,
    borders: layOutBorders(data.shapes, path),
    states: new Map(states),
    projection,
    toSheet: ([longitude, latitude]) => projection([longitude, latitude]),
    toDegrees: (x, y) => projection.invert?.([x, y]) ?? null,
  };
}

function layOutBorders(
  shapes: Shapes,
  path: (geometry: GeoPermissibleObjects) => string,
): BorderLayout {
  const { solid, dashed, coast } = shapes.objects;
  const draw = (lines: MultiLineString): string => path(feature(shapes, lines));
  return { solid: draw(solid), dashed: draw(dashed), coast: draw(coast) };
}

/** Features are made once from a topology: the same arrays serve every size and region. */
const made = new WeakMap<Shapes, readonly Shape[]>();

export function featuresOf(shapes: Shapes): readonly Shape[] {
  const known = made.get(shapes);
  if (known !== undefined) return known;
  const features = feature(shapes, shapes.objects.states).features.filter(isShape);
  made.set(shapes, features);
  return features;
}

function isShape(found: Feature<Geometry, ShapeProperties>): found is Shape {
  return found.geometry.type === 'Polygon' || found.geometry.type === 'MultiPolygon';
}

/** What stays free around what is fitted, in CSS pixels. */
function marginOf(region: View['region'], { width }: Sheet): number {
  return region === 'world' ? 4 : Math.min(40, width * 0.05);
}

/** Equal Earth, turned to the middle of what is shown, so that nothing in view is cut at the sheet's edge. */
function fit(
  data: MapData,
  features: readonly Shape[],
  region: View['region'],
  sheet: Sheet,
): GeoProjection {
  const extent = extentOf(data, features, region);
  const margin = marginOf(region, sheet);
  const box: [[number, number], [number, number]] = [
    [margin, margin],
    [sheet.width - margin, sheet.height - margin],
  ];
  const projection = geoEqualEarth().rotate([-extent.middle, 0]);
  return projection.fitExtent(box, { type: 'MultiPoint', coordinates: extent.points });
}
