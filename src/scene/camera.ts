import type { Camera } from './scene.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same camera, moved so that it never looks past the sheet's edge. */
export function keepOnSheet({ k, dx, dy }: Camera, { width, height }: Size): Camera {
  return {
    k,
    dx: Math.min(0, Math.max(width * (1 - k), dx)),
    dy: Math.min(0, Math.max(height * (1 - k), dy)),
  };
}

/** A camera that has a place of the sheet in the middle, as far as the sheet's edges let it. */
export function centredOn([x, y]: readonly [number, number], k: number, size: Size): Camera {
  return keepOnSheet({ k, dx: size.width / 2 - x * k, dy: size.height / 2 - y * k }, size);
}

/** The place of the sheet at rest that a camera has in the middle. */
export function middleOf(
  { k, dx, dy }: Camera,
  { width, height }: Size,
): readonly [number, number] {
  return [(width / 2 - dx) / k, (height / 2 - dy) / k];
}

/** Part of the way from one camera to another; even in magnification, which is felt as even speed. */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  if (share >= 1) return to;
  const k = from.k * (to.k / from.k) ** share;
  const weight = to.k === from.k ? share : (k - from.k) / (to.k - from.k);
  return {
    k,
    dx: from.dx + (to.dx - from.dx) * weight,
    dy: from.dy + (to.dy - from.dy) * weight,
  };
}
