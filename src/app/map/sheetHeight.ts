/** A wide sheet, but one that leaves room for the headline above and the year below on any window. */
export function heightOf(width: number, windowHeight: number): number {
  return Math.min(Math.max(width * 0.52, 300), Math.max(windowHeight - 400, 300), 860);
}
