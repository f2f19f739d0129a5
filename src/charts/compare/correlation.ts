/** Fewer points than these say nothing of a relation. */
export const enoughPoints = 8;

/** How strongly two orders agree, in the words that are said of it. */
export type Strength = 'strong' | 'moderate' | 'weak' | 'none';

export interface Correlation {
  /** Spearman's rank correlation: 1 where both orders are the same, -1 where one is the other backwards. */
  readonly rho: number;
  readonly strength: Strength;
  readonly direction: 'up' | 'down';
  readonly count: number;
}

/**
 * Of the orders of two lists of values: it asks nothing of their scale, and one state far from the rest does not decide it.
 * `null` where there are too few points, or one of the lists has one value only.
 */
export function correlate(
  points: readonly (readonly [x: number, y: number])[],
): Correlation | null {
  if (points.length < enoughPoints) return null;
  const xs = ranksOf(points.map(([x]) => x));
  const ys = ranksOf(points.map(([, y]) => y));
  const rho = pearson(xs, ys);
  if (rho === null) return null;
  return {
    rho,
    strength: strengthOf(rho),
    direction: rho < 0 ? 'down' : 'up',
    count: points.length,
  };
}

/** Limits as textbooks of statistics have them for social data; they are told with the number. */
function strengthOf(rho: number): Strength {
  const size = Math.abs(rho);
  if (size >= 0.7) return 'strong';
  if (size >= 0.4) return 'moderate';
  return size >= 0.2 ? 'weak' : 'none';
}

/** Ranks from 1; equals share the mean of theirs. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = values
    .map((_, index) => index)
    .toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = Array.from({ length: values.length }, () => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0])
      to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

function pearson(xs: readonly number[], ys: readonly number[]): number | null {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const [dx, dy] = [x - mx, (ys[index] ?? 0) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? null : Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}
