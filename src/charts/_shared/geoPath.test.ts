import { geoEqualEarth, geoPath } from 'd3';
import type { GeoPermissibleObjects } from 'd3';
import { expect, test } from 'vitest';
import { createGeoPath } from './geoPath.ts';

const projection = geoEqualEarth().rotate([-50, 0]).translate([300, 150]);

test.each<[string, GeoPermissibleObjects]>([
  ['the globe', { type: 'Sphere' }],
  [
    'a line',
    {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [10, 20],
        [30, 10],
      ],
    },
  ],
  [
    'a line that the sheet cuts',
    {
      type: 'LineString',
      coordinates: [
        [-150, 10],
        [-110, 20],
      ],
    },
  ],
  [
    'a polygon with a hole',
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 20],
          [20, 20],
          [20, 0],
          [0, 0],
        ],
        [
          [5, 5],
          [10, 5],
          [10, 10],
          [5, 10],
          [5, 5],
        ],
      ],
    },
  ],
  [
    'polygons on both sides of the cut',
    {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [-140, 0],
            [-140, 10],
            [-120, 10],
            [-120, 0],
            [-140, 0],
          ],
        ],
        [
          [
            [40, 0],
            [40, 10],
            [60, 10],
            [60, 0],
            [40, 0],
          ],
        ],
      ],
    },
  ],
])('draws %s as D3 does', (_, geometry) => {
  for (const digits of [0, 1, 3]) {
    const drawn = createGeoPath(projection, digits)(geometry);
    expect(drawn).toBe(geoPath(projection).digits(digits)(geometry));
    expect(drawn).toMatch(/^M/);
  }
});

test('begins anew with each geometry', () => {
  const path = createGeoPath(projection, 1);
  const line: GeoPermissibleObjects = {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [10, 20],
    ],
  };
  expect(path(line)).toBe(path(line));
});
