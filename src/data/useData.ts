import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { BundleEntry, Catalogue, Manifest } from '../domain/catalogue.ts';
import { decodeBundle } from './decode.ts';
import { DataError, fetchBundle, fetchManifest } from './fetchData.ts';

/**
 * Bundles never change under their name and the manifest not while the page is open, so nothing is fetched twice.
 * Trying again is the reader's to say: a message stands in the place of what did not come.
 */
const forever = { staleTime: Infinity, gcTime: Infinity, retry: false } as const;

const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: () => fetchManifest(),
  ...forever,
});

function bundleQuery(client: QueryClient, id: string) {
  const queryKey = ['bundle', id];
  return queryOptions({
    queryKey,
    queryFn: async (): Promise<unknown> => {
      const again = (client.getQueryState(queryKey)?.errorUpdateCount ?? 0) > 0;
      const decode = (json: unknown): unknown => decodeBundle(id, json);
      const entry = entryOf(await client.ensureQueryData(manifestQuery), id);
      try {
        // What came broken once may lie broken in the browser's cache.
        return await fetchBundle(entry, decode, again ? { cache: 'reload' } : {});
      } catch (error) {
        // The site was published anew while this page was open: the bundle has another name now.
        const manifest = await fetchManifest({ cache: 'reload' }).catch(() => null);
        const next = manifest?.bundles[id];
        if (manifest === null || next === undefined || next.file === entry.file) throw error;
        client.setQueryData(manifestQuery.queryKey, manifest);
        return fetchBundle(next, decode);
      }
    },
    ...forever,
  });
}

function entryOf(manifest: Manifest, id: string): BundleEntry {
  const entry = manifest.bundles[id];
  if (entry === undefined) throw new DataError(id, 'missing');
  return entry;
}

/** What a place on the page waits for, or shows in place of it. */
export type Loaded<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: DataError; retry(): void };

export function useManifest(): Loaded<Manifest> {
  const client = useQueryClient();
  const query = useQuery(manifestQuery);
  return loadedOf(query.data, query.error, query.isFetching, () => {
    void query.refetch();
    // What failed for want of the manifest comes with it.
    void client.refetchQueries({
      queryKey: ['bundle'],
      type: 'active',
      predicate: ({ state }) => state.status === 'error',
    });
  });
}

export function useCatalogue(): Loaded<Catalogue> {
  return useBundle<Catalogue>('catalogue');
}

export function useBundle<T>(id: string): Loaded<T> {
  const client = useQueryClient();
  const query = useQuery(bundleQuery(client, id));
  return loadedOf(query.data as T | undefined, query.error, query.isFetching, () => {
    void tryAgain(client, [query]);
  });
}

interface Failed {
  readonly error: Error | null;
  refetch(): Promise<unknown>;
}

/** Fetches again what failed. A file that is gone has another name by now: today's manifest knows it. */
async function tryAgain(client: QueryClient, failed: readonly Failed[]): Promise<void> {
  if (failed.some(({ error }) => error instanceof DataError && error.reason === 'missing')) {
    await client.refetchQueries({ queryKey: manifestQuery.queryKey });
  }
  for (const query of failed) void query.refetch();
}

/** A piece of code that is fetched with the data that it is for. */
interface Part {
  readonly id: string;
  /** What else than the id tells it from another: its language. */
  readonly variant?: string;
  readonly load: () => Promise<unknown>;
}

/** Several bundles at once. The map keeps its identity while its bundles do. */
export function bundlesQuery(
  client: QueryClient,
  ids: readonly string[],
  parts: readonly Part[] = [],
) {
  return queryOptions({
    queryKey: ['bundles', ...ids, ...parts.map(({ id, variant }) => [id, variant])],
    // Each bundle is a query of its own: what came is kept, and trying again asks only for what did not.
    queryFn: async (): Promise<ReadonlyMap<string, unknown>> => {
      const bundles = ids.map(
        async (id) => [id, await client.fetchQuery(bundleQuery(client, id))] as const,
      );
      const code = parts.map(async ({ id, load }) => [id, await load()] as const);
      return new Map(await Promise.all([...bundles, ...code]));
    },
    ...forever,
  });
}

/** Ready when all are. */
export function useBundles(
  ids: readonly string[],
  parts?: readonly Part[],
): Loaded<ReadonlyMap<string, unknown>> {
  const query = useQuery(bundlesQuery(useQueryClient(), ids, parts));
  return loadedOf(query.data, query.error, query.isFetching, () => void query.refetch());
}

function loadedOf<T>(
  data: T | undefined,
  error: Error | null,
  fetching: boolean,
  retry: () => void,
): Loaded<T> {
  if (data !== undefined) return { state: 'ready', value: data };
  if (error !== null && !fetching) return { state: 'failed', error: errorOf(error), retry };
  return { state: 'loading' };
}

function errorOf(error: Error): DataError {
  return error instanceof DataError ? error : new DataError('', 'broken', error);
}
