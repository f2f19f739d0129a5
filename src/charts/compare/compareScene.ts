import type { CircleNode, Scene, SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { fitText } from '../_shared/fitText.ts';
import { tenths } from '../_shared/linePath.ts';
import { axisText, valueAxisNodes } from '../_shared/plot.ts';
import type { Frame } from '../chart.ts';
import { bubbleNodes, trailNodes } from './bubbleNodes.ts';
import { pointsIn, timeOf } from './compareData.ts';
import type { CompareData, Measure } from './compareData.ts';
import type { CompareLayout } from './compareLayout.ts';
import { groupingOf } from './groups.ts';
import type { Grouping } from './groups.ts';
import { pointLabels } from './pointLabels.ts';

/** Without a selection, trails are drawn of everybody only where there are no more than these. */
export const trailsAtMost = 20;

const groupings = new WeakMap<CompareData, { readonly view: View; readonly grouping: Grouping }>();

/** The same colours as long as the view asks for the same. */
export function groupingIn(data: CompareData, view: View): Grouping {
  const known = groupings.get(data);
  if (
    known?.view.color === view.color &&
    known.view.orgs === view.orgs &&
    known.view.states === view.states
  ) {
    return known.grouping;
  }
  const grouping = groupingOf(data, view);
  groupings.set(data, { view, grouping });
  return grouping;
}

export function sceneOfCompare(
  layout: CompareLayout,
  data: CompareData,
  view: View,
  frame: Frame,
): Scene {
  const { year } = timeOf(data, view);
  const points = pointsIn(data, view, year);
  const grouping = groupingIn(data, view);
  const bubbles = bubbleNodes(points, layout, grouping, view, year, frame);
  const circles = bubbles.filter((node): node is CircleNode => node.type === 'circle');
  const everybody = points.map(({ state }) => state);
  const trailed =
    view.states.length > 0 ? view.states : everybody.length <= trailsAtMost ? everybody : [];
  const ground = axesNodes(layout, data, frame);
  return {
    width: frame.width,
    height: frame.height,
    camera: frame.camera,
    nodes: [
      ...ground.lines,
      ...ground.texts,
      ...(view.trail ? trailNodes(trailed, data, layout, grouping, year, frame) : []),
      ...bubbles,
      ...pointLabels(circles, view.states, layout, frame),
    ],
  };
}

interface Ground {
  readonly lines: readonly SceneNode[];
  readonly texts: readonly SceneNode[];
}

const grounds = new WeakMap<
  CompareLayout,
  { readonly label: Frame['label']; readonly ground: Ground }
>();

/** Both axes with their names: no year changes them. */
function axesNodes(layout: CompareLayout, data: CompareData, frame: Frame): Ground {
  const known = grounds.get(layout);
  if (known?.label === frame.label) return known.ground;
  const { plot, y } = layout;
  const textOf =
    ({ unit }: Measure) =>
    (value: number): string =>
      frame.label({ kind: 'quantity', value, unit: unit.id });
  const across = valueAxisNodes(plot, {
    key: 'y',
    scale: y,
    side: 'left',
    named: true,
    textOf: textOf(data.y),
  });
  const along = columnNodes(layout, textOf(data.x), frame);
  const title = (
    key: string,
    measure: Measure,
    at: { x: number; y: number },
    anchor: 'left' | 'right',
  ): SceneNode => ({
    type: 'text',
    key,
    x: at.x,
    y: at.y,
    text: fitText(
      frame.label({ kind: 'indicator', id: measure.indicator.id }),
      frame.width - 16,
      frame.measure,
      axisText + 1,
      650,
    ),
    anchor,
    size: axisText + 1,
    weight: 650,
    fill: 'ink',
  });
  const nodes = [...across, ...along];
  const ground: Ground = {
    lines: nodes.filter(({ type }) => type !== 'text'),
    texts: [
      ...nodes.filter(({ type }) => type === 'text'),
      title('y-title', data.y, { x: plot.left, y: 14 }, 'left'),
      title('x-title', data.x, { x: plot.right, y: frame.height - 14 }, 'right'),
    ],
  };
  grounds.set(layout, { label: frame.label, ground });
  return ground;
}

/** Lines down the plot at round values of the axis along it, each named under itself where there is room. */
function columnNodes(
  { plot, x, xOf }: CompareLayout,
  textOf: (value: number) => string,
  frame: Frame,
): readonly SceneNode[] {
  let taken = -Infinity;
  return x.ticks.flatMap((tick): readonly SceneNode[] => {
    const at = tenths(xOf(tick));
    if (at < plot.left - 0.5 || at > plot.right + 0.5) return [];
    const text = textOf(tick);
    const half = frame.measure(text, axisText) / 2 + 2;
    const middle = Math.min(frame.width - half, Math.max(half, at));
    const hasRoom = middle - half > taken + 6;
    if (hasRoom) taken = middle + half;
    return [
      {
        type: 'path',
        key: `x-grid-${tick}`,
        d: `M${at} ${plot.top}V${plot.bottom}`,
        fill: 'none',
        stroke: 'muted',
        strokeWidth: 0.5,
        opacity: 0.35,
      },
      ...(hasRoom
        ? [
            {
              type: 'text',
              key: `x-value-${tick}`,
              x: tenths(middle),
              y: plot.bottom + 15,
              text,
              anchor: 'center',
              size: axisText,
              fill: 'muted',
            } as const,
          ]
        : []),
    ];
  });
}
