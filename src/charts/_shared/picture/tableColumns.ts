import type { Locale } from '../../../locale/locale.ts';
import type { Table } from '../../chart.ts';
import { wrapText } from './wrapText.ts';
import type { Measure } from './wrapText.ts';

/** What a table is set with. */
export interface TableSetting {
  readonly locale: Pick<Locale, 'say' | 'value' | 'direction'>;
  readonly measure: Measure;
}

/** The blank at each side of a cell, in letters. */
export const padOf = 0.7;

/** A column with its place, counted from where the language begins, in CSS pixels. */
export interface SetColumn {
  readonly from: number;
  readonly room: number;
  readonly numeric: boolean;
  /** Its head in lines that fit it, ready for a scene. */
  readonly head: readonly string[];
}

interface SetColumns {
  /** Of the letters, in CSS pixels. */
  readonly size: number;
  readonly columns: readonly SetColumn[];
  /** Of the highest head. */
  readonly headLines: number;
}

const largest = 15;
/** A column of names is no narrower than so many letters' width; a head no narrower than so many, however short its numbers. */
const leastName = 9;
const leastHead = 7;

/**
 * The columns of a table on a sheet: numbers have what they need, names what is left, and letters are as large as lets them.
 * @param heads what stands above each column, in pieces
 * @param texts of the cells, row by row
 */
export function columnsIn(
  table: Table,
  heads: readonly (readonly string[])[],
  texts: readonly (readonly string[])[],
  width: number,
  { locale, measure }: TableSetting,
): SetColumns {
  const { direction } = locale;
  // Widths grow with the letters: measured once, at the size 10.
  const needs = table.columns.map(({ numeric }, at): number => {
    const widest = Math.max(0, ...texts.map((row) => measure(row[at] ?? '', 10, 700) / 10));
    const least = numeric === true ? Math.max(widest, leastHead) : Math.max(leastName, widest);
    return least + 2 * padOf;
  });
  const isNumeric = (at: number): boolean => table.columns[at]?.numeric === true;
  const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
  /** With names as narrow as they may be. */
  const tightest = sum(needs.map((need, at) => (isNumeric(at) ? need : leastName + 2 * padOf)));
  const size = Math.min(largest, width / Math.min(sum(needs), tightest * 1.25));
  const numbers = sum(needs.filter((_, at) => isNumeric(at))) * size;
  const names = sum(needs.filter((_, at) => !isNumeric(at)));
  const left = Math.max(0, width - numbers);
  const spare = Math.max(0, left - names * size) / table.columns.length;
  let from = 0;
  const columns = needs.map((need, at): SetColumn => {
    const numeric = isNumeric(at);
    const own = numeric ? need * size : Math.min(need * size, (need / names) * left);
    const room = own + spare;
    const begin = from;
    from += room;
    const head = (heads[at] ?? []).flatMap((piece) =>
      wrapText(piece, room - 2 * padOf * size, { size, weight: 600 }, direction, measure),
    );
    return { from: begin, room, numeric, head };
  });
  return { size, columns, headLines: Math.max(1, ...columns.map(({ head }) => head.length)) };
}
