import type { PathNode, SceneNode } from '../../scene/scene.ts';
import type { Frame } from '../chart.ts';
import { isCut, shareOn, ticksOn } from './rankAxis.ts';
import type { RankColours } from './rankColours.ts';
import type { RankData } from './rankData.ts';
import { quantityOf } from './rankGeometry.ts';
import type { RowGeometry } from './rankGeometry.ts';
import { boxOf } from './rankLayout.ts';
import type { RankLayout, RowBox } from './rankLayout.ts';
import type { RankReader } from './rankReader.ts';

/** What every part of a drawing of bars is made from. */
export interface Drawing {
  readonly layout: RankLayout;
  readonly data: RankData;
  readonly frame: Frame;
  readonly reader: RankReader;
  readonly geometry: RowGeometry;
  readonly colours: RankColours;
}

/** Where a value stands in a row, from the side where reading begins. */
export function xOf({ layout, geometry }: Pick<Drawing, 'layout' | 'geometry'>, value: number) {
  const { axis } = layout;
  const { barStart, barEnd } = geometry;
  return axis === null ? barStart : barStart + shareOn(axis, value) * (barEnd - barStart);
}

/** What of a row its bar fills. */
function thickness({ layout }: Pick<Drawing, 'layout'>, box: RowBox): readonly [number, number] {
  if (layout.stacked) return [box.top + box.height * 0.62, box.top + box.height * 0.88];
  const inset = Math.max(1, box.height * 0.16);
  return [box.top + inset, box.top + box.height - inset];
}

/** A missing value is a short stub: there is somebody, but nothing to measure. */
const stub = 16;
/** Thinner than this nobody sees a value of nearly zero. */
const leastWidth = 1.5;

/** The bar of a value as a path, and its middle for the keys; a bar that is cut ends in an arrow head. */
export function barPath(
  drawing: Drawing,
  value: number | undefined,
  box: RowBox,
): Pick<PathNode, 'd' | 'centre'> {
  const { layout, frame, reader } = drawing;
  const { axis } = layout;
  const [top, bottom] = thickness(drawing, box);
  const middle = (top + bottom) / 2;
  const physical = (start: number): number =>
    near(reader.direction === 'ltr' ? start : frame.width - start);
  const base = box.start + xOf(drawing, axis?.base ?? 0);
  if (value === undefined || axis === null) {
    return rectangle(physical(base), physical(base + stub), top, bottom);
  }
  const end = box.start + xOf(drawing, value);
  const way = value < axis.base ? -1 : 1;
  if (axis.kind === 'log') {
    // The length of a bar means nothing on a logarithmic axis: a point on a thin stem.
    const radius = Math.min(5, (bottom - top) / 2);
    const x = physical(end);
    return {
      d: `M${physical(base)} ${near(middle - 0.75)}H${x}V${near(middle + 0.75)}H${physical(base)}ZM${near(x - radius)} ${near(middle)}a${near(radius)} ${near(radius)} 0 1 0 ${near(radius * 2)} 0a${near(radius)} ${near(radius)} 0 1 0 ${near(-radius * 2)} 0Z`,
      centre: [x, near(middle)],
    };
  }
  if (isCut(axis, value)) {
    const [from, to, tip] = [physical(base), physical(end), physical(end + way * 7)];
    return {
      d: `M${from} ${near(top)}H${to}L${tip} ${near(middle)}L${to} ${near(bottom)}H${from}Z`,
      centre: [to, near(middle)],
    };
  }
  const length = Math.max(leastWidth, Math.abs(end - base));
  return rectangle(physical(base), physical(base + way * length), top, bottom);
}

function rectangle(
  from: number,
  to: number,
  top: number,
  bottom: number,
): Pick<PathNode, 'd' | 'centre'> {
  return {
    d: `M${from} ${near(top)}H${to}V${near(bottom)}H${from}Z`,
    centre: [to, near((top + bottom) / 2)],
  };
}

function near(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Where a column's rows end; `null` where it has none. `rows` counts those of references, too. */
export function bottomOf(layout: RankLayout, column: number, rows: number): number | null {
  const own = Math.min(layout.perColumn, rows - column * layout.perColumn);
  return own <= 0 ? null : near(layout.head + own * layout.rowHeight);
}

/** Pixels between two numbers of the axis. */
const numberGap = 28;

/** Thin lines at round values over every column, their numbers above; a stronger one where bars begin. */
export function axisNodes(drawing: Drawing, rows: number): readonly SceneNode[] {
  const { layout, frame, data, reader, geometry } = drawing;
  const { axis } = layout;
  if (axis === null) return [];
  const size = Math.min(11, layout.fontSize);
  const wordsOf = (value: number): string => frame.label(quantityOf(data, value));
  const widest = Math.max(
    ...ticksOn(axis, 6).map((value) => frame.measure(wordsOf(value), size)),
    40,
  );
  const rounded = ticksOn(
    axis,
    Math.max(1, Math.floor((geometry.barEnd - geometry.barStart) / (widest + numberGap))),
  );
  const values = rounded.includes(axis.base) ? rounded : [axis.base, ...rounded];
  const nodes: SceneNode[] = [];
  for (let column = 0; column < layout.columns; column += 1) {
    const box = boxOf(layout, column * layout.perColumn);
    const bottom = bottomOf(layout, column, rows);
    if (bottom === null) continue;
    let taken = -Infinity;
    for (const value of values) {
      const start = box.start + xOf(drawing, value);
      const x = near(reader.direction === 'ltr' ? start : frame.width - start);
      nodes.push({
        type: 'path',
        key: `tick-${column}-${value}`,
        d: `M${x} ${layout.head - 4}V${bottom}`,
        fill: 'none',
        stroke: value === axis.base ? 'muted' : 'land',
        strokeWidth: 1,
      });
      const words = wordsOf(value);
      const half = frame.measure(words, size) / 2 + 0.5;
      const middle = Math.min(box.start + box.width - half, Math.max(half + box.start, start));
      // A number without room is left out: its line has neighbours that have theirs.
      if (half * 2 > box.width || middle - half < taken) continue;
      taken = middle + half + 6;
      nodes.push({
        type: 'text',
        key: `number-${column}-${value}`,
        x: reader.direction === 'ltr' ? middle : frame.width - middle,
        y: layout.head - 10,
        text: words,
        anchor: 'center',
        size,
        fill: 'muted',
      });
    }
  }
  return nodes;
}
