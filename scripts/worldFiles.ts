/** `virtual:atlas-files`: what the build emits for the tiny dataset, for the worlds of `mocks/`. Never in a build. */
import type { Plugin } from 'vite';
import { buildAtlas } from './data/buildAtlas.ts';
import { faultLine } from './data/fault.ts';
import { folderFiles } from './data/files.ts';
import { readWorld } from './data/shapes/world.ts';

const id = 'virtual:atlas-files';
const folder = 'test/datasets/awkward';

export function worldFiles(): Plugin {
  return {
    name: 'atlas-world-files',
    apply: 'serve',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) =>
      asked === `\0${id}` ? `export const files = ${JSON.stringify(tinyFiles())};` : undefined,
  };
}

/** The JSON files of the tiny dataset by their path below `/data/`. Throws its faults where it has any. */
export function tinyFiles(): Record<string, string> {
  const { emitted, faults } = buildAtlas(folderFiles(folder), readWorld());
  if (emitted === null) throw new Error(faults.map((fault) => faultLine(fault, folder)).join('\n'));
  const files = [...emitted.output].map(([path, bytes]) => [
    path,
    Buffer.from(bytes).toString('utf8'),
  ]);
  return Object.fromEntries(files);
}
