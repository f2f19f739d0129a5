import type { Position } from 'geojson';
import type { StateId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import type { MapData } from './mapData.ts';
import type { Shape } from './mapLayout.ts';

/** What a map fits: points around everything shown, and the meridian in their middle. */
export interface Extent {
  readonly points: Position[];
  readonly middle: number;
}

/**
 * The world is turned by 11 degrees, so that the Chukchi peninsula stays with Asia, and fitted to the lands where people live:
 * Antarctica's ice would take a sixth of the sheet.
 */
const middleOfWorld = 11;
const world: Extent = {
  points: [-56, 0, 78].flatMap((latitude) => [
    [middleOfWorld - 179.9, latitude],
    [middleOfWorld + 179.9, latitude],
  ]),
  middle: middleOfWorld,
};

/** Degrees around a state that is shown alone, or around states that lie close together. */
const leastSpan = 6;

export function extentOf(
  data: MapData,
  features: readonly Shape[],
  region: View['region'],
): Extent {
  if (region === 'world') return world;
  const states = statesOf(data, region);
  if (states.size === 0) return world;
  const boxes = [...states].map((id) => boxOf(data, features, id)).filter((box) => box !== null);
  const middle = middleOf(boxes.map(([west, , east]) => [west, east] as const));
  if (middle === null) return world;
  const points = boxes.flatMap(([west, south, east, north]): Position[] => [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]);
  return { points: widen(points, middle), middle };
}

function statesOf(data: MapData, region: View['region']): ReadonlySet<StateId> {
  if (region === 'members') return new Set(isUnlimited(data) ? [] : data.scope.ever);
  const state = data.catalogue.states.find(({ id }) => id === region);
  return state === undefined ? data.membersOf(region) : new Set([state.id]);
}

/** Neither organisations nor a filter limit the scope: what fits it is the world. */
function isUnlimited({ scope, catalogue }: MapData): boolean {
  return scope.all && scope.inside.size === catalogue.states.length;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** Around a state's largest piece, so that far islands do not shrink the rest; around its label where it has no shape. */
function boxOf(data: MapData, features: readonly Shape[], id: StateId): Box | null {
  let largest: { readonly ring: readonly Position[]; readonly area: number } | null = null;
  for (const { properties, geometry } of features) {
    if (properties.state !== id) continue;
    const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [ring = []] of pieces) {
      const area = areaOf(ring);
      if (largest === null || area > largest.area) largest = { ring, area };
    }
  }
  if (largest !== null) return boundsOf(largest.ring);
  const label = data.catalogue.states.find((state) => state.id === id)?.label;
  return label === undefined ? null : [label[0], label[1], label[0], label[1]];
}

/** The area of a ring on a cylinder of equal area: good enough to tell a mainland from its islands. */
function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += x * sineOf(nextY) - nextX * sineOf(y);
  }
  return Math.abs(sum);
}

function sineOf(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

/** Shapes are cut where the date changes, so no ring runs over it. */
function boundsOf(ring: readonly Position[]): Box {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  const latitudes = ring.map(([, latitude = 0]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

/** The middle of the shortest stretch of longitude that holds all boxes: the widest gap lies on the other side. */
function middleOf(spans: readonly (readonly [west: number, east: number])[]): number | null {
  if (spans.length === 0) return null;
  const sorted = spans
    .map(([west, east]) => [west, east < west ? east + 360 : east] as const)
    .toSorted((a, b) => a[0] - b[0]);
  let reach = -Infinity;
  let gap = 0;
  let start = sorted[0]?.[0] ?? 0;
  for (const [west, east] of sorted) {
    if (west - reach > gap && reach !== -Infinity) {
      gap = west - reach;
      start = west;
    }
    reach = Math.max(reach, east);
  }
  const first = sorted[0]?.[0] ?? 0;
  const around = first + 360 - reach;
  const [from, length] = around >= gap ? [first, reach - first] : [start, 360 - gap];
  return ((from + length / 2 + 540) % 360) - 180;
}

function widen(points: readonly Position[], middle: number): Position[] {
  const latitudes = points.map((point) => point[1] ?? 0);
  const centre = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const half = leastSpan / 2;
  return [...points, [middle - half, centre - half], [middle + half, centre + half]];
}
