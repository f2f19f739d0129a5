/** How a preview's picture is laid out: words at the side where reading begins, what is shown beside them. */
import { legendBlock } from '../../../src/charts/_shared/picture/legendBlock.ts';
import {
  blockOf,
  moved,
  stacked,
  type Block,
  type Setting,
} from '../../../src/charts/_shared/picture/block.ts';
import { paragraph } from '../../../src/charts/_shared/picture/paragraph.ts';
import type { PictureLegend } from '../../../src/charts/_shared/picture/pictureLegend.ts';
import { lineOf } from '../../../src/charts/_shared/picture/wrapText.ts';
import type { Sheet } from '../../../src/charts/chart.ts';
import type { Picture } from '../../../src/scene/picture.ts';
import type { Colour, Scene, SceneNode } from '../../../src/scene/scene.ts';
import { pictureSize } from '../pictureSize.ts';

/** Previews are looked at small: everything is set on a sheet of two thirds and drawn half as large again. */
export const cardZoom = 1.5;
export const cardSheet: Sheet = {
  width: pictureSize.width / cardZoom,
  height: pictureSize.height / cardZoom,
};

export const edge = 30;
const column = 268;
const gap = 24;

/** The accent of the site (`--accent`), which drawings leave to it. */
export const brand: Colour = '#0d6e6e';

export interface CardWords {
  readonly title: string;
  /** As many from the first as there is room for, whole. */
  readonly sentences: readonly string[];
  readonly legend: PictureLegend;
  readonly notes: readonly string[];
  /** The atlas's name. */
  readonly name: string;
}

export type CardSetting = Omit<Setting, 'width'>;

/** A figure with its words. @param bleeds whether it goes to the edges of the card, as a map does */
export function figureCard(
  words: CardWords,
  setting: CardSetting,
  bleeds: boolean,
  draw: (sheet: Sheet) => Scene,
): Picture {
  const { width, height } = cardSheet;
  const isRtl = setting.direction === 'rtl';
  const inner: Setting = { ...setting, width: column };
  const legend = legendBlock(words.legend, { ...setting, width: column });
  const notes = stacked(
    words.notes.map((note, index) =>
      paragraph(note, `note-${index}`, { size: 9, fill: 'muted', leading: 1.45 }, inner),
    ),
    1,
  );
  const foot = stacked([legend, notes, signature(words.name, inner)], 9);
  const head = headOf(words, inner, height - 2 * edge - foot.height - 12);
  const left = isRtl ? width - edge - column : edge;
  const margin = bleeds ? 0 : 20;
  const room = {
    width: width - edge - column - gap - margin,
    height: height - 2 * margin,
  };
  const scene = draw(room);
  return {
    width,
    height,
    parts: [
      { x: isRtl ? margin : width - margin - room.width, y: margin, scene },
      ...moved(head.parts, left, edge - 4),
      ...moved(foot.parts, left, height - edge - foot.height + 6),
    ],
  };
}

/** The title with as many sentences as fit. */
function headOf({ title, sentences }: CardWords, setting: Setting, room: number): Block {
  const heading = paragraph(
    title,
    'title',
    { size: 24, weight: 700, fill: 'ink', leading: 1.35 },
    setting,
  );
  for (let count = sentences.length; count > 0; count -= 1) {
    const text = sentences.slice(0, count).join(' ');
    const body = paragraph(text, 'caption', { size: 14, fill: 'ink', leading: 1.6 }, setting);
    const block = stacked([heading, body], 10);
    if (block.height <= room) return block;
  }
  return heading;
}

/** The mark and the name of the atlas. */
export function signature(name: string, { width, direction }: Setting): Block {
  const isRtl = direction === 'rtl';
  const centre = isRtl ? width - 9 : 9;
  const disc = (key: string, x: number, y: number): SceneNode => ({
    type: 'circle',
    key,
    x: centre + x,
    y: 11 + y,
    radius: 1.9,
    fill: brand,
  });
  const nodes: SceneNode[] = [
    {
      type: 'circle',
      key: 'mark',
      x: centre,
      y: 11,
      radius: 8.6,
      fill: 'none',
      stroke: brand,
      strokeWidth: 1.3,
    },
    disc('west', -4.3, -2),
    disc('east', 4.3, -2),
    disc('south', 0, 4),
    {
      type: 'text',
      key: 'name',
      x: isRtl ? width - 26 : 26,
      y: 16,
      text: lineOf(name, direction),
      anchor: isRtl ? 'right' : 'left',
      size: 13.5,
      weight: 700,
      fill: brand,
    },
  ];
  return blockOf(nodes, width, 22);
}
