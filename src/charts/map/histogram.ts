import type { StateId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { classCount, classOf } from '../_shared/colourScale.ts';
import { standingOf } from './indicatorWords.ts';
import type { IndicatorMap } from './mapData.ts';

/** The states shown, by the class of their value: what a legend counts, lights and names. */
export interface Histogram {
  /** One list for each class, from the least; in each the highest value first. */
  readonly classes: readonly (readonly StateId[])[];
  readonly missing: readonly StateId[];
  /** Those whose value is of another year; they stand in their class too. */
  readonly others: readonly StateId[];
}

export function histogramOf(data: IndicatorMap, view: View): Histogram {
  const { ranked, missing, others } = standingOf(data, view);
  const { colours } = data;
  const classes: StateId[][] = Array.from(
    { length: colours === null ? 0 : classCount(colours) },
    () => [],
  );
  if (colours !== null) {
    for (const { id, value } of ranked) classes[classOf(colours, value)]?.push(id);
  }
  return { classes, missing, others: [...others.keys()] };
}
