import type { Frame } from '../chart.ts';
import type { MapLayout } from './mapLayout.ts';

/** In degrees. */
export interface DegreeBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How far beyond the sheet's edges something still counts, in parts of the sheet: a hand soon pulls it in. */
const margin = 0.25;
/** Places along each side that are asked where on the globe they are: sides are no meridians. */
const samples = [0, 0.25, 0.5, 0.75, 1];

/** Whether a part of the globe may be seen through a camera; in doubt it may. */
export function createSight(
  layout: MapLayout,
  { width, height, camera }: Pick<Frame, 'width' | 'height' | 'camera'>,
): (box: DegreeBox) => boolean {
  const [turn] = layout.projection.rotate();
  // Degrees east of the middle of the sheet, where longitudes run on without a jump.
  const fromMiddle = (longitude: number): number =>
    ((((longitude + turn + 180) % 360) + 360) % 360) - 180;
  const seen = { west: 180, south: 90, east: -180, north: -90 };
  for (const across of samples) {
    for (const down of samples) {
      const x = ((across * (1 + 2 * margin) - margin) * width - camera.dx) / camera.k;
      const y = ((down * (1 + 2 * margin) - margin) * height - camera.dy) / camera.k;
      const place = layout.toDegrees(x, y);
      if (place === null || !place.every(Number.isFinite)) return () => true;
      const longitude = fromMiddle(place[0]);
      seen.west = Math.min(seen.west, longitude);
      seen.east = Math.max(seen.east, longitude);
      seen.south = Math.min(seen.south, place[1]);
      seen.north = Math.max(seen.north, place[1]);
    }
  }
  return ({ west, south, east, north }) => {
    if (north < seen.south || south > seen.north) return false;
    const left = fromMiddle(west);
    const right = fromMiddle(east);
    // What crosses the sheet's own edge lies on both of its sides.
    return left > right || (right >= seen.west && left <= seen.east);
  };
}
