import type { Year } from '../../domain/time.ts';
import type { Mark, PathNode, Scene, SceneNode } from '../../scene/scene.ts';
import { axisText, bottomText, valueAxisNodes } from '../_shared/plot.ts';
import { tenths } from '../_shared/linePath.ts';
import { yearTicks } from '../_shared/yearTicks.ts';
import type { View } from '../../view/view.ts';
import type { Frame } from '../chart.ts';
import { eventNodes } from './eventNodes.ts';
import { labelNodes } from './labelNodes.ts';
import { colourOf, lineNodes } from './lineNodes.ts';
import type { LineNodes } from './lineNodes.ts';
import { panelsOf } from './panels.ts';
import type { Panel } from './panels.ts';
import { trendsTime } from './trendsData.ts';
import type { Line, TrendsData } from './trendsData.ts';
import type { TrendsLayout } from './trendsLayout.ts';

/** Everything that the years drawn decide and the year read off does not. */
interface Drawing {
  readonly panels: readonly Panel[];
  readonly under: readonly SceneNode[];
  readonly lines: readonly { readonly panel: Panel; readonly nodes: LineNodes }[];
  readonly over: readonly SceneNode[];
  readonly ticks: readonly {
    readonly panel: Panel;
    readonly year: Year;
    readonly node: SceneNode;
  }[];
}

interface Kept {
  readonly inputs: readonly unknown[];
  readonly drawing: Drawing;
}

const kept = new WeakMap<TrendsLayout, Kept>();
const panelsIn = new WeakMap<Scene, readonly Panel[]>();

/** The pairs of axes of a scene, for what reads a place on it. */
export function panelsOfScene(scene: Scene): readonly Panel[] {
  return panelsIn.get(scene) ?? [];
}

/** A step of the year draws a line through the picture, moves its dots and tells other values; the lines stay as they are. */
export function sceneOfTrends(
  layout: TrendsLayout,
  data: TrendsData,
  view: View,
  frame: Frame,
): Scene {
  const { years, year, single } = trendsTime(data, view);
  const drawing = drawingOf(layout, data, years, frame);
  const marked = new Set<string>();
  const lines = drawing.lines.flatMap(({ panel, nodes: { seen, main, others } }): SceneNode[] => {
    // A line that stands in several panels is one mark, in its own.
    const isMark = !marked.has(seen.line.key) && (panel.own === null || panel.own === seen);
    if (isMark) marked.add(seen.line.key);
    const node: PathNode = isMark
      ? { ...main, mark: markOf(seen.line, layout.read(seen.line, year)) }
      : main;
    return [node, ...others];
  });
  const rest = layout.lines.filter(({ line }) => !marked.has(line.key));
  const scene: Scene = {
    width: frame.width,
    height: frame.height,
    camera: frame.camera,
    nodes: [
      ...drawing.under,
      ...drawing.ticks.map(({ panel, year: tick, node }) =>
        single && isNear(panel, tick, year) ? { ...node, opacity: 0 } : node,
      ),
      ...(single ? drawing.panels.map((panel) => crosshair(panel, year)) : []),
      // Lines that the panels have no room for are marks without a drawing: their values are told all the same.
      ...rest.map(({ line }): SceneNode => ({
        type: 'path',
        key: `line-${line.key}`,
        d: '',
        fill: 'none',
        mark: markOf(line, layout.read(line, year)),
      })),
      ...lines,
      ...drawing.over,
      ...(single ? drawing.panels.flatMap((panel) => readings(panel, layout, year, frame)) : []),
    ],
  };
  panelsIn.set(scene, drawing.panels);
  return scene;
}

function markOf({ whose }: Line, value: number | undefined): Mark {
  const told = value === undefined ? ({ missing: true } as const) : { value: round(value) };
  switch (whose.kind) {
    case 'state':
      return { kind: 'state', state: whose.id, ...told };
    case 'organisation':
      return { kind: 'organisation', organisation: whose.id, ...told };
    case 'world':
      return { kind: 'world', ...told };
    default:
      return whose satisfies never;
  }
}

/** An index is a quotient: more digits than the values have say nothing. */
function round(value: number): number {
  return Number(value.toPrecision(9));
}

function drawingOf(
  layout: TrendsLayout,
  data: TrendsData,
  years: readonly [Year, Year],
  frame: Frame,
): Drawing {
  const inputs = [data, ...years, frame.label, frame.measure, frame.theme];
  const known = kept.get(layout);
  if (known?.inputs.every((one, index) => one === inputs[index]) === true) return known.drawing;
  const drawing = draw(layout, data, years, frame);
  kept.set(layout, { inputs, drawing });
  return drawing;
}

function draw(
  layout: TrendsLayout,
  data: TrendsData,
  years: readonly [Year, Year],
  frame: Frame,
): Drawing {
  const panels = panelsOf(layout, data, years, frame);
  const [first] = panels;
  const isIndex = layout.base !== null;
  const axis = panels.flatMap((panel) =>
    valueAxisNodes(panel.plot, {
      key: panel.key,
      scale: panel.scale,
      side: panel.direction === 'ltr' ? 'left' : 'right',
      named: panel.named,
      textOf: (value) =>
        frame.label(isIndex ? value : { kind: 'quantity', value, unit: data.unit.id }),
    }),
  );
  return {
    panels,
    under: axis.filter(({ type }) => type !== 'text'),
    lines: panels.flatMap((panel) =>
      panel.lines.map((seen) => ({ panel, nodes: lineNodes(panel, seen, data, frame.theme) })),
    ),
    over: [
      ...axis.filter(({ type }) => type === 'text'),
      ...panels.flatMap((panel) => labelNodes(panel, frame)),
      ...(first === undefined ? [] : eventNodes(first, data)),
    ],
    ticks: panels.flatMap((panel) => tickNodes(panel, frame)),
  };
}

function tickNodes(panel: Panel, frame: Frame): Drawing['ticks'] {
  const { plot, years } = panel;
  const wide = frame.measure(frame.label({ kind: 'year', year: years[1] }), axisText) + 22;
  const count = Math.max(2, Math.floor((plot.right - plot.left) / wide) + 1);
  return yearTicks(years[0], years[1], count).map((year) => ({
    panel,
    year,
    node: bottomText(
      `${panel.key}-year-${year}`,
      frame.label({ kind: 'year', year }),
      { x: panel.xOf(year), y: plot.bottom + 20 },
      sidesOf(panel, frame),
      frame,
    ),
  }));
}

/** Names of years stay on the sheet, and in a panel's own column. */
function sidesOf({ own, plot }: Panel, { width }: Frame): readonly [number, number] {
  return own === null ? [2, width - 2] : [plot.left - 2, plot.right + 8];
}

/** Whether the name of a year would run into that of the year that is read off. */
function isNear(panel: Panel, tick: Year, year: Year): boolean {
  return Math.abs(panel.xOf(tick) - panel.xOf(year)) < 40;
}

function crosshair(panel: Panel, year: Year): SceneNode {
  const { plot } = panel;
  return {
    type: 'path',
    key: `${panel.key}-crosshair`,
    d: `M${tenths(panel.xOf(year))} ${plot.top - 4}V${plot.bottom + 4}`,
    fill: 'none',
    stroke: 'ink',
    strokeWidth: 1,
    opacity: 0.55,
  };
}

/** Where the lines stand in the year that is read off. The same nodes in every year: what has no value is not seen. */
function readings(
  panel: Panel,
  layout: TrendsLayout,
  year: Year,
  frame: Frame,
): readonly SceneNode[] {
  const x = tenths(panel.xOf(year));
  const dots = (panel.own === null ? panel.lines : [panel.own]).map((seen): SceneNode => {
    const value = layout.read(seen.line, year);
    return {
      type: 'circle',
      key: `${panel.key}-dot-${seen.line.key}`,
      x,
      y: value === undefined ? panel.plot.bottom : tenths(panel.yOf(value)),
      radius: seen.weight === 'quiet' ? 1.75 : 4,
      fill: colourOf(seen, frame.theme),
      stroke: 'surface',
      strokeWidth: seen.weight === 'quiet' ? 0.5 : 1.5,
      opacity: value === undefined ? 0 : 1,
    };
  });
  return [
    ...dots,
    bottomText(
      `${panel.key}-at`,
      frame.label({ kind: 'year', year }),
      { x, y: panel.plot.bottom + 20 },
      sidesOf(panel, frame),
      frame,
      700,
    ),
  ];
}
