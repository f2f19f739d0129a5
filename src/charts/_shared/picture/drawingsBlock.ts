import type { Scene } from '../../../scene/scene.ts';
import type { Sheet } from '../../chart.ts';
import { moved, stacked } from './block.ts';
import type { Block, Setting } from './block.ts';
import { paragraph } from './paragraph.ts';

/** A drawing of a picture, on any sheet; one of two has a title of its own. */
export interface Drawing {
  readonly title?: string;
  readonly draw: (sheet: Sheet) => Scene;
}

const between = 20;
/** On a narrower sheet the second of two drawings stands under the first. */
const wide = 640;

/** One drawing, or two side by side or under one another, the first where the language begins. */
export function drawingsBlock(
  drawings: readonly Drawing[],
  height: number,
  mayShrink: boolean,
  setting: Setting,
): Block {
  const columns = setting.width >= wide ? drawings.length : 1;
  const rows = drawings.length / columns;
  const width = Math.floor((setting.width - between * (columns - 1)) / columns);
  const titles = drawings.map(({ title = '' }, index) =>
    paragraph(
      title,
      `drawing-${index}`,
      { size: 14, weight: 600, fill: 'ink' },
      { ...setting, width },
    ),
  );
  const titleHeight = Math.max(...titles.map((title) => title.height));
  const each = Math.floor((height - between * (rows - 1)) / rows) - titleHeight;
  const panes = drawings.map(({ draw }, index): Block => {
    const { scene, scale } = fitted(width, each, mayShrink, draw);
    const part = { x: 0, y: titleHeight, scene, ...(scale === 1 ? {} : { scale }) };
    return {
      height: titleHeight + scene.height * scale,
      parts: [...(titles[index]?.parts ?? []), part],
    };
  });
  if (columns === 1) return stacked(panes, between);
  return {
    height: Math.max(...panes.map((pane) => pane.height)),
    parts: panes.flatMap(({ parts }, index) => {
      const place = setting.direction === 'rtl' ? columns - 1 - index : index;
      return moved(parts, place * (width + between), 0);
    }),
  };
}

/** Letters drawn smaller than this are not read. */
const leastScale = 0.8;

/**
 * The drawing for a place. One that needs more height than there is (lanes, rows) is drawn smaller, as far as letters can
 * still be read; what does not fit even so makes the picture higher, because nothing of a drawing is cut off.
 */
function fitted(
  width: number,
  height: number,
  mayShrink: boolean,
  draw: (sheet: Sheet) => Scene,
): { readonly scene: Scene; readonly scale: number } {
  const first = draw({ width, height });
  if (!mayShrink || first.height <= height) return { scene: first, scale: 1 };
  const scale = Math.max(leastScale, height / first.height);
  const scene = draw({ width: Math.round(width / scale), height: Math.floor(height / scale) });
  return { scene, scale: width / scene.width };
}
