import type { TotalChange } from '../../domain/bundle.ts';
import type { Year } from '../../domain/time.ts';
import { atRest } from '../../scene/scene.ts';
import type { Fill, Scene, SceneNode } from '../../scene/scene.ts';
import { hueOf } from '../_shared/hues.ts';
import { tenths } from '../_shared/linePath.ts';
import { axisText, bottomText, heightIn, valueAxisNodes } from '../_shared/plot.ts';
import type { Plot } from '../_shared/plot.ts';
import { createValueScale } from '../_shared/valueScale.ts';
import type { ValueScale } from '../_shared/valueScale.ts';
import { yearTicks } from '../_shared/yearTicks.ts';
import type { Frame } from '../chart.ts';
import { isShare } from './accessionWords.ts';
import type { TrendsData } from './trendsData.ts';

export type Part = 'growth' | 'accession' | 'withdrawal';

export function fillOf(part: Part, frame: Pick<Frame, 'theme'>): Fill {
  switch (part) {
    case 'growth':
      return hueOf(frame.theme, 0);
    case 'accession':
      return hueOf(frame.theme, 1);
    case 'withdrawal':
      return { hatch: hueOf(frame.theme, 3) };
    default:
      return part satisfies never;
  }
}

const barAtMost = 34;

/** A bar for each step, its parts on top of each other above and below zero. */
export function sceneOfChanges(
  steps: readonly TotalChange[],
  { unit }: Pick<TrendsData, 'unit'>,
  direction: 'ltr' | 'rtl',
  frame: Frame,
): Scene {
  const [first, last] = [steps[0]?.to ?? 0, steps.at(-1)?.to ?? 0];
  const stacks = steps.map((step) => ({ step, parts: stack(step) }));
  const ends = stacks.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]));
  const extent = [Math.min(0, ...ends), Math.max(0, ...ends)] as const;
  const scale = createValueScale('linear', extent, 4);
  const textOf = (value: number): string =>
    frame.label(
      isShare(unit)
        ? { kind: 'number', value, signed: true }
        : { kind: 'quantity', value, unit: unit.id, signed: true },
    );
  // Bars stand beside the names of values, not on them.
  const room = 8 + Math.max(...scale.ticks.map((tick) => frame.measure(textOf(tick), axisText)));
  const plot: Plot = { left: 4, right: frame.width - 4, top: 18, bottom: frame.height - 22 };
  const [left, right] =
    direction === 'ltr' ? [plot.left + room, plot.right] : [plot.left, plot.right - room];
  const width = (right - left) / (last - first + 1);
  const xOf = (year: Year): number => {
    const along = year - first + 0.5;
    return direction === 'ltr' ? left + along * width : right - along * width;
  };
  const bar = Math.min(barAtMost, width * 0.7);
  const bars = stacks.flatMap(({ step, parts }) =>
    parts.map(({ part, from, to }) =>
      barNode(
        `${part}-${step.to}`,
        xOf(step.to),
        bar,
        [from, to],
        plot,
        scale,
        fillOf(part, frame),
      ),
    ),
  );
  const axis = valueAxisNodes(plot, {
    key: 'changes',
    scale,
    side: direction === 'ltr' ? 'left' : 'right',
    named: true,
    textOf: (value) => frame.label({ kind: 'quantity', value, unit: unit.id, signed: true }),
  });
  const wide = frame.measure(frame.label({ kind: 'year', year: last }), axisText) + 22;
  const count = Math.max(2, Math.floor((right - left) / wide));
  const ticks = yearTicks(first, last, count).map((year) =>
    bottomText(
      `changes-year-${year}`,
      frame.label({ kind: 'year', year }),
      { x: xOf(year), y: frame.height - 5 },
      [2, frame.width - 2],
      frame,
    ),
  );
  return {
    width: frame.width,
    height: frame.height,
    camera: atRest,
    nodes: [
      ...axis.filter(({ type }) => type !== 'text'),
      ...bars,
      ...axis.filter(({ type }) => type === 'text'),
      ...ticks,
    ],
  };
}

interface Piece {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** The parts of a step: what adds upwards from zero, what takes downwards. */
function stack({ growth, accession = 0, withdrawal = 0 }: TotalChange): readonly Piece[] {
  let [above, below] = [0, 0];
  return (
    [
      ['growth', growth],
      ['accession', accession],
      ['withdrawal', withdrawal],
    ] as const
  ).flatMap(([part, value]): readonly Piece[] => {
    if (value === 0) return [];
    const from = value > 0 ? above : below;
    if (value > 0) above += value;
    else below += value;
    return [{ part, from, to: from + value }];
  });
}

function barNode(
  key: string,
  x: number,
  width: number,
  [from, to]: readonly [number, number],
  plot: Plot,
  scale: ValueScale,
  fill: Fill,
): SceneNode {
  const [top, bottom] = [
    heightIn(plot, scale, Math.max(from, to)),
    heightIn(plot, scale, Math.min(from, to)),
  ];
  // What is not nothing is seen.
  const height = Math.max(1, bottom - top);
  return {
    type: 'path',
    key,
    d: `M${tenths(x - width / 2)} ${tenths(top)}h${tenths(width)}v${tenths(height)}h${tenths(-width)}Z`,
    fill,
  };
}
