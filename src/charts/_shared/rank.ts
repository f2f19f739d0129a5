/** Something with a number, in order from the most; equals share a rank (1, 2, 2, 4). */
export interface Ranked<Id> {
  readonly id: Id;
  readonly value: number;
  readonly rank: number;
}

export function rankByValue<Id extends string>(
  values: Iterable<readonly [id: Id, value: number]>,
): readonly Ranked<Id>[] {
  const sorted = [...values].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const ranked: Ranked<Id>[] = [];
  for (const [index, [id, value]] of sorted.entries()) {
    const before = ranked[index - 1];
    ranked.push({ id, value, rank: before?.value === value ? before.rank : index + 1 });
  }
  return ranked;
}
