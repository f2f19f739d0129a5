import { seriesOf } from '../../../src/domain/series.ts';
import type { PackedIndicator } from '../../../src/domain/bundle.ts';
import type { IndicatorEntry } from '../../../src/domain/indicator.ts';
import type { IndicatorFile, ValuesFile } from '../dataset.ts';
import { round } from './number.ts';
import type { Plain } from './plain.ts';
import { makeTotals } from './totals.ts';
import type { Rolls } from './totals.ts';

type ByYear = Readonly<Record<string, number>>;

function runs(values: ByYear): [number, ...number[]][] {
  return seriesOf(Object.entries(values).map(([year, value]) => [Number(year), round(value)])).map(
    ([first, ...rest]) => [first, ...rest],
  );
}

/** The years in which at least one economy has a value, in order. */
export function yearsIn(values: Readonly<Record<string, ByYear>>): readonly number[] {
  const years = new Set(Object.values(values).flatMap((byYear) => Object.keys(byYear)));
  return [...years].map(Number).toSorted((a, b) => a - b);
}

/** `weights`: what weighs the members in a mean, where the table has none of its own. */
export function makeIndicator(
  indicator: IndicatorFile,
  table: ValuesFile,
  weights: ValuesFile['weights'],
  rolls: Rolls,
): Plain<PackedIndicator> {
  const { id, explanation, provenance, notes, scale, sense, total, weightedBy } = indicator;
  const years = yearsIn(table.values);
  const values = Object.entries(table.values).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    id,
    explanation,
    provenance,
    notes,
    scale,
    sense,
    total,
    years: [...years],
    values: Object.fromEntries(values.map(([state, byYear]) => [state, runs(byYear)])),
    ...(table.world === undefined ? {} : { world: runs(table.world) }),
    ...(weightedBy === undefined ? {} : { weightedBy }),
    ...(total === 'none'
      ? {}
      : {
          totals: makeTotals(
            years,
            total,
            weights === undefined ? table : { values: table.values, weights },
            rolls,
          ),
        }),
  };
}

export function makeIndicatorEntry(
  { id, name, unit, topic, latest }: IndicatorFile,
  table: ValuesFile,
): Plain<IndicatorEntry> {
  const years = yearsIn(table.values);
  return { id, name, unit, topic, first: years[0] ?? latest, last: years.at(-1) ?? latest, latest };
}
