import { queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Catalogue, Manifest } from '../domain/catalogue.ts';
import { decodeBundle } from './decode.ts';
import { DataError, fetchBundle, fetchManifest } from './fetchData.ts';

/**
 * Bundles never change under their name and the manifest not while the page is open, so nothing is fetched twice.
 * Trying again is the reader's to say: a message stands in the place of what did not come.
 */
const forever = { staleTime: Infinity, gcTime: Infinity, retry: false } as const;

const manifestQuery = queryOptions({ queryKey: ['manifest'], queryFn: fetchManifest, ...forever });

function bundleQuery(client: QueryClient, id: string) {
  return queryOptions({
    queryKey: ['bundle', id],
    queryFn: async (): Promise<unknown> => {
      const manifest = await client.ensureQueryData(manifestQuery);
      const entry = manifest.bundles[id];
      if (entry === undefined) throw new DataError(id, 'missing');
      return fetchBundle(entry, (json) => decodeBundle(id, json));
    },
    ...forever,
  });
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

/** Several bundles at once: ready when all are. The map keeps its identity while its bundles do. */
export function useBundles(ids: readonly string[]): Loaded<ReadonlyMap<string, unknown>> {
  const client = useQueryClient();
  return useQueries({
    queries: ids.map((id) => bundleQuery(client, id)),
    combine: (results) => {
      const failed = results.filter((result) => result.error !== null && !result.isFetching);
      const [first] = failed;
      if (first?.error != null) {
        return {
          state: 'failed' as const,
          error: errorOf(first.error),
          retry: () => void tryAgain(client, failed),
        };
      }
      if (results.some((result) => result.data === undefined)) return { state: 'loading' as const };
      return {
        state: 'ready' as const,
        value: bundlesOf(
          ids,
          results.map((result) => result.data),
        ),
      };
    },
  });
}

/** The map made last of each list of ids: figures beside each other keep theirs. */
const made = new Map<string, ReadonlyMap<string, unknown>>();

function bundlesOf(ids: readonly string[], data: readonly unknown[]): ReadonlyMap<string, unknown> {
  const key = ids.join(' ');
  const known = made.get(key);
  if (known !== undefined && ids.every((id, index) => known.get(id) === data[index])) return known;
  const map = new Map(ids.map((id, index) => [id, data[index]]));
  made.set(key, map);
  return map;
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
