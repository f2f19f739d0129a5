/** A numeric axis: where values stand between its ends, and the round values that are named on it. */
export type AxisKind = 'linear' | 'log';

export interface ValueScale {
  readonly kind: AxisKind;
  /** The values at the two ends. */
  readonly domain: readonly [least: number, most: number];
  /** Round values inside the ends, ascending. */
  readonly ticks: readonly number[];
  /** 0 at the least end, 1 at the other; values beyond the ends lie beyond. */
  place(value: number): number;
}

/** A least value so small a part of the greatest is shown over zero: the axis then says how much, not only how it changed. */
const nearZero = 0.4;

/**
 * An axis over these values whose ends are round.
 * @param kind `log` wants values above zero
 * @param count about so many ticks
 */
export function createValueScale(
  kind: AxisKind,
  [least, most]: readonly [number, number],
  count: number,
): ValueScale {
  return kind === 'log' ? logScale(least, most, count) : linearScale(least, most, count);
}

function linearScale(least: number, most: number, count: number): ValueScale {
  const low = least > 0 && least < most * nearZero ? 0 : least;
  const high = most < 0 && most > least * nearZero ? 0 : most;
  const ticks = roundTicks(low, high, count);
  const [from, to] = [ticks[0] ?? low, ticks.at(-1) ?? high];
  return {
    kind: 'linear',
    domain: [from, to],
    ticks,
    place: (value) => (to === from ? 0.5 : (value - from) / (to - from)),
  };
}

/** Multiples of 1, 2 or 5 times a power of ten, from the last at or under `low` to the first at or over `high`. */
export function roundTicks(low: number, high: number, count: number): readonly number[] {
  if (low === high) {
    const reach = Math.abs(low) / 2 || 1;
    return roundTicks(low - reach, high + reach, count);
  }
  const rough = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((one) => one * power >= rough) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    // The noise of binary fractions would be read out.
    Number(((first + index) * step).toPrecision(12)),
  );
}

function logScale(least: number, most: number, count: number): ValueScale {
  const steps = [[1], [1, 3], [1, 2, 5]].map((mantissas) => logTicks(least, most, mantissas));
  const fitting = steps.findLast((ticks) => ticks.length <= count + 1);
  const ticks = fitting ?? thinned(steps[0] ?? [], count);
  // A little air at both ends; the round values inside are named.
  const air = most / least < 1.05 ? 2 : (most / least) ** 0.03;
  const [from, to] = [least / air, most * air];
  const span = Math.log10(to) - Math.log10(from);
  return {
    kind: 'log',
    domain: [from, to],
    ticks: ticks.filter((tick) => tick >= from && tick <= to),
    place: (value) => (span === 0 ? 0.5 : (Math.log10(value) - Math.log10(from)) / span),
  };
}

/** The steps of every order of magnitude from the last at or under the least to the first at or over the most. */
function logTicks(least: number, most: number, mantissas: readonly number[]): readonly number[] {
  const all: number[] = [];
  for (
    let power = Math.floor(Math.log10(least));
    power <= Math.ceil(Math.log10(most));
    power += 1
  ) {
    for (const mantissa of mantissas) all.push(Number(`${mantissa}e${power}`));
  }
  const first = all.findLastIndex((tick) => tick <= least);
  const last = all.findIndex((tick) => tick >= most);
  return all.slice(Math.max(0, first), last === -1 ? all.length : last + 1);
}

function thinned(ticks: readonly number[], count: number): readonly number[] {
  const every = Math.ceil(ticks.length / Math.max(1, count));
  return ticks.filter((_, index) => index % every === 0);
}
