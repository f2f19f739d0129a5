import type { Bundles } from '../charts/chart.ts';

const readers = new WeakMap<ReadonlyMap<string, unknown>, Bundles>();

/** One reader for one set of bundles: stages compare it by identity. */
export function readerOf(map: ReadonlyMap<string, unknown>): Bundles {
  const known = readers.get(map);
  if (known !== undefined) return known;
  const reader: Bundles = { get: <T>(id: string) => map.get(id) as T };
  readers.set(map, reader);
  return reader;
}
