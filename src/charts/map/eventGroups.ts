import type { AtlasEvent } from '../../domain/fact.ts';
import type { Camera } from '../../scene/scene.ts';
import type { Frame, Sheet } from '../chart.ts';
import type { MapLayout } from './mapLayout.ts';

/** A place on the sheet as it is seen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Events that share a mark: of one place, or of places too near to one another to be pressed apart. */
export interface EventGroup {
  readonly key: string;
  /** In order of time. */
  readonly events: readonly AtlasEvent[];
  /** Where it is, or where most of it is. */
  readonly place: Spot;
  /** The middle of the head of its pin: over the place, under it at the sheet's upper edge. */
  readonly head: Spot;
}

/** How far the head stands off its place, so that it hides no small state and takes no state's target. */
const stand = 19;
/** Heads are never nearer to one another: each is a target of its own. */
export const apart = 26;

interface Place {
  readonly spot: Spot;
  readonly events: AtlasEvent[];
}

/**
 * Groups events by where they are seen, the places with most events first.
 * @param events in order of time; what is outside the sheet is left out
 * @param discs marks of small states, which no head should cover
 */
export function groupEvents(
  layout: Pick<MapLayout, 'states' | 'toSheet'>,
  events: readonly AtlasEvent[],
  { camera, width, height }: Pick<Frame, 'camera' | 'width' | 'height'>,
  discs: readonly Spot[] = [],
): readonly EventGroup[] {
  const places = new Map<string, Place>();
  for (const event of events) {
    const spot = spotOf(layout, event, camera);
    if (spot === null || spot.x < 0 || spot.y < 0 || spot.x > width || spot.y > height) continue;
    const key = `${spot.x.toFixed(1)} ${spot.y.toFixed(1)}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, { spot, events: [event] });
    else place.events.push(event);
  }
  const made: (Place & { readonly head: Spot })[] = [];
  for (const place of [...places.values()].toSorted((a, b) => b.events.length - a.events.length)) {
    const head = headOf(place.spot, { width, height }, discs);
    const near = made.find((other) => isNear(other.head, head));
    if (near === undefined) made.push({ ...place, events: [...place.events], head });
    else near.events.push(...place.events);
  }
  const order = new Map(events.map((event, index) => [event, index]));
  return made.map(({ spot, head, events: own }) => {
    const sorted = own.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return { key: `event-${sorted[0]?.id ?? ''}`, events: sorted, place: spot, head };
  });
}

/** Where an event was: its town, else where its state has its name. */
function spotOf(
  layout: Pick<MapLayout, 'states' | 'toSheet'>,
  { place }: AtlasEvent,
  camera: Camera,
): Spot | null {
  if (place === null) return null;
  const state = place.state === null ? undefined : layout.states.get(place.state);
  const [x, y] =
    (place.point === undefined ? state && [state.x, state.y] : layout.toSheet(place.point)) ?? [];
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  return { x: x * camera.k + camera.dx, y: y * camera.k + camera.dy };
}

/** Over the place, unless a disc is there or the sheet ends: then on the side with most room; never across the sheet's sides. */
function headOf({ x, y }: Spot, { width, height }: Sheet, discs: readonly Spot[]): Spot {
  const half = apart / 2;
  const heads = directions
    .map(([across, down]) => ({
      x: Math.min(Math.max(x + across * stand, half), width - half),
      y: y + down * stand,
    }))
    .filter((head) => head.y >= half && head.y <= height - half);
  return roomiest(heads, discs, clear);
}

/** Up first; one step is as far as a head stands off. */
const directions = [
  [0, -1],
  [0.75, -0.75],
  [-0.75, -0.75],
  [0, 1],
  [1, 0],
  [-1, 0],
  [0.75, 0.75],
  [-0.75, 0.75],
] as const;

/** Further from a disc than this, a head leaves it its target. */
const clear = 20;

/** The first of the spots that has nothing within a distance, else the one with most room. */
export function roomiest(spots: readonly Spot[], others: readonly Spot[], distance: number): Spot {
  const room = ({ x, y }: Spot): number =>
    others.reduce(
      (least, other) => Math.min(least, Math.hypot(other.x - x, other.y - y)),
      distance,
    );
  return spots.toSorted((a, b) => room(b) - room(a))[0] ?? { x: 0, y: 0 };
}

function isNear(a: Spot, b: Spot): boolean {
  return Math.abs(a.x - b.x) < apart && Math.abs(a.y - b.y) < apart;
}
