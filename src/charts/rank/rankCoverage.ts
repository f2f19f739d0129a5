import { valueAt } from '../../domain/series.ts';
import { endOfYear } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { RankData } from './rankData.ts';

/** How many states of each year's scope, and of those chosen beside it, have a value of that very year; from the first year. */
export function coverageOf(data: RankData, chosen: View['states']): readonly number[] {
  const { first, last } = data.times;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const states = new Set([...data.scope.on(endOfYear(year)), ...chosen]);
    let count = 0;
    for (const state of states) {
      if (valueAt(data.bundle.values[state], year) !== undefined) count += 1;
    }
    return count;
  });
}
