import type { Colour, PathNode, SceneNode } from '../../scene/scene.ts';
import { hueOf } from '../_shared/hues.ts';
import { linePath, tenths } from '../_shared/linePath.ts';
import type { Theme } from '../chart.ts';
import { breakYears } from './lines.ts';
import type { LinePoint } from './lines.ts';
import type { Panel, SeenLine } from './panels.ts';
import type { TrendsData } from './trendsData.ts';

const widths = { total: 3, loud: 2, quiet: 1 } as const;
const opacities = { total: 1, loud: 1, quiet: 0.45 } as const;

export function colourOf({ hue }: Pick<SeenLine, 'hue'>, theme: Theme): Colour {
  return hue === null ? 'muted' : hueOf(theme, hue);
}

/** A line of a panel: what carries its mark, and what is drawn with it. */
export interface LineNodes {
  readonly seen: SeenLine;
  readonly main: PathNode;
  readonly others: readonly SceneNode[];
}

/** A value alone, without a neighbour to draw a line to, is a dot; so is every value of a survey. */
export function lineNodes(panel: Panel, seen: SeenLine, data: TrendsData, theme: Theme): LineNodes {
  const { line } = seen;
  const isGuest = panel.own !== null && panel.own !== seen;
  const weight = isGuest ? 'quiet' : seen.weight;
  const stroke = isGuest ? 'muted' : colourOf(seen, theme);
  const breaks = breakYears(line, data);
  const isSurvey = hasSurveys(data);
  const plain: string[] = [];
  const dashed: string[] = [];
  const others: SceneNode[] = [];
  const at = ({ year, value }: LinePoint): readonly [number, number] => [
    panel.xOf(year),
    panel.yOf(value),
  ];
  const key = panel.own === null ? line.key : `${panel.key}-${line.key}`;
  for (const { points } of seen.stretches) {
    let run: LinePoint[] = [];
    const flush = (): void => {
      if (run.length > 1) plain.push(linePath(run.map(at)));
      if (run.length === 1 || isSurvey) {
        for (const point of run) if (!point.projected) plain.push(dot(at(point)));
      }
      run = [];
    };
    for (const [index, point] of points.entries()) {
      const before = points[index - 1];
      if (before !== undefined && (point.projected || breaks.has(point.year))) {
        flush();
        if (point.projected) dashed.push(linePath([at(before), at(point)]));
        else if (!isGuest)
          others.push(breakNode(`${key}-break-${point.year}`, at(before), at(point), stroke));
      }
      if (point.projected && !isGuest) {
        others.push(hollow(`${key}-projected-${point.year}`, at(point), stroke));
      }
      run.push(point);
    }
    flush();
  }
  const style = {
    fill: 'none',
    stroke,
    strokeWidth: widths[weight],
    opacity: opacities[weight],
  } as const;
  if (dashed.length > 0) {
    others.unshift({
      type: 'path',
      key: `${key}-dashed`,
      d: dashed.join(''),
      dash: [3, 3],
      ...style,
    });
  }
  return {
    seen,
    main: { type: 'path', key: `line-${key}`, d: plain.join(''), ...style },
    others,
  };
}

/** Whether the source has values only in some years: then each of them is worth a dot. */
function hasSurveys({ bundle: { years } }: TrendsData): boolean {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return years.length < (last - first + 1) * 0.7;
}

function dot([x, y]: readonly [number, number]): string {
  return `M${tenths(x - 1.2)} ${tenths(y)}a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0`;
}

function hollow(key: string, [x, y]: readonly [number, number], stroke: Colour): SceneNode {
  return {
    type: 'circle',
    key,
    x: tenths(x),
    y: tenths(y),
    radius: 3,
    fill: 'surface',
    stroke,
    strokeWidth: 1.5,
  };
}

/** Two strokes across the gap: the line before and the line after are not of one measure. */
function breakNode(
  key: string,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  stroke: Colour,
): SceneNode {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const slash = (left: number): string =>
    linePath([
      [x + left - 2.5, y + 5],
      [x + left + 2.5, y - 5],
    ]);
  return {
    type: 'path',
    key,
    d: slash(-2) + slash(2),
    fill: 'none',
    stroke,
    strokeWidth: 1.5,
  };
}
