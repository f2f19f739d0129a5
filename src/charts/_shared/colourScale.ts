import type { ScaleKind } from '../../domain/indicator.ts';
import { distanceLimits, linearLimits, logLimits, quantileLimits } from './limits.ts';
import type { ScaleReason } from './scaleReason.ts';
import { reasonFor } from './scaleReason.ts';

/** Classes of values and their limits. A legend draws the classes; a map colours by them. */
export interface ColourScale {
  /** What was made: `log` of a series with zeros falls back to `quantile`. */
  readonly kind: ScaleKind;
  /** The inner limits, ascending; there is one class more than limits. A value on a limit belongs to the class above it. */
  readonly limits: readonly number[];
  /** The least and the most of all values, for the ends of the legend. */
  readonly extent: readonly [number, number];
  /**
   * Values lie on both sides of zero in earnest: two hues run from a pale middle to the ends, zero is a limit, and limits
   * equally far from zero have equally strong colours.
   */
  readonly diverging?: true;
  /** Why it is of this kind, where that is to be said: what is said is true of these values. */
  readonly reason?: ScaleReason;
}

/** What a scale is asked for: a kind that the reader chose, or the indicator's own. */
export interface ScaleWish {
  readonly kind: ScaleKind;
  /** Whether the reader chose it; what nobody chose has to say why. */
  readonly chosen: boolean;
}

/** One value in so many on either side of zero makes a series of two directions; fewer are stray. */
const earnest = 20;

/**
 * A scale for all values of all years, so that a colour means the same in every year.
 * @param wish a bare kind is one that the reader chose
 * @param values finite, in any order
 */
export function createColourScale(
  wish: ScaleKind | ScaleWish,
  values: readonly number[],
): ColourScale | null {
  if (values.length === 0) return null;
  const { kind, chosen } = typeof wish === 'string' ? { kind: wish, chosen: true } : wish;
  // A typed array sorts numbers as numbers, and fast; the rest wants an ordinary one.
  const sorted = Array.from(Float64Array.from(values).toSorted());
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const extent = [least, most] as const;
  if (least === most) return { kind, limits: [], extent };
  const settled = kind === 'log' && least <= 0 ? 'quantile' : kind;
  const diverging = isTwoSided(sorted);
  const limits = limitsOf(settled, sorted, diverging).filter(
    (limit) => limit > least && limit <= most,
  );
  const reason = reasonFor({ wished: kind, kind: settled, chosen, diverging, sorted });
  return {
    kind: settled,
    limits,
    extent,
    ...(diverging ? { diverging } : {}),
    ...(reason === null ? {} : { reason }),
  };
}

function isTwoSided(sorted: readonly number[]): boolean {
  const below = sorted.findIndex((value) => value >= 0);
  const above = sorted.length - sorted.findLastIndex((value) => value <= 0) - 1;
  return below * earnest >= sorted.length && above * earnest >= sorted.length;
}

function limitsOf(kind: ScaleKind, sorted: number[], diverging: boolean): readonly number[] {
  switch (kind) {
    case 'linear':
      return linearLimits(sorted, diverging);
    case 'log':
      return logLimits(sorted);
    case 'quantile':
      return diverging ? distanceLimits(sorted) : quantileLimits(sorted);
    default:
      return kind satisfies never;
  }
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

/**
 * Where a value stands on a strip of classes of the same width: 0 to 1 from the least end.
 * Within a class it stands in proportion, on a logarithmic scale in proportion of orders of magnitude.
 */
export function placeOf(scale: ColourScale, value: number): number {
  const { limits, extent, kind } = scale;
  const index = classOf(scale, value);
  const from = limits[index - 1] ?? extent[0];
  const to = limits[index] ?? extent[1];
  const at = kind === 'log' && from > 0 && value > 0 ? Math.log10 : (x: number) => x;
  const share = to === from ? 0.5 : (at(value) - at(from)) / (at(to) - at(from));
  return (index + Math.min(1, Math.max(0, share))) / classCount(scale);
}
