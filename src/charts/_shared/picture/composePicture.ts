import type { Picture } from '../../../scene/picture.ts';
import { atRest } from '../../../scene/scene.ts';
import type { SceneNode } from '../../../scene/scene.ts';
import { moved, stacked } from './block.ts';
import type { Block, Setting } from './block.ts';
import { drawingsBlock } from './drawingsBlock.ts';
import type { Drawing } from './drawingsBlock.ts';
import { legendBlock } from './legendBlock.ts';
import { heightOfLine, paragraph } from './paragraph.ts';
import type { Style } from './paragraph.ts';
import type { PictureLegend } from './pictureLegend.ts';
import { lineOf } from './wrapText.ts';

/** What a picture says beside its drawing, in the reader's language. */
export interface PictureWords {
  readonly title: string;
  /** The caption: the first sentence is always there, the others as far as there is room. */
  readonly sentences: readonly string[];
  readonly legend: PictureLegend;
  /** Sources, what is said of borders: never left out. */
  readonly notes: readonly string[];
  /** Where the figure is to be found; runs left to right in every language. */
  readonly address: string;
  /** The atlas's name. */
  readonly name: string;
}

/** In CSS pixels: of the whole picture, or what the drawing itself has and the picture follows. */
type Length = number | { readonly drawing: number };

export interface PictureSheet {
  readonly width: Length;
  readonly height: Length;
}

/** Less than this and a drawing is none. */
const leastDrawing = 200;

/**
 * A figure as a picture that stands on its own, in one column: title, caption, drawing, legend, notes, address. Words take
 * what they need; the drawing has the rest of a sheet of a given height. Sentences after the first go, from the last, where
 * the drawing would have too little.
 */
export function composePicture(
  words: PictureWords,
  sheet: PictureSheet,
  setting: Omit<Setting, 'width'>,
  drawings: readonly Drawing[],
): Picture {
  const { height } = sheet;
  const edge = lengthOf(sheet.width) < 640 ? 16 : 40;
  const width = typeof sheet.width === 'number' ? sheet.width : sheet.width.drawing + 2 * edge;
  const inner: Setting = { ...setting, width: width - 2 * edge };
  const legend = legendBlock(words.legend, inner);
  const foot = footOf(words, inner);
  const gaps = { drawing: 14, legend: legend.height === 0 ? 0 : 10, foot: 14 };
  const around = (head: Block): number =>
    2 * edge * 0.8 +
    head.height +
    legend.height +
    foot.height +
    gaps.drawing +
    gaps.legend +
    gaps.foot;
  const least = typeof height === 'number' ? height - roomFor(width, height) : Infinity;
  const head = headThatLeaves(words, inner, (one) => around(one) <= least);
  const wanted = Math.floor(
    typeof height === 'number' ? Math.max(leastDrawing, height - around(head)) : height.drawing,
  );
  const drawn = drawingsBlock(drawings, wanted, typeof height === 'number', inner);
  const top = edge * 0.8;
  const needed = Math.ceil(around(head) + drawn.height);
  const whole = typeof height === 'number' ? Math.max(height, needed) : needed;
  // What a low drawing leaves free is shared by what is above and what is under it.
  const drawingTop = Math.round(top + head.height + gaps.drawing + (whole - needed) * 0.4);
  const legendTop = drawingTop + drawn.height + gaps.legend;
  return {
    width,
    height: whole,
    parts: [
      ...moved(head.parts, edge, top),
      ...moved(drawn.parts, edge, drawingTop),
      ...moved(legend.parts, edge, legendTop),
      ...moved(foot.parts, edge, whole - foot.height - top),
    ],
  };
}

function lengthOf(length: Length): number {
  return typeof length === 'number' ? length : length.drawing;
}

/** How much of a sheet the drawing is to have before a second sentence has any. */
function roomFor(width: number, height: number): number {
  return Math.max(leastDrawing, Math.min(height * 0.55, width * 0.5));
}

/** The head with as many sentences as leave room for the drawing; the first stays whatever it takes. */
function headThatLeaves(
  words: PictureWords,
  setting: Setting,
  hasRoom: (head: Block) => boolean,
): Block {
  for (let count = words.sentences.length; count > 1; count -= 1) {
    const head = headOf(words, count, setting);
    if (hasRoom(head)) return head;
  }
  return headOf(words, 1, setting);
}

function headOf({ title, sentences }: PictureWords, count: number, setting: Setting): Block {
  const isSmall = setting.width < 600;
  const caption = sentences.slice(0, count).join(' ');
  return stacked(
    [
      paragraph(
        title,
        'title',
        { size: isSmall ? 19 : 26, weight: 700, fill: 'ink', leading: 1.45, balanced: true },
        setting,
      ),
      paragraph(
        caption,
        'caption',
        { size: isSmall ? 13.5 : 15.5, fill: 'ink', balanced: true },
        setting,
      ),
    ],
    2,
  );
}

const small: Style = { size: 11.5, fill: 'muted', leading: 1.5 };

/** A thin line, then the notes; the atlas's name stands at the other end of the address. */
function footOf({ notes, address, name }: PictureWords, setting: Setting): Block {
  const { width, direction, measure } = setting;
  const isRtl = direction === 'rtl';
  const named = measure(lineOf(name, direction), small.size + 1, 700);
  const beside: Setting = { ...setting, width: width - named - 24 };
  const where = paragraph(address, 'address', small, beside, 'ltr');
  const written = stacked(
    [
      ...notes.map((note, index) => paragraph(note, `note-${index}`, small, setting)),
      isRtl ? { ...where, parts: moved(where.parts, named + 24, 0) } : where,
    ],
    1,
  );
  const top = 9;
  const height = top + written.height;
  const nodes: SceneNode[] = [
    {
      type: 'path',
      key: 'rule',
      d: `M0 0.5H${width}`,
      fill: 'none',
      stroke: 'land',
      strokeWidth: 1,
    },
    {
      type: 'text',
      key: 'name',
      x: isRtl ? 0 : width,
      y: height - heightOfLine(small) * 0.3,
      text: lineOf(name, direction),
      anchor: isRtl ? 'left' : 'right',
      size: small.size + 1,
      weight: 700,
      fill: 'ink',
    },
  ];
  const scene = { width, height: height + 8, camera: atRest, nodes };
  return { height, parts: [{ x: 0, y: 0, scene }, ...moved(written.parts, 0, top)] };
}
