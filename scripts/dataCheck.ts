import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs the checks of the data, whose own lines say what is wrong and how to mend it. Throws when there is a fault. */
export async function checkData(): Promise<void> {
  const script = 'scripts/data/check.ts';
  if (!existsSync(script)) return;
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The data has faults (see above), so nothing was built.');
}
