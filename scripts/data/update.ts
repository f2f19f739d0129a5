/**
 * `npm run data:update`: refreshes the series that the World Bank publishes. What cannot be fetched is kept, and each
 * indicator gets a line. Exit 0 also without a network: nothing is wrong then, only old.
 */
import { writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import process from 'node:process';
import { yearOf } from '../../src/domain/time.ts';
import { checkAtlas } from './buildAtlas.ts';
import { faultLine } from './fault.ts';
import { folderFiles } from './files.ts';
import { dataFolder } from './folder.ts';
import { readWorld } from './shapes/world.ts';
import { updateIndicators } from './update/updateIndicators.ts';

const folder = dataFolder();
const files = folderFiles(folder);
const { dataset, faults } = checkAtlas(files, readWorld());

if (dataset.atlas === null || faults.length > 0) {
  for (const fault of faults) console.error(faultLine(fault, folder));
  console.error('Nothing was fetched: mend the faults first.');
  process.exitCode = 1;
} else {
  const changed = await updateIndicators({
    fetch,
    files,
    indicators: dataset.indicators.map(({ value }) => value),
    tables: dataset.values.map(({ value }) => value),
    states: new Set(dataset.states.map(({ value }) => value.id)),
    lastYear: yearOf(dataset.atlas.date),
    tell: (line) => console.log(line),
  });
  for (const [path, text] of changed) writeFileSync(joinPath(folder, path), text);
}
