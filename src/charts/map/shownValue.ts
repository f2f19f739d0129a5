import type { StateId } from '../../domain/ids.ts';
import { nearestValue } from '../../domain/series.ts';
import type { DatedValue } from '../../domain/series.ts';
import type { View } from '../../view/view.ts';
import { timeOf } from './mapData.ts';
import type { IndicatorMap } from './mapData.ts';

/**
 * How many years away `nearest=on` looks for a value. Five: surveys and censuses come every two to five years, and what is
 * older says little of the year shown.
 */
export const nearestReach = 5;

/** The value that a state is shown with. Whoever shows one of another year than the map's has to say so. */
export interface ShownValue extends DatedValue {
  /** True where the value is of another year than the one shown. */
  readonly other: boolean;
}

/** Reads what states are shown with in the view's year; `undefined` for a state without a value to show. */
export function valuesShown(
  data: IndicatorMap,
  view: Pick<View, 'time' | 'nearest'>,
): (state: StateId) => ShownValue | undefined {
  const { year } = timeOf(data, view);
  const reach = view.nearest ? nearestReach : 0;
  return (state) => {
    const found = nearestValue(data.bundle.values[state], year, reach);
    return found === undefined ? undefined : { ...found, other: found.year !== year };
  };
}
