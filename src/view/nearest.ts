/** What somebody may have meant. */

/**
 * Damerau–Levenshtein distance (optimal string alignment): insert, drop, replace a letter, or swap two neighbours.
 * Stops early with `limit + 1` where the distance is beyond `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** How far apart a word and its suggestion may be: half of its letters, at least one, at most four. */
function allowance(text: string): number {
  return Math.max(1, Math.min(4, Math.floor(text.length / 2)));
}

/**
 * The id whose text is nearest, the first of equals, at most `most` apart; `undefined` where nothing is near or the text is too long to be a slip.
 * Text and candidates are folded alike by the caller.
 */
export function nearest<T extends string>(
  text: string,
  candidates: Iterable<readonly [text: string, id: T]>,
  most = allowance(text),
): T | undefined {
  if (text === '' || text.length > 60) return undefined;
  let limit = most;
  let found: T | undefined;
  for (const [candidate, id] of candidates) {
    const apart = distance(text, candidate, limit);
    if (apart > limit) continue;
    found = id;
    if (apart === 0) return found;
    limit = apart - 1;
  }
  return found;
}
