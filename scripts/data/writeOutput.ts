import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from './emit.ts';

/** Writes the files, in place of all that stood in the folder. */
export function writeOutput(output: Output, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of output) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
