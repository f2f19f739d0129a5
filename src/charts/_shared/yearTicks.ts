import type { Year } from '../../domain/time.ts';

/** Round years between the first and the last, ends included where they leave room: `count` at most. */
export function yearTicks(first: Year, last: Year, count: number): readonly Year[] {
  const span = last - first;
  if (span <= 0 || count < 2) return [first];
  const step = [1, 2, 5, 10, 20, 50].find((one) => span / one <= count - 1) ?? 100;
  const ticks: Year[] = [first];
  for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step) {
    if (year - first >= step * 0.7 && last - year >= step * 0.7) ticks.push(year);
  }
  return [...ticks, last];
}
