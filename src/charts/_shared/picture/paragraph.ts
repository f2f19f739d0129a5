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
}

/** Vazirmatn's line: letters stand so far above the line's foot, as a share of their size. */
const ascent = 1.08;
const defaultLeading = 1.55;

export function heightOfLine({ size, leading = defaultLeading }: Style): number {
  return Math.round(size * leading);
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
  const lines = wrapText(text, width, { size, weight }, own, measure);
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
