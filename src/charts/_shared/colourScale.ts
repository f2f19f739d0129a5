import { quantileSorted, ticks } from 'd3';
import type { ScaleKind } from '../../domain/indicator.ts';

/** Classes of values and their limits. A legend draws the classes; a map colours by them. */
export interface ColourScale {
  /** What was made: `log` of a series with zeros falls back to `quantile`. */
  readonly kind: ScaleKind;
  /** The inner limits, ascending; there is one class more than limits. A value on a limit belongs to the class above it. */
  readonly limits: readonly number[];
  /** The least and the most of all values, for the ends of the legend. */
  readonly extent: readonly [number, number];
}

/** More classes than this are not told apart by eye; fewer waste what the eye can do. */
const mostLimits = 9;
/** Orders of magnitude need finer steps: eleven classes, of which a legend names the powers of ten. */
const mostLogLimits = 10;
const quantileClasses = 7;

/**
 * A scale for all values of all years, so that a colour means the same in every year.
 * @param values finite, in any order
 */
export function createColourScale(kind: ScaleKind, values: readonly number[]): ColourScale | null {
  if (values.length === 0) return null;
  // A typed array sorts numbers as numbers, and fast; the rest wants an ordinary one.
  const sorted = Array.from(Float64Array.from(values).sort());
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const extent = [least, most] as const;
  if (least === most) return { kind, limits: [], extent };
  const settled = kind === 'log' && least <= 0 ? 'quantile' : kind;
  const limits = limitsOf(settled, sorted).filter((limit) => limit > least && limit <= most);
  return { kind: settled, limits, extent };
}

function limitsOf(kind: ScaleKind, sorted: number[]): readonly number[] {
  switch (kind) {
    case 'linear':
      return linearLimits(sorted);
    case 'log':
      return logLimits(sorted);
    case 'quantile':
      return quantileLimits(sorted);
    default:
      return kind satisfies never;
  }
}

/** Round steps over the middle 96 % of the values; the rest falls into the open classes at the ends. */
function linearLimits(sorted: number[]): readonly number[] {
  const low = quantileSorted(sorted, 0.02) ?? 0;
  const high = quantileSorted(sorted, 0.98) ?? low;
  for (let count = mostLimits; count > 1; count -= 1) {
    const limits = ticks(low, high, count);
    if (limits.length > 0 && limits.length <= mostLimits) return limits;
  }
  return [(low + high) / 2];
}

/** Powers of ten, or 1-3 or 1-2-5 between them when the range is short. */
function logLimits(sorted: number[]): readonly number[] {
  const low = Math.log10(quantileSorted(sorted, 0.02) ?? 1);
  const high = Math.log10(quantileSorted(sorted, 0.98) ?? 1);
  let best: readonly number[] = [];
  for (const steps of [[1], [1, 3], [1, 2, 5]]) {
    const limits: number[] = [];
    for (let power = Math.floor(low); power <= Math.ceil(high); power += 1) {
      for (const step of steps) {
        const limit = Number(`${step}e${power}`);
        if (Math.log10(limit) > low && Math.log10(limit) < high) limits.push(limit);
      }
    }
    if (limits.length <= mostLogLimits) best = limits;
  }
  if (best.length > 0) return best;
  const everyOther: number[] = [];
  for (let power = Math.ceil(low); power < high; power += 2) everyOther.push(10 ** power);
  return everyOther;
}

/** Classes with as many values each, with limits rounded to two digits where that keeps them apart. */
function quantileLimits(sorted: number[]): readonly number[] {
  const limits: number[] = [];
  for (let part = 1; part < quantileClasses; part += 1) {
    const exact = quantileSorted(sorted, part / quantileClasses) ?? 0;
    const limit = Number(exact.toPrecision(2));
    if (limit > (limits.at(-1) ?? -Infinity)) limits.push(limit);
  }
  return limits;
}

/** The class of a value: 0 is the least. */
export function classOf(scale: ColourScale, value: number): number {
  let index = 0;
  while (index < scale.limits.length && value >= (scale.limits[index] ?? Infinity)) index += 1;
  return index;
}

export function classCount(scale: ColourScale): number {
  return scale.limits.length + 1;
}
