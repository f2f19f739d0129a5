import { stacked } from './block.ts';
import type { Block, Setting } from './block.ts';
import { paragraph } from './paragraph.ts';
import type { LegendPart, PictureLegend } from './pictureLegend.ts';
import { samplesBlock } from './samplesBlock.ts';
import { stripBlock } from './stripBlock.ts';

const size = 12.5;

/** The legend of a picture, under its drawing. */
export function legendBlock(legend: PictureLegend, setting: Setting): Block {
  return stacked(
    legend.map((part, index) => partBlock(part, `legend-${index}`, setting)),
    8,
  );
}

function partBlock(part: LegendPart, key: string, setting: Setting): Block {
  switch (part.kind) {
    case 'classes':
      return stripBlock(part, key, setting);
    case 'samples':
      return samplesBlock(part, key, setting);
    case 'notes':
      return paragraph(part.lines.join(' '), key, { size, fill: 'muted' }, setting);
    default:
      return part satisfies never;
  }
}
