/** `npm run build`: the static site in `dist/`, from `data/` or `ATLAS_DATA`, for `/` or `ATLAS_BASE`. */
import { build } from 'vite';
import { readBase } from './base.ts';
import { checkData } from './dataCheck.ts';
import { writePages } from './pages.ts';

/** Builds everything. Throws with a readable message when the data or the code is wrong. */
export async function buildSite(): Promise<void> {
  await checkData();
  await build({ logLevel: 'warn' });
  await writePages({ dist: 'dist', base: readBase(), origin: process.env['ATLAS_ORIGIN'] });
}

if (import.meta.main) {
  try {
    await buildSite();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
