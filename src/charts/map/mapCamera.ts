import { centredOn, middleOf } from '../../scene/camera.ts';
import { atRest } from '../../scene/scene.ts';
import type { Camera } from '../../scene/scene.ts';
import type { View, Zoom } from '../../view/view.ts';
import type { Sheet } from '../chart.ts';
import type { MapLayout } from './mapLayout.ts';

/** The camera that an address asks for: the place in the middle of the sheet, magnified. */
export function cameraOf(layout: MapLayout, view: Pick<View, 'zoom'>, sheet: Sheet): Camera {
  if (view.zoom === null) return atRest;
  const { factor, longitude, latitude } = view.zoom;
  const place = layout.toSheet([longitude, latitude]);
  if (place === null || !Number.isFinite(place[0]) || !Number.isFinite(place[1])) return atRest;
  return centredOn(place, factor, sheet);
}

/** What the address says of a camera: tenths and whole degrees, nothing at rest. */
export function zoomOf(layout: MapLayout, camera: Camera, sheet: Sheet): Zoom | null {
  const factor = Math.round(camera.k * 10) / 10;
  if (factor <= 1) return null;
  const place = layout.toDegrees(...middleOf(camera, sheet));
  if (place === null) return null;
  const longitude = ((Math.round(place[0]) + 540) % 360) - 180;
  return { factor, longitude, latitude: Math.max(-90, Math.min(90, Math.round(place[1]))) };
}
