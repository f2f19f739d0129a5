import { geoStream } from 'd3';
import type { GeoPermissibleObjects, GeoProjection } from 'd3';

/**
 * What is drawn of a geometry, as the `d` of a path; empty where nothing is seen of it. D3's own `geoPath` measures areas and
 * centroids too, and would bring the code for that to every first load.
 * @param digits after the point, in pixels
 */
export function createGeoPath(
  projection: GeoProjection,
  digits: number,
): (geometry: GeoPermissibleObjects) => string {
  const unit = 10 ** digits;
  let d = '';
  let isRing = false;
  let isFirst = false;
  const stream = projection.stream({
    polygonStart: () => (isRing = true),
    polygonEnd: () => (isRing = false),
    lineStart: () => (isFirst = true),
    lineEnd() {
      if (isRing) d += 'Z';
    },
    point(x, y) {
      d += `${isFirst ? 'M' : 'L'}${Math.round(x * unit) / unit},${Math.round(y * unit) / unit}`;
      isFirst = false;
    },
  });
  return (geometry) => {
    d = '';
    geoStream(geometry, stream);
    return d;
  };
}
