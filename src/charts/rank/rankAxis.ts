import { quantileSorted } from 'd3';
import type { StateId } from '../../domain/ids.ts';
import { yearsOf } from '../../domain/series.ts';
import type { Series } from '../../domain/series.ts';
import type { View } from '../../view/view.ts';
import { createValueScale, roundTicks } from '../_shared/valueScale.ts';
import type { RankData } from './rankData.ts';

/** Where a value stands between the ends of a bar's room: the same in every year, so that bars can be compared over time. */
export interface ValueAxis {
  readonly kind: 'linear' | 'log';
  /** What the two ends of the room stand for. */
  readonly from: number;
  readonly to: number;
  /** Where bars begin: zero, or the lower end of a logarithmic axis. */
  readonly base: number;
  /** A logarithm was asked for, but there are values of zero or less. */
  readonly noLog?: true;
  /** Some bars of some years are longer than their room; they are cut, and marked as such. */
  readonly cuts: boolean;
}

/** Beyond so many times the ninety-ninth of a hundred values, the longest bar would leave nothing to see of the others. */
const farAtLeast = 6;

/** The axis for all years of all states that the view can ever show. `null` where there is no value at all. */
export function axisOf(data: RankData, view: Pick<View, 'scale' | 'states'>): ValueAxis | null {
  const values = valuesEver(data, view.states);
  const least = values[0];
  const most = values.at(-1);
  if (least === undefined || most === undefined) return null;
  if (view.scale === 'log' && least > 0) {
    const from = 10 ** Math.floor(Math.log10(least));
    return {
      kind: 'log',
      from,
      to: Math.max(most, from * 10) * 1.02,
      base: from,
      cuts: false,
    };
  }
  const low = Math.min(0, endOf(data, values, 'low'));
  const high = Math.max(0, endOf(data, values, 'high'));
  return {
    kind: 'linear',
    from: low,
    to: low === high ? 1 : high,
    base: 0,
    cuts: low > least || high < most,
    ...(view.scale === 'log' ? { noLog: true } : {}),
  };
}

/**
 * Rates can be wild for one state in one year (an inflation of 24 000 %): the axis ends where most of them do.
 * Sums are never cut: there the largest is what a ranking is about.
 */
function endOf(data: RankData, values: readonly number[], side: 'low' | 'high'): number {
  const outer = (side === 'high' ? values.at(-1) : values[0]) ?? 0;
  if (data.bundle.total === 'sum') return outer;
  const usual = quantileSorted([...values], side === 'high' ? 0.99 : 0.01) ?? outer;
  return Math.abs(outer) > farAtLeast * Math.abs(usual) && outer * usual > 0 ? usual * 1.5 : outer;
}

function valuesEver(data: RankData, chosen: readonly StateId[]): readonly number[] {
  const { bundle, scope } = data;
  const all: number[] = [];
  const add = (series: Series | undefined): void => {
    for (const [, value] of yearsOf(series ?? [])) all.push(value);
  };
  for (const state of new Set([...scope.ever, ...chosen])) add(bundle.values[state]);
  if (bundle.total !== 'sum') add(bundle.world);
  return Array.from(Float64Array.from(all).toSorted());
}

/** 0 to 1 from the lower end; a value beyond an end stands at it. */
export function shareOn(axis: ValueAxis, value: number): number {
  const at = axis.kind === 'log' ? Math.log10 : (x: number): number => x;
  const share = (at(value) - at(axis.from)) / (at(axis.to) - at(axis.from));
  return Math.min(1, Math.max(0, share));
}

/** Whether a bar of this value ends before the value does. */
export function isCut(axis: ValueAxis, value: number): boolean {
  return value > axis.to || value < axis.from;
}

/** Round values to draw lines at, at most about `count` of them: those that any axis of the atlas would name. */
export function ticksOn(axis: ValueAxis, count: number): readonly number[] {
  const { kind, from, to } = axis;
  const named =
    kind === 'log' ? createValueScale(kind, [from, to], count).ticks : roundTicks(from, to, count);
  return named.filter((tick) => tick >= from && tick <= to);
}
