/** `npm run data:check`: one line for each fault; exit 1 where there is one. */
import process from 'node:process';
import { checkAtlas, countsOf } from './buildAtlas.ts';
import { faultLine } from './fault.ts';
import { folderFiles } from './files.ts';
import { dataFolder } from './folder.ts';
import { readWorld } from './shapes/world.ts';

const folder = dataFolder();
const { dataset, faults, notes } = checkAtlas(folderFiles(folder), readWorld());

for (const note of notes) console.log(`note: ${faultLine(note, folder)}`);
for (const fault of faults) console.error(faultLine(fault, folder));
if (faults.length === 0) console.log(`${folder} is sound: ${countsOf(dataset)}.`);
else {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}.`);
  process.exitCode = 1;
}
