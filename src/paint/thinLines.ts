/**
 * Lines of the world a little wider than a device's pixel, drawn as one of a pixel and as much stronger, or as a few beside each
 * other. A browser without a graphics processor outlines a wider line and fills that: for a thousand crossing lines, as long as
 * for the rest of a frame. One of a pixel it draws as it goes. At this width the eye takes one for the other.
 */

interface Line {
  /** In CSS pixels, and in those of the device. */
  readonly width: number;
  readonly wide: number;
  readonly opacity: number;
}

interface Thin {
  /** Where each part is drawn from the line's own place, in device pixels. */
  readonly offsets: readonly (readonly [x: number, y: number])[];
  /** Of each part: together they are as strong as the line. */
  readonly opacity: number;
}

/** Up to so many device pixels one line will do, and up to so many three beside each other; above, parts would show. */
const [one, few, widest] = [1.6, 2.4, 4];
/** Of points around the middle, what lies across a line is less than their circle. */
const reach = 1.15;

/** The parts that a line is drawn as; `null` where it is drawn as it is. */
export function thinLines({ width, wide, opacity }: Line): Thin | null {
  if (width <= 1 || wide <= 1 || wide > widest) return null;
  const count = wide <= one ? 1 : wide <= few ? 3 : 5;
  const radius = count === 1 ? 0 : ((wide - 1) / 2) * reach;
  return {
    offsets: Array.from({ length: count }, (_, index) => {
      const angle = (index / count) * 2 * Math.PI + Math.PI / 2;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }),
    // Where parts lie on each other, they add up.
    opacity: 1 - (1 - opacity) ** (wide / count),
  };
}
