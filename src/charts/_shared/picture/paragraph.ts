import type { Colour, TextNode } from '../../../scene/scene.ts';
import { blockOf } from './block.ts';
import type { Block, Setting } from './block.ts';
import { wrapText } from './wrapText.ts';

export interface Style {
  readonly size: number;
  readonly weight?: number;
  readonly fill: Colour;
  /** From a line to the next, as a multiple of the size. */
  readonly leading?: number;
  /** Whether its lines are set a little narrower rather than leave a word or two alone in the last. */
  readonly balanced?: true;
}

/** Vazirmatn's line: letters stand so far above the line's foot, as a share of their size. */
const ascent = 1.08;
const defaultLeading = 1.55;

export function heightOfLine({ size, leading = defaultLeading }: Style): number {
  return Math.round(size * leading);
}

/** A last line is at least so long, as a share of the width, where narrower lines make it so. */
const leastLast = 0.3;

/** The lines of a text, a little narrower where a word or two would stand alone in the last of them. */
function withoutWidow(
  wrap: (room: number) => readonly string[],
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines = wrap(width);
  if (lines.length < 2) return lines;
  for (const share of [1, 0.93, 0.86, 0.79, 0.72]) {
    const narrower = share === 1 ? lines : wrap(width * share);
    if (narrower.length > lines.length) break;
    if (widthOf(narrower.at(-1) ?? '') >= width * leastLast) return narrower;
  }
  return lines;
}

/**
 * A text in lines, at the side where its language begins.
 * @param key names its lines among the nodes of a part
 * @param own the direction of the text, where it is not that of the picture (an address)
 */
export function paragraph(
  text: string,
  key: string,
  style: Style,
  setting: Setting,
  own = setting.direction,
): Block {
  const { direction, measure, width } = setting;
  const { size, weight = 400, fill } = style;
  const leading = heightOfLine(style);
  const wrap = (room: number): readonly string[] =>
    wrapText(text, room, { size, weight }, own, measure);
  const lines =
    style.balanced === true
      ? withoutWidow(wrap, width, (line) => measure(line, size, weight))
      : wrap(width);
  const nodes = lines.map((line, index): TextNode => ({
    type: 'text',
    key: `${key}-${index}`,
    x: direction === 'rtl' ? width : 0,
    y: Math.round(index * leading + (leading - size * defaultLeading) / 2 + size * ascent),
    text: line,
    anchor: direction === 'rtl' ? 'right' : 'left',
    size,
    weight,
    fill,
  }));
  return blockOf(nodes, width, lines.length * leading);
}
