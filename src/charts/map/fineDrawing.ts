import type { View } from '../../view/view.ts';
import type { BorderLayout, MapLayout, ShapeLayout } from './mapLayout.ts';

/** What is drawn of a map that somebody has come near to. */
export interface FineDrawing {
  /** Those of the layout, in the same order; the ones in sight have finer paths. */
  readonly shapes: readonly ShapeLayout[];
  /** The lines in sight alone. */
  readonly borders: BorderLayout;
}

/** What has been made for a layout so far. The map draws it without the code that makes it. */
export const fineDrawings = new WeakMap<MapLayout, FineDrawing>();

/** From this magnification on the shapes of the world are too coarse. */
const near = 3;

/** The camera has come near, or the sheet shows a single state. */
export function isNear({ region, zoom }: Pick<View, 'region' | 'zoom'>): boolean {
  return (zoom !== null && zoom.factor >= near) || /^[A-Z]{3}$/.test(region);
}
