import type { Year } from '../../domain/time.ts';
import { extentOf } from '../_shared/axisScale.ts';
import type { Plot } from '../_shared/plot.ts';
import { heightIn, yearPlace } from '../_shared/plot.ts';
import { createValueScale } from '../_shared/valueScale.ts';
import type { ValueScale } from '../_shared/valueScale.ts';
import type { Frame } from '../chart.ts';
import { stretchesOf } from './lines.ts';
import type { Stretch } from './lines.ts';
import { nameOf } from './names.ts';
import type { TrendsData } from './trendsData.ts';
import type { DrawnLine, TrendsLayout } from './trendsLayout.ts';

/** A line with its stretches between two years. */
export interface SeenLine extends DrawnLine {
  readonly stretches: readonly Stretch[];
}

/** One pair of axes. */
export interface Panel {
  readonly key: string;
  readonly plot: Plot;
  readonly scale: ValueScale;
  readonly years: readonly [first: Year, last: Year];
  readonly direction: 'ltr' | 'rtl';
  /** The line that the panel is about; `null` where it is about all. */
  readonly own: SeenLine | null;
  /** What is drawn in it, the loudest last. */
  readonly lines: readonly SeenLine[];
  /** Whether values are named at its axis. */
  readonly named: boolean;
  xOf(year: number): number;
  yOf(value: number): number;
}

export const labelSize = 12;
/** From the end of a line to its name. */
export const labelGap = 10;
const marginBottom = 32;
const marginTop = 20;
const titleHeight = 18;

/** The panels of a drawing: one, or one for each selected line over the others in grey, all on the same axes. */
export function panelsOf(
  layout: TrendsLayout,
  data: TrendsData,
  years: readonly [Year, Year],
  frame: Frame,
): readonly Panel[] {
  const seen = layout.lines.map((drawn): SeenLine => ({
    ...drawn,
    stretches: stretchesOf(drawn.line, data, years, layout.read),
  }));
  const values = seen.flatMap(({ stretches }) =>
    stretches.flatMap(({ points }) => points.map(({ value }) => value)),
  );
  const extent = extentOf(values) ?? [layout.axis.kind === 'log' ? 1 : 0, 1];
  const { direction, panels } = layout;
  const make = (
    key: string,
    plot: Plot,
    own: SeenLine | null,
    lines: readonly SeenLine[],
    named: boolean,
  ): Panel => {
    const ticks = Math.min(7, Math.max(2, Math.round((plot.bottom - plot.top) / 64)));
    const scale = createValueScale(layout.axis.kind, extent, ticks);
    return {
      key,
      plot,
      scale,
      years,
      direction,
      own,
      lines,
      named,
      xOf: yearPlace(plot, years, direction),
      yOf: (value) => heightIn(plot, scale, value),
    };
  };
  if (panels === null) {
    const room = labelRoom(seen, frame);
    const [start, end] = direction === 'ltr' ? [4, room] : [room, 4];
    const plot = {
      left: start,
      right: frame.width - end,
      top: marginTop,
      bottom: frame.height - marginBottom,
    };
    return [make('all', plot, null, seen, true)];
  }
  const chosen = panels.flatMap(({ line }) => seen.find((other) => other.line === line) ?? []);
  const context = seen.filter(({ weight }) => weight !== 'quiet');
  const { columns, width, height } = gridOf(chosen.length, frame);
  return chosen.map((own, index) => {
    const column = index % columns;
    const place = direction === 'ltr' ? column : columns - 1 - column;
    const top = Math.floor(index / columns) * height;
    const plot = {
      left: place * width + 4,
      right: (place + 1) * width - 14,
      top: top + marginTop + titleHeight,
      bottom: top + height - marginBottom,
    };
    return make(
      own.line.key,
      plot,
      own,
      [...context.filter((one) => one !== own), own],
      column === 0,
    );
  });
}

/** How panels stand: as many in a row as have room. */
export function gridOf(
  count: number,
  { width, height }: { readonly width: number; readonly height: number },
): {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
} {
  const columns = Math.max(1, Math.min(count, Math.max(2, Math.floor(width / 210)), 6));
  const rows = Math.ceil(count / columns);
  return { columns, rows, width: width / columns, height: height / rows };
}

/** The width of the widest name, but never more than a third of the sheet. */
function labelRoom(lines: readonly SeenLine[], frame: Frame): number {
  const widths = lines
    .filter(({ stretches }) => stretches.length > 0)
    .map(({ line, weight }) =>
      frame.measure(frame.label(nameOf(line)), labelSize, weight === 'quiet' ? 400 : 650),
    );
  return Math.ceil(Math.min(frame.width * 0.32, Math.max(20, ...widths) + labelGap + 4));
}
