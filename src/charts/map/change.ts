import type { IndicatorBundle, Unit } from '../../domain/indicator.ts';
import type { Message } from '../../domain/message.ts';
import { valueAt } from '../../domain/series.ts';
import type { Series } from '../../domain/series.ts';
import type { Year } from '../../domain/time.ts';

/** How far back a panel looks, in years. */
const changeSpans = [1, 5, 10] as const;

/**
 * What a change is counted in. `percent`: amounts, by how much of what they were; `points`: shares and rates in per cent,
 * in percentage points; `unit`: indices and ages, in their own unit.
 */
export type ChangeMeasure = 'percent' | 'points' | 'unit';

export interface Change {
  readonly from: Year;
  readonly to: Year;
  /** `hardly`: a change that the digits shown are too coarse for. */
  readonly direction: 'up' | 'down' | 'same' | 'hardly';
  readonly measure: ChangeMeasure;
  /** As it is shown, without sign: percent, percentage points, or the indicator's unit. */
  readonly size: number;
}

/** Amounts span orders of magnitude or add up; what is written with a per cent sign is a share or a rate. */
export function measureOf(
  unit: Pick<Unit, 'pattern'>,
  bundle: Pick<IndicatorBundle, 'scale' | 'total'>,
): ChangeMeasure {
  if (Object.values(unit.pattern).some((pattern) => /[%٪]/.test(pattern))) return 'points';
  return bundle.scale === 'log' || bundle.total === 'sum' ? 'percent' : 'unit';
}

/** The changes to a year from 1, 5 and 10 years before, where both years have a value. */
export function changesOf(
  series: Series | undefined,
  year: Year,
  measure: ChangeMeasure,
  unit: Pick<Unit, 'decimals'>,
): readonly Change[] {
  const after = valueAt(series, year);
  if (after === undefined) return [];
  return changeSpans.flatMap((span) => {
    const before = valueAt(series, year - span);
    return before === undefined
      ? []
      : [{ from: year - span, to: year, ...changeBetween(before, after, measure, unit.decimals) }];
  });
}

/** A percentage needs a base above zero and an end that is not below it: otherwise the difference itself is told. */
function changeBetween(
  before: number,
  after: number,
  wanted: ChangeMeasure,
  decimals: number,
): Omit<Change, 'from' | 'to'> {
  const measure = wanted === 'percent' && (before <= 0 || after < 0) ? 'unit' : wanted;
  const exact = measure === 'percent' ? (after / before - 1) * 100 : after - before;
  if (after === before) return { direction: 'same', measure, size: 0 };
  const size = roundTo(Math.abs(exact), measure === 'unit' ? decimals : 1);
  if (size === 0) return { direction: 'hardly', measure, size };
  return { direction: after > before ? 'up' : 'down', measure, size };
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A change in words, such as "up 2.3%": with the direction said, so that neither sign nor colour has to. */
export function changeMessage(
  { direction, measure, size }: Change,
  unit: Pick<Unit, 'id'>,
): Message {
  if (direction === 'same' || direction === 'hardly') return { key: `panel:change.${direction}` };
  if (measure === 'points') {
    return {
      key: `panel:change.${direction}Points`,
      values: { count: { kind: 'count', value: size } },
    };
  }
  return measure === 'percent'
    ? {
        key: `panel:change.${direction}`,
        values: { amount: { kind: 'percent', value: size, decimals: size < 100 ? 1 : 0 } },
      }
    : {
        key: `panel:change.${direction}By`,
        values: { amount: { kind: 'quantity', value: size, unit: unit.id } },
      };
}
