/** Whether a thing passes all that is chosen, or all but one thing: then one sees what else that could be. */
export type ListFilter<T, Key extends string> = (thing: T, except?: Key) => boolean;

/** How many things of a list have each of the ids, of those that all other choices leave; what is chosen is always there. */
export function countFacets<T, Key extends string, Id extends string>(
  things: readonly T[],
  filter: ListFilter<T, Key>,
  facet: { readonly key: Key; readonly of: (thing: T) => Iterable<Id> },
  chosen: readonly Id[],
): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>(chosen.map((id) => [id, 0]));
  for (const thing of things) {
    const one = filter(thing, facet.key) ? 1 : 0;
    for (const id of new Set(facet.of(thing))) counts.set(id, (counts.get(id) ?? 0) + one);
  }
  return counts;
}

/** A test for each choice that was made; what was not chosen tests nothing. */
export function createListFilter<T, Key extends string>(
  tests: Readonly<Partial<Record<Key, (thing: T) => boolean>>>,
): ListFilter<T, Key> {
  const made = Object.entries(tests) as [Key, (thing: T) => boolean][];
  return (thing, except) => made.every(([key, test]) => key === except || test(thing));
}
