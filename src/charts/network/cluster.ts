/** An order in which what is alike stands together: clusters joined from the most alike, each turned so that like ends meet. */

/**
 * @param likeness of two items by index, symmetric; larger is more alike
 * @returns indexes from 0 to `count` - 1; the same for the same likeness on every machine
 */
export function orderByLikeness(
  count: number,
  likeness: (a: number, b: number) => number,
): readonly number[] {
  let clusters = Array.from({ length: count }, (_, index) => [index]);
  // Of clusters: the mean likeness of their items, kept up to date as they are joined.
  const table = clusters.map((_, a) => clusters.map((__, b) => (a === b ? 0 : likeness(a, b))));
  const ids = clusters.map((_, index) => index);
  while (clusters.length > 1) {
    const [one, other] = mostAlike(ids, table);
    const [a, b] = [ids[one] ?? 0, ids[other] ?? 0];
    const [left, right] = [clusters[one] ?? [], clusters[other] ?? []];
    for (const at of ids) {
      const mean =
        ((table[a]?.[at] ?? 0) * left.length + (table[b]?.[at] ?? 0) * right.length) /
        (left.length + right.length);
      const [row, column] = [table[a], table[at]];
      if (row !== undefined) row[at] = mean;
      if (column !== undefined) column[a] = mean;
    }
    const joined = meet(left, right, likeness);
    clusters = clusters.flatMap((cluster, at) =>
      at === one ? [joined] : at === other ? [] : [cluster],
    );
    ids.splice(other, 1);
  }
  return clusters[0] ?? [];
}

/** The two clusters that are most alike, by their places in the list: the first of several pairs. */
function mostAlike(
  ids: readonly number[],
  table: readonly (readonly number[])[],
): readonly [number, number] {
  let best = -1;
  let found: readonly [number, number] = [0, 1];
  for (const [one, a] of ids.entries()) {
    const row = table[a];
    for (let other = one + 1; other < ids.length; other += 1) {
      const value = row?.[ids[other] ?? 0] ?? 0;
      if (value <= best) continue;
      best = value;
      found = [one, other];
    }
  }
  return found;
}

/** Two runs in one, each as it is or turned round, so that the ends that meet are the most alike. */
function meet(
  left: readonly number[],
  right: readonly number[],
  likeness: (a: number, b: number) => number,
): number[] {
  const ways = [
    [left, right],
    [left.toReversed(), right],
    [left, right.toReversed()],
    [left.toReversed(), right.toReversed()],
  ] as const;
  let best = -1;
  let found: number[] = [...left, ...right];
  for (const [first, second] of ways) {
    const value = likeness(first.at(-1) ?? 0, second[0] ?? 0);
    if (value <= best) continue;
    best = value;
    found = [...first, ...second];
  }
  return found;
}
