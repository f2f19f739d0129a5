/** Paths of the small shapes of the timeline, in CSS pixels. */
import { round } from './drawing.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A bar whose ends are round where it begins or has ended, and straight where it goes on. */
export function barPath(
  { left, right, top, bottom }: Box,
  roundLeft: boolean,
  roundRight: boolean,
): string {
  const radius = Math.min((bottom - top) / 2, (right - left) / 2);
  const [l, r] = [roundLeft ? radius : 0, roundRight ? radius : 0];
  const corner = (size: number, x: number, y: number): string =>
    size === 0 ? '' : `a${round(size)} ${round(size)} 0 0 1 ${round(x)} ${round(y)}`;
  return [
    `M${round(left + l)} ${round(top)}H${round(right - r)}`,
    corner(r, r, r),
    `V${round(bottom - r)}`,
    corner(r, -r, r),
    `H${round(left + l)}`,
    corner(l, -l, -l),
    `V${round(top + l)}`,
    corner(l, l, -l),
    'Z',
  ].join('');
}

export function diamondPath(x: number, y: number, reach: number): string {
  return `M${round(x)} ${round(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`;
}

export function dotPath(x: number, y: number, radius: number): string {
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
}

export function linePath(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
}
