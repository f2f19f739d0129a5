import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** A shape of Natural Earth at 1:50m as world-atlas has it: a name, and the ISO number where there is one. */
export type WorldShape = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

/** The world's shapes at 1:50m, before any policy: `objects.countries`. */
export type World = Topology<{
  countries: { type: 'GeometryCollection'; geometries: WorldShape[] };
}>;

function isWorld(value: unknown): value is World {
  return (
    typeof value === 'object' &&
    value !== null &&
    'objects' in value &&
    typeof value.objects === 'object' &&
    value.objects !== null &&
    'countries' in value.objects
  );
}

/** Reads the world's shapes from the installed package; throws where it is not installed. */
export function readWorld(): World {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isWorld(world))
    throw new Error(`${path} is not the topology of countries that this build knows`);
  return world;
}
