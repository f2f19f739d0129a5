/** Whole atlases in memory, as the build emits them, for tests of charts and of the app. */
import { buildAtlas } from '../scripts/data/buildAtlas.ts';
import { faultLine } from '../scripts/data/fault.ts';
import { folderFiles } from '../scripts/data/files.ts';
import { readWorld } from '../scripts/data/shapes/world.ts';
import type { Bundles } from '../src/charts/chart.ts';
import { eventPart } from '../src/charts/map/eventPart.ts';
import { finePart } from '../src/charts/map/finePart.ts';
import { membershipPart } from '../src/charts/map/membershipPart.ts';
import { decodeBundle } from '../src/data/decode.ts';
import type { Catalogue, Manifest } from '../src/domain/catalogue.ts';
import type { IndicatorBundle } from '../src/domain/indicator.ts';
import type { Membership } from '../src/domain/membership.ts';

/** What a chart fetches as code of its own is here at once. */
const parts = {
  'part/events': eventPart,
  'part/fine': finePart,
  'part/membership': membershipPart,
};

export interface BuiltWorld {
  readonly manifest: Manifest;
  readonly catalogue: Catalogue;
  /** The text of every emitted file, by its path below `/data/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Every bundle, decoded when it is first asked for. */
  readonly bundles: Bundles;
  indicator(id: string): IndicatorBundle;
  readonly memberships: readonly Membership[];
}

/** Builds a dataset; `folder` is relative to the project. Throws its faults where it is not sound. */
export function buildWorld(folder: string): BuiltWorld {
  const { emitted, faults } = buildAtlas(folderFiles(folder), readWorld());
  if (emitted === null) throw new Error(faults.map((fault) => faultLine(fault)).join('\n'));
  const decoder = new TextDecoder();
  const files = new Map([...emitted.output].map(([path, bytes]) => [path, decoder.decode(bytes)]));
  const json = (path: string): unknown => JSON.parse(files.get(path) ?? '');
  const manifest = json('manifest.json') as Manifest;
  const decoded = new Map<string, unknown>();
  const bundles: Bundles = {
    get<T>(id: string): T {
      if (id in parts) return parts[id as keyof typeof parts] as T;
      const entry = manifest.bundles[id];
      if (entry === undefined) throw new Error(`The build made no bundle "${id}".`);
      if (!decoded.has(id)) decoded.set(id, decodeBundle(id, json(entry.file)));
      return decoded.get(id) as T;
    },
  };
  return {
    manifest,
    catalogue: bundles.get<Catalogue>('catalogue'),
    files,
    bundles,
    indicator: (id) => bundles.get<IndicatorBundle>(`indicator/${id}`),
    memberships: bundles.get<readonly Membership[]>('memberships'),
  };
}
