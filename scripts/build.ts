/**
 * `npm run build`: the static site in `dist/` (or `--out=DIR`), from `data/` or `ATLAS_DATA`, for `/` or `ATLAS_BASE`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { minify } from 'terser';
import { build } from 'vite';
import { readBase, readOrigin } from './base.ts';
import { checkData } from './dataCheck.ts';
import { writePages } from './pages.ts';

/** Builds everything. Throws with a readable message when the data or the code is wrong. */
export async function buildSite(dist = 'dist'): Promise<void> {
  await checkData();
  await build({ logLevel: 'warn', build: { outDir: resolve(dist), emptyOutDir: true } });
  for (const script of ['embed.js', 'first.js']) await shrink(join(dist, script));
  await writePages({ dist, base: readBase(), origin: readOrigin() });
}

/** A script that stands by itself: as small as it can be there, and readable where it is written (`public/`). */
async function shrink(path: string): Promise<void> {
  const { code } = await minify(await readFile(path, 'utf8'), { ecma: 2020 });
  if (code === undefined) throw new Error(`${path}: nothing is left of it.`);
  await writeFile(path, code);
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
    await buildSite(values.out);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
