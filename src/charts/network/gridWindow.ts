/** Which lines of a large grid are in the document: those in sight and a few around, in steps, so that most scrolling changes none. */

export interface Stretch {
  readonly from: number;
  /** The first that is not in it. */
  readonly to: number;
}

/** Lines are taken in and left out by so many. */
const step = 8;

/**
 * @param scrolled how far the grid is scrolled, @param room how much of it is seen, both in CSS pixels
 * @param size of a line, @param count of lines
 */
export function stretchIn(scrolled: number, room: number, size: number, count: number): Stretch {
  const first = Math.floor(Math.max(0, scrolled) / size / step) * step - step;
  const last = Math.ceil((Math.max(0, scrolled) + room) / size / step) * step + step;
  return { from: Math.max(0, Math.min(count, first)), to: Math.max(0, Math.min(count, last)) };
}

/** The lines of a stretch, and one besides, wherever it is: the one that has the focus never leaves the document. */
export function linesIn({ from, to }: Stretch, besides: number, count: number): readonly number[] {
  const lines = Array.from({ length: to - from }, (_, index) => from + index);
  return besides < 0 || besides >= count || (besides >= from && besides < to)
    ? lines
    : [...lines, besides].toSorted((a, b) => a - b);
}
