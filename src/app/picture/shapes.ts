import type { PictureSheet } from '../../charts/_shared/picture/composePicture.ts';
import type { Sheet } from '../../charts/chart.ts';

export const shapes = ['wide', 'square', 'seen'] as const;
export type Shape = (typeof shapes)[number];

export const scales = [1, 2, 4] as const;

interface Shaped {
  readonly sheet: PictureSheet;
  /** How much larger the picture is than it is set: a square is looked at small, so its letters are large. */
  readonly zoom: number;
}

/**
 * The sheet of a shape: a slide, a square for social media, or the drawing at the size that it has on the page. Four times
 * the first two is as much as a phone can draw (16.7 million pixels).
 * @param seen the drawing on the page, in CSS pixels
 */
export function sheetOf(shape: Shape, seen: Sheet | null | undefined): Shaped {
  switch (shape) {
    case 'wide':
      return { sheet: { width: 1280, height: 720 }, zoom: 1 };
    case 'square':
      return { sheet: { width: 800, height: 800 }, zoom: 1.25 };
    case 'seen': {
      const { width, height } = seen ?? { width: 960, height: 540 };
      return { sheet: { width: { drawing: width }, height: { drawing: height } }, zoom: 1 };
    }
    default:
      return shape satisfies never;
  }
}

/** The room that two drawings of a size take: side by side, or under one another where that is how they are seen. */
export function sheetOfTwo(seen: Sheet | null | undefined): Sheet | null {
  if (seen == null) return null;
  const { width, height } = seen;
  return width >= 320
    ? { width: 2 * width + 20, height: height + 22 }
    : { width, height: 2 * (height + 32) };
}
