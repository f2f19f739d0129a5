import { startTransition, useEffect, useMemo, useState } from 'react';

/** What the browser takes into a document in less than a frame or two. */
const piece = 250;

/**
 * How many of a list's groups stand in the document: a long list comes in pieces, so that no task is long. Once there,
 * a group stays there.
 * @param sizes how many elements each group brings
 */
export function useInPieces(sizes: readonly number[]): number {
  const ends = useMemo(() => endsOf(sizes), [sizes]);
  const [shown, show] = useState(() => ends[0] ?? 0);
  useEffect(() => {
    const next = ends.find((end) => end > shown);
    if (next !== undefined) startTransition(() => show(next));
  }, [ends, shown]);
  return shown;
}

/** Where a piece may end: at the group that fills it. */
function endsOf(sizes: readonly number[]): readonly number[] {
  const ends: number[] = [];
  let filled = 0;
  for (const [index, size] of sizes.entries()) {
    filled += size;
    if (filled < piece && index < sizes.length - 1) continue;
    ends.push(index + 1);
    filled = 0;
  }
  return ends;
}
