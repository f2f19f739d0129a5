import { quantileSorted } from 'd3';
import type { ScaleKind } from '../../domain/indicator.ts';

/**
 * Why a colour scale is of its kind, in numbers that are true of its values. The app has the words.
 * - `orders`: logarithmic, because the most is `times` the least
 * - `even`: linear, because the values are spread about evenly to both sides of their middle
 * - `steps`: linear although they are not: equal steps of colour are equal steps of value, from `least` to `most`
 * - `far`: equal counts, because few values lie far from the rest: half are below `median`, the most is `most`
 * - `counts`: equal counts, which sort the states whatever the values
 * - `zero`: steps away from zero, as far to both sides, each with about as many values; `below` per cent are under zero
 * - `noLog`: a logarithm was asked for, but `count` values are zero or less
 */
export type ScaleReason =
  | { readonly why: 'orders'; readonly times: number }
  | { readonly why: 'even' }
  | { readonly why: 'steps'; readonly least: number; readonly most: number }
  | { readonly why: 'far'; readonly median: number; readonly most: number }
  | { readonly why: 'counts' }
  | { readonly why: 'zero'; readonly below: number }
  | { readonly why: 'noLog'; readonly count: number };

interface Ground {
  readonly wished: ScaleKind;
  readonly kind: ScaleKind;
  readonly chosen: boolean;
  readonly diverging: boolean;
  readonly sorted: readonly number[];
}

/** One side of the middle may be so many times as long as the other before a spread is no longer even. */
const evenAtMost = 3;
/** The most is so many times as far from the middle as the ninetieth of a hundred: a few values lie far out. */
const farAtLeast = 3;

/** `null` where the reader chose the kind and got it. */
export function reasonFor({ wished, kind, chosen, diverging, sorted }: Ground): ScaleReason | null {
  if (kind !== wished) {
    return { why: 'noLog', count: sorted.filter((value) => value <= 0).length };
  }
  if (chosen) return null;
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  switch (kind) {
    case 'log':
      return { why: 'orders', times: most / least };
    case 'linear':
      return isEven(sorted) ? { why: 'even' } : { why: 'steps', least, most };
    case 'quantile': {
      if (diverging) return { why: 'zero', below: percentBelowZero(sorted) };
      const median = at(sorted, 0.5);
      const isFar = most - median >= farAtLeast * (at(sorted, 0.9) - median) && most > median;
      return isFar ? { why: 'far', median, most } : { why: 'counts' };
    }
    default:
      return kind satisfies never;
  }
}

function at(sorted: readonly number[], share: number): number {
  return quantileSorted([...sorted], share) ?? 0;
}

function isEven(sorted: readonly number[]): boolean {
  const [low, middle, high] = [at(sorted, 0.05), at(sorted, 0.5), at(sorted, 0.95)];
  const [down, up] = [middle - low, high - middle];
  return Math.max(down, up) <= evenAtMost * Math.min(down, up);
}

function percentBelowZero(sorted: readonly number[]): number {
  return (sorted.filter((value) => value < 0).length / sorted.length) * 100;
}
