/** `node scripts/data/build.ts [folder]`: the atlas's bundles into a folder (`dist/data`), or the faults, and exit 1. */
import process from 'node:process';
import { buildAtlas } from './buildAtlas.ts';
import { faultLine } from './fault.ts';
import { folderFiles } from './files.ts';
import { dataFolder } from './folder.ts';
import { readWorld } from './shapes/world.ts';
import { writeOutput } from './writeOutput.ts';

const folder = dataFolder();
const target = process.argv[2] ?? 'dist/data';
const { emitted, faults } = buildAtlas(folderFiles(folder), readWorld());

if (emitted === null) {
  for (const fault of faults) console.error(faultLine(fault, folder));
  process.exitCode = 1;
} else {
  writeOutput(emitted.output, target);
  console.log(`${target}: ${emitted.output.size} files, version ${emitted.manifest.version}.`);
}
