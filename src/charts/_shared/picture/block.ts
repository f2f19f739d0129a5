/** A piece of a picture while it is put together: places from its own top left corner, which a larger piece moves. */
import { atRest } from '../../../scene/scene.ts';
import type { PicturePart } from '../../../scene/picture.ts';
import type { SceneNode } from '../../../scene/scene.ts';
import type { Theme } from '../../chart.ts';
import type { Direction } from '../../../locale/defaults.ts';
import type { Measure } from './wrapText.ts';

export interface Block {
  readonly height: number;
  readonly parts: readonly PicturePart[];
}

/** What every piece is set in. */
export interface Setting {
  readonly direction: Direction;
  readonly theme: Theme;
  readonly measure: Measure;
  /** In CSS pixels. */
  readonly width: number;
}

export const nothing: Block = { height: 0, parts: [] };

/** Nodes as one part; they may reach a little beyond the box, as rims and tails of letters do. */
export function blockOf(nodes: readonly SceneNode[], width: number, height: number): Block {
  if (nodes.length === 0) return { height, parts: [] };
  const scene = { width, height: height + overhang, camera: atRest, nodes };
  return { height, parts: [{ x: 0, y: 0, scene }] };
}

const overhang = 8;

export function moved(
  parts: readonly PicturePart[],
  dx: number,
  dy: number,
): readonly PicturePart[] {
  return parts.map((part) => ({ ...part, x: part.x + dx, y: part.y + dy }));
}

/** Pieces under one another with so much between those that are there. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  const parts: PicturePart[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    if (height > 0) height += gap;
    parts.push(...moved(block.parts, 0, height));
    height += block.height;
  }
  return { height, parts };
}
