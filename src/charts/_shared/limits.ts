import { quantileSorted, ticks } from 'd3';

/** More classes than this are not told apart by eye; fewer waste what the eye can do. */
const mostLimits = 9;
/** Orders of magnitude need finer steps: eleven classes, of which a legend names the powers of ten. */
const mostLogLimits = 10;
const quantileClasses = 7;
/** Classes on either side of zero. */
const sideClasses = 4;

/**
 * Round steps over the middle 96 % of the values; the rest falls into the open classes at the ends.
 * Around zero the steps run equally far to both sides.
 */
export function linearLimits(sorted: number[], diverging: boolean): readonly number[] {
  const low = quantileSorted(sorted, 0.02) ?? 0;
  const high = quantileSorted(sorted, 0.98) ?? low;
  const reach = Math.max(-low, high);
  const [from, to] = diverging ? [-reach, reach] : [low, high];
  for (let count = mostLimits; count > 1; count -= 1) {
    const limits = ticks(from, to, count);
    if (limits.length > 0 && limits.length <= mostLimits) return limits;
  }
  return [(low + high) / 2];
}

/** Powers of ten, or 1-3 or 1-2-5 between them when the range is short. */
export function logLimits(sorted: number[]): readonly number[] {
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
export function quantileLimits(sorted: number[]): readonly number[] {
  const limits: number[] = [];
  for (let part = 1; part < quantileClasses; part += 1) {
    const exact = quantileSorted(sorted, part / quantileClasses) ?? 0;
    const limit = Number(exact.toPrecision(2));
    if (limit > (limits.at(-1) ?? -Infinity)) limits.push(limit);
  }
  return limits;
}

/** Zero, and the same steps to both sides of it, of which each holds about as many values by their distance from zero. */
export function distanceLimits(sorted: readonly number[]): readonly number[] {
  const distances = Array.from(Float64Array.from(sorted, Math.abs).toSorted());
  const steps: number[] = [];
  for (let part = 1; part < sideClasses; part += 1) {
    const step = roundStep(quantileSorted(distances, part / sideClasses) ?? 0);
    if (step > (steps.at(-1) ?? 0)) steps.push(step);
  }
  return [...steps.toReversed().map((step) => -step), 0, ...steps];
}

const roundMantissas = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10] as const;

/** The nearest number that is easily said: 2.31 is 2.5, 6.6 is 7. */
function roundStep(exact: number): number {
  if (exact <= 0) return 0;
  const power = Math.floor(Math.log10(exact));
  const mantissa = exact / 10 ** power;
  const nearest = roundMantissas.reduce<number>(
    (best, one) => (Math.abs(one - mantissa) < Math.abs(best - mantissa) ? one : best),
    1,
  );
  return Number(`${nearest}e${power}`);
}
