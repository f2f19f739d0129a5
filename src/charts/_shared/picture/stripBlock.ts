import type { SceneNode } from '../../../scene/scene.ts';
import { fittingLabels } from '../../../scene/fittingLabels.ts';
import { blockOf, moved, stacked } from './block.ts';
import type { Block, Setting } from './block.ts';
import type { LegendClasses, LegendSample } from './pictureLegend.ts';
import { paragraph } from './paragraph.ts';
import { samplesBlock, widthsOf } from './samplesBlock.ts';
import { lineOf } from './wrapText.ts';

const size = 12.5;
const widest = 460;
/** From the strip's own top. */
const strip = { top: 2, height: 12 } as const;
const pointer = { top: 16, height: 7 } as const;
const limitsAt = 37;
const gap = 36;
/** Narrower than this and nothing stands beside the strip. */
const leastBeside = 220;

/** The classes of a colour scale with their limits, and beside them what they can be held against. */
export function stripBlock(part: LegendClasses, key: string, setting: Setting): Block {
  const { title, colours, limits, pointers } = part;
  const { direction, measure, width } = setting;
  const isRtl = direction === 'rtl';
  const length = Math.min(width, widest);
  const at = (start: number): number => (isRtl ? width - start : start);
  const nodes: SceneNode[] = [];
  const step = length / colours.length;
  for (const [index, fill] of colours.entries()) {
    const left = Math.min(at(index * step), at((index + 1) * step));
    // A hair wider than its class, so that no line of the paper shows between two.
    const wide = step + (index + 1 === colours.length || isRtl ? 0 : 0.3);
    nodes.push({
      type: 'path',
      key: `${key}-class-${index}`,
      d: `M${left} ${strip.top}h${wide}v${strip.height}h${-wide}Z`,
      fill,
    });
  }
  const shown = fittingLabels(
    limits.map(({ text, main }, index) => ({
      at: (index + 1) * step,
      width: measure(lineOf(text, direction), size),
      main,
    })),
    { length, gap: 10, over: 0 },
  );
  for (const [index, { text }] of limits.entries()) {
    if (shown[index] !== true) continue;
    nodes.push({
      type: 'text',
      key: `${key}-limit-${index}`,
      x: at((index + 1) * step),
      y: limitsAt,
      text: lineOf(text, direction),
      anchor: 'center',
      size,
      fill: 'muted',
    });
  }
  for (const [index, { place, isHollow }] of pointers.entries()) {
    nodes.push(pointerNode(`${key}-pointer-${index}`, at(place * length), pointer.top, isHollow));
  }
  const heading = paragraph(
    title,
    `${key}-title`,
    { size, weight: 600, fill: 'ink', balanced: true },
    setting,
  );
  const strips = blockOf(nodes, width, limits.length === 0 ? 26 : limitsAt + 6);
  const room = width - length - gap;
  const isBeside = room >= widestSample(part, setting);
  const beside = besideBlock(part, key, isBeside ? { ...setting, width: room } : setting);
  if (!isBeside) return stacked([heading, strips, beside], 2);
  const both = {
    height: Math.max(strips.height, beside.height),
    parts: [...strips.parts, ...moved(beside.parts, isRtl ? 0 : length + gap, -3)],
  };
  return stacked([heading, both], 2);
}

/** The names of the pointers, and what is not on the scale. */
function besideSamples({ pointers, samples }: LegendClasses): readonly LegendSample[] {
  return [
    ...pointers.map(({ label, isHollow }) => ({
      label,
      width: 12,
      nodes: [pointerNode('pointer', 6, 5, isHollow)],
    })),
    ...samples,
  ];
}

function besideBlock(part: LegendClasses, key: string, setting: Setting): Block {
  const samples = { kind: 'samples', samples: besideSamples(part) } as const;
  return samplesBlock(samples, `${key}-beside`, setting);
}

function widestSample(part: LegendClasses, setting: Setting): number {
  return Math.max(
    leastBeside,
    ...besideSamples(part).map((sample) => {
      const { box, label, count } = widthsOf(sample, setting);
      return box + label + count;
    }),
  );
}

function pointerNode(key: string, x: number, top: number, isHollow: boolean): SceneNode {
  return {
    type: 'path',
    key,
    d: `M${x} ${top}l4.5 ${pointer.height}h-9Z`,
    fill: isHollow ? 'surface' : 'ink',
    stroke: 'ink',
    strokeWidth: 1.2,
  };
}
