import type { PicturePart } from '../../../scene/picture.ts';
import { atRest } from '../../../scene/scene.ts';
import type { SceneNode, TextNode } from '../../../scene/scene.ts';
import { blockOf, nothing } from './block.ts';
import type { Block, Setting } from './block.ts';
import { sampleSize } from './pictureLegend.ts';
import type { LegendSample, LegendSamples } from './pictureLegend.ts';
import { lineOf, wrapText } from './wrapText.ts';

const size = 12.5;
const rowHeight = 22;
const between = 18;
const beside = 7;

/** Samples in rows, each with what it means beside it; a title stands before the first. */
export function samplesBlock(
  { title, samples }: LegendSamples,
  key: string,
  setting: Setting,
): Block {
  const { direction, measure, width } = setting;
  if (samples.length === 0) return nothing;
  const texts: SceneNode[] = [];
  const parts: PicturePart[] = [];
  let [from, top] = [0, 0];
  /** Places run from where the language begins. */
  const placed = (start: number): number => (direction === 'rtl' ? width - start : start);
  const write = (text: string, name: string, start: number, style: Partial<TextNode>): void => {
    texts.push({
      type: 'text',
      key: `${key}-${name}`,
      x: placed(start),
      y: top + 15,
      text,
      anchor: direction === 'rtl' ? 'right' : 'left',
      size,
      fill: 'ink',
      ...style,
    });
  };
  if (title !== undefined) {
    write(lineOf(title, direction), 'title', 0, { weight: 600 });
    from = measure(lineOf(title, direction), size, 600) + between;
  }
  for (const [index, sample] of samples.entries()) {
    const { box, label, count } = widthsOf(sample, setting);
    const whole = box + label + count;
    if (from > 0 && from + whole > width) {
      from = 0;
      top += rowHeight;
    }
    const own = sample.width ?? sampleSize.width;
    const left = direction === 'rtl' ? width - from - own : from;
    parts.push(samplePart(sample, own, left, top + (rowHeight - sampleSize.height) / 2 - 1));
    // A label that no row has room for goes on under itself.
    const lines =
      whole <= width
        ? [lineOf(sample.label, direction)]
        : wrapText(sample.label, width - box - count, { size }, direction, measure);
    for (const [number, line] of lines.entries()) {
      if (number > 0) top += size * 1.4;
      write(line, `label-${index}-${number}`, from + box, {});
    }
    if (sample.count !== undefined) {
      const last = lines.length === 1 ? label : beside + measure(lines.at(-1) ?? '', size);
      write(lineOf(sample.count, direction), `count-${index}`, from + box + last, {
        fill: 'muted',
      });
    }
    from += whole + between;
  }
  const height = top + rowHeight;
  return { height, parts: [...blockOf(texts, width, height).parts, ...parts] };
}

/** How wide a sample's pieces are, each but the last with the gap behind it. */
export function widthsOf(
  { width = sampleSize.width, label, count }: LegendSample,
  { direction, measure }: Setting,
): { readonly box: number; readonly label: number; readonly count: number } {
  const widthOf = (text: string): number => measure(lineOf(text, direction), size);
  return {
    box: width + beside,
    label: widthOf(label) + (count === undefined ? 0 : beside),
    count: count === undefined ? 0 : widthOf(count),
  };
}

function samplePart({ nodes }: LegendSample, width: number, x: number, y: number): PicturePart {
  return { x, y, scene: { width, height: sampleSize.height, camera: atRest, nodes } };
}
