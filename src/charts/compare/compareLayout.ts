import type { StateId } from '../../domain/ids.ts';
import { yearsOf } from '../../domain/series.ts';
import type { View } from '../../view/view.ts';
import { chooseAxis, extentOf } from '../_shared/axisScale.ts';
import type { AxisChoice } from '../_shared/axisScale.ts';
import type { Plot } from '../_shared/plot.ts';
import { createValueScale } from '../_shared/valueScale.ts';
import type { ValueScale } from '../_shared/valueScale.ts';
import type { Sheet } from '../chart.ts';
import { isWhole, pointOf, reachOf } from './compareData.ts';
import type { CompareData, Measure } from './compareData.ts';

/** What no year decides: both axes over all years, so that a bubble that moves has moved, and the sizes. */
export interface CompareLayout extends Sheet {
  readonly plot: Plot;
  readonly x: ValueScale;
  readonly y: ValueScale;
  xOf(value: number): number;
  yOf(value: number): number;
  /** The radius of a bubble, in CSS pixels; of one without a size, the least. */
  radiusOf(size: number | undefined): number;
}

export const layoutKeys = ['scale', 'states', 'nearest'] as const;
type LayoutView = Pick<View, (typeof layoutKeys)[number]>;

/** Bubbles are never smaller across than 8 pixels. */
export const leastRadius = 4;

export function layOutCompare(data: CompareData, view: LayoutView, sheet: Sheet): CompareLayout {
  const { width, height } = sheet;
  const plot: Plot = { left: 8, right: width - 12, top: 40, bottom: height - 44 };
  const states = statesEver(data, view);
  const axes = axesOf(data, view);
  const drawn = drawnValues(data, states, view);
  const x = scaleOf(drawn.x, axes.x, Math.max(3, Math.round(width / 130)));
  const y = scaleOf(drawn.y, axes.y, Math.max(3, Math.round(height / 80)));
  const most = Math.max(0, ...valuesOf(data.size, states));
  const mostRadius = Math.min(48, Math.max(12, Math.sqrt(width * height) * 0.05));
  return {
    width,
    height,
    plot,
    x,
    y,
    xOf: (value) => plot.left + x.place(value) * (plot.right - plot.left),
    yOf: (value) => plot.bottom - y.place(value) * (plot.bottom - plot.top),
    radiusOf: (size) =>
      size === undefined || most === 0
        ? leastRadius
        : Math.max(leastRadius, Math.sqrt(Math.max(0, size) / most) * mostRadius),
  };
}

export function statesEver(
  { scope }: Pick<CompareData, 'scope'>,
  { states }: Pick<View, 'states'>,
): readonly StateId[] {
  return [...new Set([...scope.ever, ...states])];
}

interface DrawnValues {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The values of all points of all years: only those that meet a value of the other indicator are ever drawn. */
function drawnValues(
  data: CompareData,
  states: readonly StateId[],
  view: Pick<View, 'nearest'>,
): DrawnValues {
  const { first, last } = data.times;
  const reach = reachOf(view);
  const [x, y]: [number[], number[]] = [[], []];
  for (const state of states) {
    for (let year = first; year <= last; year += 1) {
      const point = pointOf(data, state, year, reach);
      if (!isWhole(point)) continue;
      x.push(point.x.value);
      y.push(point.y.value);
    }
  }
  return { x, y };
}

/** The kinds of both axes, and why. */
export function axesOf(
  data: CompareData,
  view: LayoutView,
): { readonly x: AxisChoice; readonly y: AxisChoice } {
  const drawn = drawnValues(data, statesEver(data, view), view);
  const choose = (values: readonly number[], { bundle }: Measure): AxisChoice =>
    chooseAxis(view.scale, values, bundle.scale === 'log');
  return { x: choose(drawn.x, data.x), y: choose(drawn.y, data.y) };
}

function valuesOf({ bundle }: Measure, states: readonly StateId[]): readonly number[] {
  return states.flatMap((state) =>
    [...yearsOf(bundle.values[state] ?? [])].map(([, value]) => value),
  );
}

function scaleOf(values: readonly number[], { kind }: AxisChoice, count: number): ValueScale {
  const extent = extentOf(values) ?? [kind === 'log' ? 1 : 0, 1];
  return createValueScale(kind, extent, count);
}
