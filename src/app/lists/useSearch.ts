import { useMemo } from 'react';
import { createSearch } from '../../locale/search.ts';
import type { Search, SearchEntry } from '../../locale/search.ts';

/** What a search has found, and where in the name that is shown; `null` where nothing is searched for. */
export type Found<Id> = ReadonlyMap<Id, readonly [start: number, end: number] | undefined> | null;

/** Prepared when something is first searched for: most readers of a list never do. */
const prepared = new WeakMap<object, Search>();

/** Searches a list's things; the first text of each is the name that it shows. */
export function useSearch<Id extends string>(
  entries: readonly SearchEntry<Id>[],
  q: string,
): Found<Id> {
  return useMemo(() => {
    if (q === '') return null;
    const search = prepared.get(entries) ?? createSearch(entries, { typos: 'last' });
    prepared.set(entries, search);
    return new Map(
      search(q).map(({ id, index, range }) => [id as Id, index === 0 ? range : undefined]),
    );
  }, [entries, q]);
}
