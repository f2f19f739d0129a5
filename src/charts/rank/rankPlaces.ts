import type { StateId } from '../../domain/ids.ts';
import type { Scene } from '../../scene/scene.ts';

/** Where a state's row is on the screen, in CSS pixels of the sheet, and where its bar begins. */
export interface RankPlace {
  readonly id: StateId;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly bar: readonly [base: number, end: number];
}

const placed = new WeakMap<Scene, readonly RankPlace[]>();

/** The scene, with its rows known to what stands over it. */
export function withPlaces(scene: Scene, places: readonly RankPlace[]): Scene {
  placed.set(scene, places);
  return scene;
}

/** The rows of a scene, in their order on the screen. */
export function placesIn(scene: Scene): readonly RankPlace[] {
  return placed.get(scene) ?? [];
}

/** The row under a point; a point in a gap between columns is nobody's. */
export function placeAt(scene: Scene, x: number, y: number): RankPlace | null {
  return (
    placesIn(scene).find(
      ({ left, top, width, height }) =>
        x >= left && x <= left + width && y >= top && y < top + height,
    ) ?? null
  );
}

/** The row that an arrow key leads to: up and down along the order, left and right to the next column on that side. */
export function besidePlace(
  scene: Scene,
  from: StateId,
  direction: 'left' | 'right' | 'up' | 'down',
): StateId | null {
  const places = placesIn(scene);
  const index = places.findIndex(({ id }) => id === from);
  const here = places[index];
  if (here === undefined) return null;
  if (direction === 'up') return places[index - 1]?.id ?? null;
  if (direction === 'down') return places[index + 1]?.id ?? null;
  const way = direction === 'right' ? 1 : -1;
  const beside = places.filter(({ left }) => (left - here.left) * way > 1);
  const nearest = beside.toSorted(
    (a, b) =>
      Math.abs(a.left - here.left) - Math.abs(b.left - here.left) ||
      Math.abs(a.top - here.top) - Math.abs(b.top - here.top),
  )[0];
  return nearest?.id ?? null;
}
