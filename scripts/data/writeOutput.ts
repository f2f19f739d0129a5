import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from './emit.ts';

/**
 * Writes the files, in place of the ones of last time.
 * Throws where the folder holds something that is no built data, since everything in it would be lost.
 */
export function writeOutput(output: Output, folder: string): void {
  const isBuilt = existsSync(join(folder, 'manifest.json'));
  if (existsSync(folder) && !isBuilt && readdirSync(folder).length > 0) {
    throw new Error(`${folder} holds other files than built data: choose another folder.`);
  }
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of output) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
