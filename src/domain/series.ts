import type { Year } from './time.ts';

/**
 * A run of consecutive years: the first year, then one value for each year from it.
 * A series is a list of runs in order of time; a year outside every run has no value. Missing is absent, never 0.
 */
export type Run = readonly [first: Year, ...values: number[]];
export type Series = readonly Run[];

/** The value of a year, or `undefined` where the source has none. */
export function valueAt(series: Series | undefined, year: Year): number | undefined {
  if (series === undefined) return undefined;
  for (const run of series) {
    const index = year - run[0];
    if (index >= 0 && index < run.length - 1) return run[index + 1];
  }
  return undefined;
}

/** The latest year, not after `year`, that has a value. */
export function latestYear(series: Series | undefined, year: Year = Infinity): Year | undefined {
  let latest: Year | undefined;
  for (const run of series ?? []) {
    if (run[0] > year) break;
    latest = Math.min(year, run[0] + run.length - 2);
  }
  return latest;
}

/** Every year that has a value, in order. */
export function* yearsOf(series: Series): Generator<readonly [year: Year, value: number]> {
  for (const [first, ...values] of series) {
    for (const [index, value] of values.entries()) yield [first + index, value];
  }
}

/** Packs values by year into runs; the years may come in any order. */
export function seriesOf(values: Iterable<readonly [year: Year, value: number]>): Series {
  const runs: [Year, ...number[]][] = [];
  for (const [year, value] of [...values].toSorted((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last.length - 1 === year) last.push(value);
    else runs.push([year, value]);
  }
  return runs;
}

/** A value and the year that it is of. */
export interface DatedValue {
  readonly year: Year;
  readonly value: number;
}

/**
 * The value of the year or, where it has none, of the nearest year that has one, at most `reach` years away.
 * Of two years equally far the earlier counts: what was known then, not what was to come.
 */
export function nearestValue(
  series: Series | undefined,
  year: Year,
  reach: number,
): DatedValue | undefined {
  let nearest: DatedValue | undefined;
  for (const run of series ?? []) {
    const [first] = run;
    const last = first + run.length - 2;
    if (last < first) continue;
    // Of a run only the year itself can be the nearest, or the end that looks at it.
    const candidate = Math.min(last, Math.max(first, year));
    const distance = Math.abs(candidate - year);
    const value = run[candidate - first + 1];
    if (value === undefined || distance > reach) continue;
    // Runs stand in order of time, so that an equal distance later on is the later year.
    if (nearest === undefined || distance < Math.abs(nearest.year - year)) {
      nearest = { year: candidate, value };
    }
  }
  return nearest;
}
