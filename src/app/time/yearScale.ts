/** Years on a track: where they stand, which are named, and which have something to see. */
import type { Year } from '../../domain/time.ts';

/** Where a year stands between the first and the last, in per cent; half years lie between them. */
export function shareOf(year: number, first: Year, last: Year): number {
  if (first === last) return 0;
  return Math.min(100, Math.max(0, ((year - first) / (last - first)) * 100));
}

/** Runs of years in which there is something to see, ends included. */
export function stretchesOf(
  first: Year,
  counts: readonly number[],
): readonly (readonly [Year, Year])[] {
  const found: [Year, Year][] = [];
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    const year = first + index;
    const current = found.at(-1);
    if (current?.[1] === year - 1) current[1] = year;
    else found.push([year, year]);
  }
  return found;
}

/** A year that is named under the track. */
interface Tick {
  readonly year: Year;
  /** Named only where the track is long: it stands too close to another for a phone. */
  readonly spare: boolean;
}

/** How much of the track lies between two names at least: on a desk, and on a phone in the widest digits. */
const apart = 0.16;
const farApart = 0.28;

/** First and last, and round years between them that leave room for their own width. */
export function ticksOf(first: Year, last: Year): readonly Tick[] {
  const span = last - first;
  if (span <= 0) return [{ year: first, spare: false }];
  const step = [2, 5, 10, 20, 50].find((one) => span <= one * 4) ?? 100;
  const ticks: Tick[] = [{ year: first, spare: false }];
  let kept = first;
  for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step) {
    if (year - first < span * apart || last - year < span * apart) continue;
    const spare = year - kept < span * farApart || last - year < span * farApart;
    if (!spare) kept = year;
    ticks.push({ year, spare });
  }
  return [...ticks, { year: last, spare: false }];
}

/** The next year in which there is something to see, or the last year where there is none. */
export function nextWithMarks(year: Year, first: Year, counts: readonly number[]): Year {
  const last = first + counts.length - 1;
  for (let next = year + 1; next < last; next += 1)
    if ((counts[next - first] ?? 0) > 0) return next;
  return last;
}

/** The first year in which there is something to see; the first of all where there is none. */
export function firstWithMarks(first: Year, counts: readonly number[]): Year {
  const index = counts.findIndex((count) => count > 0);
  return index === -1 ? first : first + index;
}
