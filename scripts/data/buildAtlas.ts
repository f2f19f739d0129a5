/** A dataset's files become an atlas's bundles, or the list of all that is wrong with them. Bad data never throws. */
import { checkDataset } from './checkDataset.ts';
import { findUnused } from './checks/unused.ts';
import type { Dataset } from './dataset.ts';
import { emit } from './emit.ts';
import type { Emitted } from './emit.ts';
import { inOrder } from './fault.ts';
import type { Fault } from './fault.ts';
import type { DataFiles } from './files.ts';
import { join } from './join.ts';
import { load } from './load.ts';
import { noMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import type { World } from './shapes/world.ts';
import { validate } from './validate.ts';

export interface Checked {
  readonly dataset: Dataset;
  /** What has to be mended before anything is built. */
  readonly faults: readonly Fault[];
  /** What is worth a look and stops nothing. */
  readonly notes: readonly Fault[];
}

export interface Built extends Checked {
  /** `null` while there are faults. */
  readonly emitted: Emitted | null;
}

export function checkAtlas(files: DataFiles, world: World, memory: Memory = noMemory): Checked {
  const loaded = load(files, memory);
  const validated = validate(loaded.documents, memory);
  const dataset = join(validated);
  const faults = [...loaded.faults, ...validated.faults, ...checkDataset(dataset, world)];
  return { dataset, faults: inOrder(faults), notes: inOrder(findUnused(dataset)) };
}

export function buildAtlas(files: DataFiles, world: World, memory: Memory = noMemory): Built {
  const checked = checkAtlas(files, world, memory);
  const { dataset, faults } = checked;
  const { atlas, boundaries } = dataset;
  const sound = faults.length === 0 && atlas !== null && boundaries !== null;
  return {
    ...checked,
    emitted: sound ? emit(dataset, atlas, boundaries.value, world, memory) : null,
  };
}

/** How much there is of each kind, for the last line of a check. */
export function countsOf({
  curated,
  states,
  indicators,
  organisations,
  memberships,
  events,
  agreements,
  claims,
  sources,
}: Dataset): string {
  const values = curated.values.reduce(
    (sum, { value }) =>
      sum +
      Object.values(value.values).reduce((count, years) => count + Object.keys(years).length, 0),
    0,
  );
  const counts = {
    states,
    indicators,
    organisations,
    memberships,
    events,
    agreements,
    claims,
    sources,
  };
  return [
    ...Object.entries(counts).map(([kind, rows]) => `${rows.length} ${kind}`),
    `${values} values`,
  ].join(', ');
}
