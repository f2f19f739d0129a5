/** How near a web is seen, as the address says it: hundredths of the sheet, from its middle. */
import { centredOn, middleOf } from '../../scene/camera.ts';
import { atRest } from '../../scene/scene.ts';
import type { Camera } from '../../scene/scene.ts';
import type { Zoom } from '../../view/view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** `null` where the whole web is seen. */
export function lensOf(camera: Camera, size: Size): Zoom | null {
  const factor = Math.round(camera.k * 10) / 10;
  if (factor <= 1) return null;
  const [x, y] = middleOf(camera, size);
  // Added to, a zero has no sign.
  return {
    factor,
    longitude: Math.round((x / size.width - 0.5) * 100) + 0,
    latitude: Math.round((y / size.height - 0.5) * 100) + 0,
  };
}

/** @param most how near anybody may come */
export function cameraOf(lens: Zoom | null, size: Size, most: number): Camera {
  if (lens === null) return atRest;
  const middle = [
    (lens.longitude / 100 + 0.5) * size.width,
    (lens.latitude / 100 + 0.5) * size.height,
  ] as const;
  return centredOn(middle, Math.min(most, lens.factor), size);
}

export function isSameLens(one: Zoom | null, other: Zoom | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.factor === other.factor &&
    one.longitude === other.longitude &&
    one.latitude === other.latitude
  );
}
