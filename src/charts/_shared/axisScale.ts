import type { View } from '../../view/view.ts';
import type { AxisKind } from './valueScale.ts';

/**
 * Why an axis is of its kind, in numbers that are true of its values; the app has the words.
 * - `orders`: logarithmic, because the most is `times` the least
 * - `steps`: linear: the same distance is the same amount
 * - `noLog`: a logarithm was asked for, but `count` values are zero or less
 */
export type AxisReason =
  | { readonly why: 'orders'; readonly times: number }
  | { readonly why: 'steps' }
  | { readonly why: 'noLog'; readonly count: number };

export interface AxisChoice {
  readonly kind: AxisKind;
  /** `null` where the reader chose the kind and got it. */
  readonly reason: AxisReason | null;
}

/** The most is so many times the least before an axis counts in orders of magnitude by itself. */
const ordersAtLeast = 50;

/**
 * The kind of an axis over these values.
 * @param inOrders whether the quantity is one that grows by shares of itself: money and people, not percentages
 */
export function chooseAxis(
  scale: View['scale'],
  values: readonly number[],
  inOrders: boolean,
): AxisChoice {
  const [least, most] = extentOf(values) ?? [0, 0];
  if (scale === 'linear') return { kind: 'linear', reason: null };
  if (scale === 'log') {
    if (least > 0) return { kind: 'log', reason: null };
    const count = values.filter((value) => value <= 0).length;
    return { kind: 'linear', reason: count === 0 ? null : { why: 'noLog', count } };
  }
  const times = most / least;
  return inOrders && least > 0 && times >= ordersAtLeast
    ? { kind: 'log', reason: { why: 'orders', times } }
    : { kind: 'linear', reason: { why: 'steps' } };
}

/** The least and the most; `null` of nothing. */
export function extentOf(values: readonly number[]): readonly [number, number] | null {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least > most ? null : [least, most];
}
