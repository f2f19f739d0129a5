import type { StateId } from '../../domain/ids.ts';
import type { MessageValue } from '../../domain/message.ts';
import { yearsOf } from '../../domain/series.ts';
import type { View } from '../../view/view.ts';
import type { Frame } from '../chart.ts';
import type { RankData } from './rankData.ts';
import type { RankLayout } from './rankLayout.ts';

/** The parts of a row from the side where reading begins, in CSS pixels: rank, name, room for the bar, value. */
export interface RowGeometry {
  /** Where ranks end. */
  readonly rank: number;
  /** Where names begin, and how much room they have. */
  readonly name: number;
  readonly nameWidth: number;
  /** Where the room of bars begins and ends. */
  readonly barStart: number;
  readonly barEnd: number;
}

const between = 8;
/** The longest bar is at least so long. */
const leastBar = 24;
/** Behind the stub of a missing value. */
const behindStub = 16;

interface Kept {
  readonly label: Frame['label'];
  readonly measure: Frame['measure'];
  readonly states: View['states'];
  readonly geometry: RowGeometry;
}

const kept = new WeakMap<RankLayout, Kept>();

/** Measured once for all years: the widest name, the widest value that any year can have. */
export function geometryOf(
  layout: RankLayout,
  data: RankData,
  view: Pick<View, 'states' | 'nearest'>,
  frame: Pick<Frame, 'label' | 'measure'>,
): RowGeometry {
  const { label, measure } = frame;
  const { states } = view;
  const known = kept.get(layout);
  if (known?.label === label && known.measure === measure && known.states === states) {
    return known.geometry;
  }
  const geometry = layout.stacked
    ? stackedGeometry(layout, frame)
    : besideGeometry(layout, data, view, frame);
  kept.set(layout, { label, measure, states, geometry });
  return geometry;
}

function rankWidth(layout: RankLayout, { label, measure }: Pick<Frame, 'label' | 'measure'>) {
  return Math.ceil(measure(label(Math.max(88, layout.rows)), layout.fontSize));
}

function stackedGeometry(layout: RankLayout, frame: Pick<Frame, 'label' | 'measure'>): RowGeometry {
  const rank = rankWidth(layout, frame);
  return {
    rank,
    name: rank + between,
    nameWidth: layout.columnWidth - rank - between,
    barStart: rank + between,
    barEnd: layout.columnWidth,
  };
}

function besideGeometry(
  layout: RankLayout,
  data: RankData,
  view: Pick<View, 'states'>,
  { label, measure }: Pick<Frame, 'label' | 'measure'>,
): RowGeometry {
  const { columnWidth, fontSize } = layout;
  const shown = new Set([...data.scope.ever, ...view.states]);
  const widthOf = (value: MessageValue): number => measure(label(value), fontSize, 700);
  const names = Math.max(
    ...[...shown].map((id) => widthOf({ kind: 'state', id })),
    layout.references > 0 ? widthOf({ kind: 'message', message: { key: 'rank:world' } }) : 0,
  );
  const rank = rankWidth(layout, { label, measure });
  const name = rank + between;
  const { over, under } = labelsBeyond(data, shown, widthOf);
  // In columns as narrow as on a slide, values stay whole and names give way.
  const left = columnWidth - name - over - under - leastBar - 3 * between;
  const nameWidth = Math.max(0, Math.min(Math.ceil(names), columnWidth * 0.34, left));
  const start = name + nameWidth + between;
  return {
    rank,
    name,
    nameWidth,
    barStart: start + (layout.axis !== null && layout.axis.from < 0 ? under + between : 0),
    barEnd: columnWidth - over - between,
  };
}

/** The room that values need beyond the ends of the longest bars. */
function labelsBeyond(
  data: RankData,
  shown: ReadonlySet<StateId>,
  widthOf: (value: MessageValue) => number,
): { readonly over: number; readonly under: number } {
  const none: MessageValue = { kind: 'message', message: { key: 'figure:value.noneShort' } };
  let over = widthOf(none) + behindStub;
  let under = 0;
  for (const id of shown) {
    const [low, high] = extremesOf(data, id);
    if (high !== undefined) over = Math.max(over, widthOf(quantityOf(data, high)));
    if (low !== undefined && low < 0) under = Math.max(under, widthOf(quantityOf(data, low)));
  }
  return { over: Math.ceil(over), under: Math.ceil(under) };
}

function extremesOf(
  { bundle }: RankData,
  id: StateId,
): readonly [low: number | undefined, high: number | undefined] {
  let low: number | undefined;
  let high: number | undefined;
  for (const [, value] of yearsOf(bundle.values[id] ?? [])) {
    if (low === undefined || value < low) low = value;
    if (high === undefined || value > high) high = value;
  }
  return [low, high];
}

export function quantityOf({ unit }: Pick<RankData, 'unit'>, value: number): MessageValue {
  return { kind: 'quantity', value, unit: unit.id };
}
