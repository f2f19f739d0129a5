import type { Year } from '../../domain/time.ts';
import type { SceneNode } from '../../scene/scene.ts';
import type { Frame } from '../chart.ts';
import { tenths } from './linePath.ts';
import type { ValueScale } from './valueScale.ts';

/** The rectangle between the axes, in CSS pixels of the sheet. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a value stands from the top. */
export function heightIn(plot: Plot, scale: ValueScale, value: number): number {
  return plot.bottom - scale.place(value) * (plot.bottom - plot.top);
}

/** Where a year stands from the left, whichever way time runs; half years stand between. */
export function yearPlace(
  plot: Plot,
  [first, last]: readonly [Year, Year],
  direction: 'ltr' | 'rtl',
): (year: number) => number {
  const { left, right } = plot;
  if (first === last) return () => (left + right) / 2;
  return (year) => {
    const share = (year - first) / (last - first);
    return left + (direction === 'ltr' ? share : 1 - share) * (right - left);
  };
}

/** The year nearest to a place on the screen. */
export function yearUnder(
  plot: Plot,
  [first, last]: readonly [Year, Year],
  direction: 'ltr' | 'rtl',
  x: number,
): Year {
  const share = (x - plot.left) / (plot.right - plot.left);
  const along = direction === 'ltr' ? share : 1 - share;
  return Math.round(first + Math.min(1, Math.max(0, along)) * (last - first));
}

/** The size of what stands at axes. */
export const axisText = 11.5;

interface ValueAxis {
  readonly key: string;
  readonly scale: ValueScale;
  /** The side on which the values are named: where the lines begin. */
  readonly side: 'left' | 'right';
  /** Without names where a neighbour has them. */
  readonly named: boolean;
  textOf(value: number): string;
}

/** Lines across the plot at round values, each named above itself: nothing has to be read across a margin. */
export function valueAxisNodes(plot: Plot, axis: ValueAxis): readonly SceneNode[] {
  const { key, scale, side, named, textOf } = axis;
  return scale.ticks.flatMap((tick): readonly SceneNode[] => {
    const y = tenths(heightIn(plot, scale, tick));
    if (y < plot.top - 0.5 || y > plot.bottom + 0.5) return [];
    const isZero = tick === 0 || y > plot.bottom - 0.5;
    const line: SceneNode = {
      type: 'path',
      key: `${key}-grid-${tick}`,
      d: `M${tenths(plot.left)} ${y}H${tenths(plot.right)}`,
      fill: 'none',
      stroke: 'muted',
      strokeWidth: isZero ? 1 : 0.5,
      opacity: isZero ? 0.8 : 0.35,
    };
    return [
      line,
      ...(named
        ? [
            {
              type: 'text',
              key: `${key}-value-${tick}`,
              x: side === 'left' ? plot.left : plot.right,
              y: y - 4,
              text: textOf(tick),
              anchor: side,
              size: axisText,
              fill: 'muted',
              halo: 'halo',
            } as const,
          ]
        : []),
    ];
  });
}

/** A name of a place on a horizontal axis, that stands wholly between two sides of the sheet. */
export function bottomText(
  key: string,
  text: string,
  at: { readonly x: number; readonly y: number },
  sides: readonly [left: number, right: number],
  frame: Frame,
  weight = 400,
): SceneNode {
  // Digits of one width, as axes have them, are wider than they are measured.
  const half = frame.measure(text, axisText, weight) * 0.6;
  const x = Math.min(sides[1] - half, Math.max(sides[0] + half, at.x));
  return {
    type: 'text',
    key,
    x: tenths(x),
    y: at.y,
    text,
    anchor: 'center',
    size: axisText,
    weight,
    fill: weight > 400 ? 'ink' : 'muted',
  };
}
