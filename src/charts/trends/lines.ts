import { valueAt } from '../../domain/series.ts';
import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import type { Line, TrendsData } from './trendsData.ts';

/** What a line reads in a year: the value, or in an index its share of the base year's; `undefined` where there is none. */
export type Read = (line: Line, year: Year) => number | undefined;

/** What the year of an index is set to. */
export const hundred = 100;

/** Reads lines as the view has them. A line whose base year has no value above zero has no index. */
export function readerOf({ index }: Pick<View, 'index'>): Read {
  if (index === null) return ({ series }, year) => valueAt(series, year);
  return ({ series }, year) => {
    const base = valueAt(series, index);
    const value = valueAt(series, year);
    if (base === undefined || value === undefined || base <= 0) return undefined;
    return (value / base) * hundred;
  };
}

/** A point of a line, with what is known of it. */
export interface LinePoint {
  readonly year: Year;
  readonly value: number;
  /** The publisher projected it. */
  readonly projected: boolean;
}

/** A stretch of a line without a gap. */
export interface Stretch {
  readonly points: readonly LinePoint[];
}

/**
 * The line in stretches: a year in which the source has values and this line none is a gap. Where surveys leave years out
 * for everybody, the line runs from survey to survey.
 */
export function stretchesOf(
  line: Line,
  data: Pick<TrendsData, 'bundle'>,
  [first, last]: readonly [Year, Year],
  read: Read,
): readonly Stretch[] {
  const projected = projectedYears(line, data);
  const stretches: LinePoint[][] = [];
  let open: LinePoint[] | null = null;
  for (const year of data.bundle.years) {
    if (year < first || year > last) continue;
    const value = read(line, year);
    if (value === undefined) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      stretches.push(open);
    }
    open.push({ year, value, projected: projected.has(year) });
  }
  return stretches.map((points) => ({ points }));
}

/** The years of a line whose values its publisher projected. */
export function projectedYears(
  { whose }: Line,
  { bundle }: Pick<TrendsData, 'bundle'>,
): ReadonlySet<Year> {
  return new Set(
    bundle.notes
      .filter(({ kind }) => kind === 'projection')
      .filter(
        ({ states }) =>
          states === undefined || (whose.kind === 'state' && states.includes(whose.id)),
      )
      .flatMap(({ years = [] }) => years),
  );
}

/** The years at which a line breaks: from the year before, its values cannot be compared with what they were. */
export function breakYears(
  { whose }: Line,
  { bundle }: Pick<TrendsData, 'bundle'>,
): ReadonlySet<Year> {
  return new Set(
    bundle.notes
      .filter(({ kind }) => kind === 'break')
      .filter(({ states }) => whose.kind === 'state' && states?.includes(whose.id) === true)
      // The first of the years is the last before the break.
      .flatMap(({ years = [] }) => years.slice(1)),
  );
}
