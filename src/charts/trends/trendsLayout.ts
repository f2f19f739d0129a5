import { yearsOf } from '../../domain/series.ts';
import type { View } from '../../view/view.ts';
import { chooseAxis } from '../_shared/axisScale.ts';
import type { AxisChoice } from '../_shared/axisScale.ts';
import { rankByValue } from '../_shared/rank.ts';
import type { Sheet } from '../chart.ts';
import { readerOf } from './lines.ts';
import type { Read } from './lines.ts';
import type { Line, TrendsData } from './trendsData.ts';

/** How loudly a line is drawn. */
export type Weight = 'total' | 'loud' | 'quiet';

export interface DrawnLine {
  readonly line: Line;
  readonly weight: Weight;
  /** Which colour it has; quiet lines have none. */
  readonly hue: number | null;
}

/** What no year decides: which lines there are, what they read, on what kind of axis, in how many panels. */
export interface TrendsLayout extends Sheet {
  readonly axis: AxisChoice;
  readonly read: Read;
  /** The year that is a hundred; `null` where lines read what the source says. */
  readonly base: View['index'];
  /** From the quietest to the loudest: the order of painting. */
  readonly lines: readonly DrawnLine[];
  /** One panel for each of these lines; `null` where all lines share one. */
  readonly panels: readonly DrawnLine[] | null;
  readonly direction: 'ltr' | 'rtl';
}

export const layoutKeys = ['states', 'index', 'scale', 'total', 'tdir'] as const;
type LayoutView = Pick<View, (typeof layoutKeys)[number]>;

/** So many lines have colours where the reader chose none. */
const loudByItself = 5;
/** More colours than these in one panel cannot be told apart: each of the selected gets a panel of its own. */
export const loudAtMost = 7;

export function layOutTrends(data: TrendsData, view: LayoutView, sheet: Sheet): TrendsLayout {
  const read = readerOf(view);
  const lines = weigh(data, view, read);
  const selected = lines.filter(
    ({ line: { whose } }) => whose.kind === 'state' && view.states.includes(whose.id),
  );
  return {
    width: sheet.width,
    height: sheet.height,
    axis: axisOf(data, view),
    read,
    base: view.index,
    lines,
    panels: selected.length > loudAtMost ? selected.toReversed() : null,
    direction: view.tdir === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The kind of the axis of values, over all years, so that it is the same whatever years are drawn. */
export function axisOf(
  data: TrendsData,
  view: Pick<View, 'index' | 'scale' | 'total'>,
): AxisChoice {
  const read = readerOf(view);
  const values = data.lines.flatMap((line) =>
    [...yearsOf(line.series)].flatMap(([year]) => read(line, year) ?? []),
  );
  // What is added up is shown by its amount.
  const inOrders = view.index === null && data.bundle.scale === 'log' && !view.total;
  return chooseAxis(view.scale, values, inOrders);
}

/** The colour of each line that has one. */
export function huesOf(data: TrendsData, view: LayoutView): ReadonlyMap<string, number> {
  return new Map(
    weigh(data, view, readerOf(view)).flatMap(({ line, hue }) =>
      hue === null ? [] : [[line.key, hue]],
    ),
  );
}

/** Totals first among the colours, then what the reader chose in that order, or else the largest. */
function weigh(data: TrendsData, view: LayoutView, read: Read): readonly DrawnLine[] {
  const totals = data.lines.filter(({ whose }) => whose.kind !== 'state');
  const states = data.lines.filter(({ whose }) => whose.kind === 'state');
  const chosen = view.states.flatMap((id) => states.find(({ key }) => key === id) ?? []);
  const count = states.length <= loudAtMost ? states.length : loudByItself;
  const loud = chosen.length > 0 || totals.length > 0 ? chosen : largest(states, data, read, count);
  const hues = new Map([...totals, ...loud].map(({ key }, index) => [key, index]));
  const drawn = (line: Line, weight: Weight): DrawnLine => ({
    line,
    weight,
    hue: hues.get(line.key) ?? null,
  });
  return [
    ...states.filter(({ key }) => !hues.has(key)).map((line) => drawn(line, 'quiet')),
    ...loud.toReversed().map((line) => drawn(line, 'loud')),
    ...totals.toReversed().map((line) => drawn(line, 'total')),
  ];
}

/** By the value of the last year with broad coverage: the same lines whatever year is read off. */
function largest(
  lines: readonly Line[],
  { times }: TrendsData,
  read: Read,
  count: number,
): readonly Line[] {
  const values = lines.flatMap((line): [string, number][] => {
    const value = read(line, times.latest);
    return value === undefined ? [] : [[line.key, value]];
  });
  return rankByValue(values)
    .slice(0, count)
    .flatMap(({ id }) => lines.find(({ key }) => key === id) ?? []);
}
