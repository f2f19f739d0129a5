import {
  blockOf,
  moved,
  stacked,
  type Setting,
} from '../../../src/charts/_shared/picture/block.ts';
import { paragraph } from '../../../src/charts/_shared/picture/paragraph.ts';
import { lineOf } from '../../../src/charts/_shared/picture/wrapText.ts';
import type { Picture } from '../../../src/scene/picture.ts';
import type { SceneNode } from '../../../src/scene/scene.ts';
import { brand, cardSheet, edge, signature, type CardSetting } from './card.ts';

export interface NamedWords {
  readonly title: string;
  /** What is known of it, or what the page is about. */
  readonly text: string;
  /** A code in a disc beside the title; no flag. */
  readonly code?: string | undefined;
  /** How many there are of what belongs to it, in figures and as so many dots. */
  readonly count?: { readonly number: number; readonly figures: string; readonly label: string };
  readonly name: string;
}

const discRadius = 58;

/** A card without a figure: a name, what is known of it, and as many dots as it has members or is one of. */
export function namedCard(words: NamedWords, setting: CardSetting): Picture {
  const { width, height } = cardSheet;
  const { direction } = setting;
  const isRtl = direction === 'rtl';
  const whole = width - 2 * edge;
  const beside = words.code === undefined ? 0 : 2 * discRadius + 28;
  const inner: Setting = { ...setting, width: whole - beside };
  const head = stacked(
    [titleOf(words.title, inner), paragraph(words.text, 'text', { size: 19, fill: 'ink' }, inner)],
    8,
  );
  const name = signature(words.name, { ...setting, width: whole });
  const foot = height - edge - name.height + 4;
  const dots = dotsOf(words, { ...setting, width: whole });
  return {
    width,
    height,
    parts: [
      ...(words.code === undefined
        ? []
        : discOf(words.code, isRtl ? edge + discRadius : width - edge - discRadius, setting)),
      ...moved(head.parts, isRtl ? edge + beside : edge, edge),
      ...moved(dots.parts, edge, foot - dots.height - 22),
      ...moved(name.parts, edge, foot),
    ],
  };
}

/** As large as leaves it in three lines. */
function titleOf(title: string, setting: Setting) {
  const sizes = [42, 36, 31, 27];
  const made = sizes.map((size) =>
    paragraph(title, 'title', { size, weight: 700, fill: 'ink', leading: 1.35 }, setting),
  );
  return (
    made.find(({ height }, index) => height <= 2.8 * 1.35 * (sizes[index] ?? 0)) ??
    made.at(-1) ??
    blockOf([], 0, 0)
  );
}

function discOf(code: string, x: number, { measure }: CardSetting) {
  const width = measure(code, 34, 700);
  const size = Math.min(34, (34 * (2 * discRadius - 26)) / width);
  const y = edge + discRadius;
  const nodes: SceneNode[] = [
    { type: 'circle', key: 'disc', x, y, radius: discRadius, fill: brand },
    {
      type: 'text',
      key: 'code',
      x,
      y: y + size * 0.34,
      text: `\u2068${code}\u2069`,
      anchor: 'center',
      size,
      weight: 700,
      fill: '#ffffff',
    },
  ];
  return [{ x: 0, y: 0, scene: { ...cardSheet, camera: { k: 1, dx: 0, dy: 0 }, nodes } }];
}

/** The number in figures, then a dot for each, as large as lets all of them in. */
function dotsOf({ count }: NamedWords, setting: Setting) {
  if (count === undefined || count.number === 0) return blockOf([], 0, 0);
  const { direction, width } = setting;
  const isRtl = direction === 'rtl';
  const rows = count.number <= 40 ? 1 : count.number <= 130 ? 3 : 5;
  const columns = Math.ceil(count.number / rows);
  const step = Math.min(18, width / columns, 78 / rows);
  const top = 44;
  const nodes: SceneNode[] = [
    {
      type: 'text',
      key: 'figures',
      x: isRtl ? width : 0,
      y: 26,
      text: lineOf(count.figures, direction),
      anchor: isRtl ? 'right' : 'left',
      size: 30,
      weight: 700,
      fill: brand,
    },
    {
      type: 'text',
      key: 'label',
      x: isRtl ? width - besideOf(count.figures, setting) : besideOf(count.figures, setting),
      y: 26,
      text: lineOf(count.label, direction),
      anchor: isRtl ? 'right' : 'left',
      size: 15,
      fill: 'muted',
    },
  ];
  for (let index = 0; index < count.number; index += 1) {
    const along = (Math.floor(index / rows) + 0.5) * step;
    nodes.push({
      type: 'circle',
      key: `dot-${index}`,
      x: isRtl ? width - along : along,
      y: top + ((index % rows) + 0.5) * step,
      radius: step * 0.34,
      fill: brand,
    });
  }
  return blockOf(nodes, width, top + rows * step);
}

function besideOf(figures: string, { measure }: Setting): number {
  return measure(figures, 30, 700) + 10;
}
