import type { SceneNode } from '../../scene/scene.ts';
import { fitText } from '../_shared/fitText.ts';
import { placeLabels } from '../_shared/labelColumn.ts';
import { linePath, tenths } from '../_shared/linePath.ts';
import type { Frame } from '../chart.ts';
import { colourOf } from './lineNodes.ts';
import { nameOf } from './names.ts';
import { labelGap, labelSize } from './panels.ts';
import type { Panel, SeenLine } from './panels.ts';

/** From the middle of one name to the middle of the next. */
const lineHeight = 15;
/** A name that is not of a loud line moves no further from its line than this. */
const reach = 34;

/** The names of the lines, each beside the end of its line: of the loud ones always, of the others as there is room. */
export function labelNodes(panel: Panel, frame: Frame): readonly SceneNode[] {
  const { plot, direction } = panel;
  if (panel.own !== null) return [titleNode(panel, panel.own, frame)];
  const ended = panel.lines.flatMap((seen) => {
    const end = seen.stretches.at(-1)?.points.at(-1);
    return end === undefined ? [] : [{ seen, end }];
  });
  const placed = placeLabels(
    ended.map(({ seen, end }) => ({
      key: seen.line.key,
      y: panel.yOf(end.value),
      weight: (seen.hue === null ? 0 : 1e300) + end.value,
      must: seen.weight !== 'quiet',
    })),
    { top: plot.top - 12, bottom: plot.bottom + 8, line: lineHeight, reach },
  );
  const isLtr = direction === 'ltr';
  const edge = isLtr ? plot.right : plot.left;
  const side = isLtr ? 1 : -1;
  const room = (isLtr ? frame.width - plot.right : plot.left) - labelGap - 1;
  return placed.flatMap(({ key, y }): readonly SceneNode[] => {
    const found = ended.find(({ seen }) => seen.line.key === key);
    if (found === undefined) return [];
    const { seen, end } = found;
    const weight = seen.weight === 'quiet' ? 400 : 650;
    const text = fitText(frame.label(nameOf(seen.line)), room, frame.measure, labelSize, weight);
    if (text === '') return [];
    const [x, from] = [panel.xOf(end.year), panel.yOf(end.value)];
    const fill = colourOf(seen, frame.theme);
    const name: SceneNode = {
      type: 'text',
      key: `name-${key}`,
      x: tenths(edge + side * labelGap),
      y: tenths(y + 4),
      text,
      anchor: isLtr ? 'left' : 'right',
      size: labelSize,
      weight,
      fill,
    };
    const leader: SceneNode = {
      type: 'path',
      key: `leader-${key}`,
      d: linePath([
        [x + side * 2, from],
        [edge + side * 2, from],
        [edge + side * (labelGap - 2), y],
      ]),
      fill: 'none',
      stroke: fill,
      strokeWidth: 0.75,
      opacity: 0.5,
    };
    return [leader, name];
  });
}

/** In a panel of its own a line is named above its plot. */
function titleNode(panel: Panel, own: SeenLine, frame: Frame): SceneNode {
  const { plot, direction } = panel;
  const isLtr = direction === 'ltr';
  return {
    type: 'text',
    key: `name-${own.line.key}`,
    x: isLtr ? plot.left : plot.right,
    y: plot.top - 20,
    text: fitText(
      frame.label(nameOf(own.line)),
      plot.right - plot.left,
      frame.measure,
      labelSize,
      650,
    ),
    anchor: isLtr ? 'left' : 'right',
    size: labelSize,
    weight: 650,
    fill: colourOf(own, frame.theme),
  };
}
