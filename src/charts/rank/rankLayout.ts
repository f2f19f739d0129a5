import type { View } from '../../view/view.ts';
import type { Sheet } from '../chart.ts';
import { axisOf } from './rankAxis.ts';
import type { ValueAxis } from './rankAxis.ts';
import { rowsOver } from './rankData.ts';
import type { RankData } from './rankData.ts';
import { referencesOf } from './rankReferences.ts';

/** Where the rows of a ranking are: the same places in every year, whoever stands on them. */
export interface RankLayout extends Sheet {
  /** `null` where nobody ever has a value. */
  readonly axis: ValueAxis | null;
  /** How many rows stand above the states: organisations, the world. */
  readonly references: number;
  /** Places for states. */
  readonly rows: number;
  /** Rows run down one column and go on in the next, as in a newspaper. */
  readonly columns: number;
  readonly perColumn: number;
  readonly columnWidth: number;
  readonly columnGap: number;
  /** Where the first row begins: above are the numbers of the axis. */
  readonly head: number;
  readonly rowHeight: number;
  /** Name and value stand over the bar instead of beside it. */
  readonly stacked: boolean;
  readonly fontSize: number;
}

export const layoutKeys = ['states', 'scale', 'orgs', 'within'] as const;
type LayoutView = Pick<View, 'states' | 'scale' | 'orgs' | 'within'>;

const head = 26;
const foot = 10;
const gap = 28;

/** Narrower than this, a name beside its bar would leave the bar no room. */
const narrow = 520;

interface Heights {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

const beside: Heights = { least: 13, usual: 24, most: 34 };
const over: Heights = { least: 32, usual: 40, most: 46 };

/** As high as one column of so many rows wants to be, in CSS pixels. */
export function heightFor(rows: number, width: number, windowHeight: number): number {
  const { usual, most } = width < narrow ? over : beside;
  const roomy = Math.min(rows * most, windowHeight - 400);
  return Math.max(240, head + foot + Math.max(rows * usual, roomy));
}

/** A column narrower than this has no room for names. */
const leastColumn = 250;
/** Rows of letters that can be read, as on a printed page. */
const leastRead = 15;

/** The least height on which so many rows can be read, in as many columns as leave names room. */
export function leastHeightFor(rows: number, width: number): number {
  const isNarrow = width < narrow;
  const columns = Math.max(1, Math.floor((width + gap) / (leastColumn + gap)));
  return head + foot + Math.ceil(rows / columns) * (isNarrow ? over.least : leastRead);
}

export function layOutRank(data: RankData, view: LayoutView, { width, height }: Sheet): RankLayout {
  const axis = axisOf(data, view);
  const references = referencesOf(data, {
    ...view,
    time: data.times.last,
    nearest: false,
  }).length;
  const rows = rowsOver(data.scope, data.indicator, view.states);
  const cells = Math.max(1, rows + references);
  const room = Math.max(1, height - head - foot);
  const isNarrow = width < narrow;
  const { least, most } = isNarrow ? over : beside;
  let columns = 1;
  while (Math.ceil(cells / columns) * least > room && width / (columns + 1) >= 150) columns += 1;
  const perColumn = Math.ceil(cells / columns);
  const rowHeight = Math.min(most, room / perColumn);
  return {
    width,
    height,
    axis,
    references,
    rows,
    columns,
    perColumn,
    columnGap: gap,
    columnWidth: (width - gap * (columns - 1)) / columns,
    head,
    rowHeight,
    stacked: isNarrow,
    fontSize: Math.min(13, rowHeight * (isNarrow ? 0.34 : 0.62)),
  };
}

/** A row's place on the sheet, as one reads: `start` is from the side where reading begins. */
export interface RowBox {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The place of the row of that number, references counted. */
export function boxOf(layout: RankLayout, index: number): RowBox {
  const column = Math.min(layout.columns - 1, Math.floor(index / layout.perColumn));
  return {
    start: column * (layout.columnWidth + layout.columnGap),
    top: layout.head + (index - column * layout.perColumn) * layout.rowHeight,
    width: layout.columnWidth,
    height: layout.rowHeight,
  };
}
