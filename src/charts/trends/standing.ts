import type { Year } from '../../domain/time.ts';
import type { View } from '../../view/view.ts';
import { rankByValue } from '../_shared/rank.ts';
import type { Ranked } from '../_shared/rank.ts';
import { readerOf } from './lines.ts';
import type { Line, TrendsData } from './trendsData.ts';

/** A line with what it reads in a year. */
export interface ReadLine extends Ranked<string> {
  readonly line: Line;
}

/** What all lines read in a year: from the most, states apart from totals, and those that read nothing. */
export interface YearStanding {
  readonly totals: readonly ReadLine[];
  readonly states: readonly ReadLine[];
  readonly missing: readonly Line[];
}

export function standingIn(data: TrendsData, view: Pick<View, 'index'>, year: Year): YearStanding {
  const read = readerOf(view);
  const missing = data.lines.filter((line) => read(line, year) === undefined);
  const ranked = (lines: readonly Line[]): readonly ReadLine[] => {
    const values = lines.flatMap((line): [string, number][] => {
      const value = read(line, year);
      return value === undefined ? [] : [[line.key, value]];
    });
    return rankByValue(values).flatMap((one) => {
      const line = lines.find(({ key }) => key === one.id);
      return line === undefined ? [] : [{ ...one, line }];
    });
  };
  return {
    totals: ranked(data.lines.filter(({ whose }) => whose.kind !== 'state')),
    states: ranked(data.lines.filter(({ whose }) => whose.kind === 'state')),
    missing,
  };
}
