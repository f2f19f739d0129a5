import { yearsOf } from '../../domain/series.ts';
import type { Series } from '../../domain/series.ts';
import type { Year } from '../../domain/time.ts';

/** A point of a small line; coordinates in CSS pixels of its box. */
export interface SparkPoint {
  readonly year: Year;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface Sparkline {
  /** One path for each stretch without a gap. */
  readonly lines: readonly string[];
  /** Values that have no neighbour to draw a line to, or whose neighbours are years away: drawn as dots. */
  readonly dots: readonly SparkPoint[];
  readonly first: SparkPoint;
  readonly last: SparkPoint;
  /** The value of the year shown; `null` where it has none. */
  readonly marked: SparkPoint | null;
  /** Where the year shown is, with or without a value. */
  readonly markedX: number;
  /** Where zero is, for a series that crosses it. */
  readonly zero: number | null;
}

interface SparkBox {
  readonly width: number;
  readonly height: number;
  /** The first and last year of the time axis, the same for all states. */
  readonly years: readonly [first: Year, last: Year];
  /** Time runs left to right unless the reader wants it otherwise. */
  readonly direction: 'ltr' | 'rtl';
}

/** Room for the mark and the width of the line at the box's edges. */
const margin = 4;

/**
 * The small line of one state: all its years, the year shown marked. `null` where the state has no value at all.
 * @param surveyed the years in which the source has values: a line goes from one to the next, and breaks where the state has none
 */
export function sparklineOf(
  series: Series | undefined,
  surveyed: readonly Year[],
  year: Year,
  { width, height, years: [from, to], direction }: SparkBox,
): Sparkline | null {
  const values = [...yearsOf(series ?? [])];
  const all = values.map(([, value]) => value);
  const least = Math.min(...all);
  const most = Math.max(...all);
  const span = Math.max(to - from, 1);
  const xOf = (at: Year): number => {
    const share = (at - from) / span;
    return margin + (direction === 'rtl' ? 1 - share : share) * (width - 2 * margin);
  };
  const yOf = (value: number): number =>
    most === least
      ? height / 2
      : height - margin - ((value - least) / (most - least)) * (height - 2 * margin);
  const points = values.map(([at, value]): SparkPoint => ({
    year: at,
    value,
    x: xOf(at),
    y: yOf(value),
  }));
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const runs = runsOf(points, surveyed);
  return {
    lines: runs.filter((run) => run.length > 1).map(pathOf),
    dots: runs.flatMap((run) => run.filter((point, at) => isApart(run, point, at))),
    first,
    last,
    marked: points.find((point) => point.year === year) ?? null,
    markedX: xOf(Math.min(Math.max(year, from), to)),
    zero: least < 0 && most > 0 ? yOf(0) : null,
  };
}

/** Stretches in which no year of the source is left out. */
function runsOf(points: readonly SparkPoint[], surveyed: readonly Year[]): readonly SparkPoint[][] {
  const place = new Map(surveyed.map((year, index) => [year, index]));
  const runs: SparkPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const next = (place.get(before?.year ?? NaN) ?? NaN) + 1;
    if (run !== undefined && place.get(point.year) === next) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function isApart(run: readonly SparkPoint[], { year }: SparkPoint, at: number): boolean {
  const before = run[at - 1]?.year;
  const after = run[at + 1]?.year;
  return before !== year - 1 && after !== year + 1;
}

function pathOf(run: readonly SparkPoint[]): string {
  return `M${run.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
