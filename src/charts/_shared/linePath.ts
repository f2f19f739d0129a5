/** A line through points: `M0 0L1 1`, to tenths of a pixel. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${tenths(x)} ${tenths(y)}`)
    .join('');
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
