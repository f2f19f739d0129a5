import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeBundle } from '../src/data/decode.ts';
import type { BuiltSite } from './builtSite.ts';

/** Reads a bundle of the built site; `null` where the dataset has none. */
export async function readBundle<T>(site: BuiltSite, id: string): Promise<T | null> {
  const entry = site.data.bundles[id];
  if (entry === undefined) return null;
  const text = await readFile(join(site.dist, 'data', entry.file), 'utf8');
  return decodeBundle(id, JSON.parse(text)) as T;
}
