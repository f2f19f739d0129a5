import type { StateId } from '../../domain/ids.ts';
import { targetSize } from '../../scene/hit.ts';
import { doesCut, grown, isApart, isOn, moved } from './box.ts';
import type { Box, Line } from './box.ts';
import { anchorOf, boxAround, spotsOf } from './labelSpots.ts';
import type { LabelSize, Spot } from './labelSpots.ts';
import { leadersOf } from './leaders.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import { isOnAnother } from './outlines.ts';
import type { Place } from './places.ts';

/** What could be written for a state, the fuller form first. */
export interface Wording {
  readonly text: string;
  readonly size: LabelSize;
  readonly toRight: boolean;
}

/** A label that has found its spot: its centre from its state's anchor. */
export interface Label extends Wording {
  readonly id: StateId;
  readonly x: number;
  readonly y: number;
  readonly isInside: boolean;
  readonly isChosen: boolean;
}

export interface PlanInput {
  readonly layout: MapLayout;
  /** All that may be shown, at rest on a sheet that is magnified `k` times. */
  readonly places: ReadonlyMap<StateId, Place>;
  readonly k: number;
  readonly width: number;
  readonly height: number;
  readonly wordingsOf: (id: StateId) => readonly Wording[];
  readonly chosen: ReadonlySet<StateId>;
  /** All the world is in scope: every land is somebody's, and a disc's name may lie on any. */
  readonly isWorld: boolean;
}

/** Letters keep this far from the sheet's edge. */
export const edge = 6;
/** Air between a label and anything else. */
const air = 1;
/** Whose labels may be asked to give way: states as near as this, in pixels along both sides together. */
const nearby = 120;
/** What covering another state of the scope costs, and the most of a label that may do so where it hangs on no disc. */
const coverCost = 3;
const mostCovered = 0.3;

/**
 * Finds spots so that no label lies on another, on a disc, on a leader line or over the edge. Large states come first:
 * theirs are the names that people look for, and they have fewer spots. The chosen ones take the spots of others.
 */
export function planLabels(input: PlanInput): readonly Label[] {
  const { places, chosen } = input;
  const obstacles = obstaclesOf(places);
  const lines = leadersOf(places.values());
  const order = [...places.values()].toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const taken = new Map<StateId, { readonly label: Label; readonly box: Box }>();
  const settle = (place: Place): boolean => {
    const found = findSpot(input, place, obstacles, lines, [...taken.values()]);
    if (found !== null) taken.set(place.id, found);
    return found !== null;
  };
  for (const place of order) settle(place);
  for (const place of order) if (!taken.has(place.id)) makeRoom(place);
  for (const place of order) {
    if (!chosen.has(place.id)) continue;
    const [full] = input.wordingsOf(place.id);
    if (taken.get(place.id)?.label.text === full?.text) continue;
    const kept = [...taken.values()].filter(({ label }) => label.isChosen);
    const found = findSpot(input, place, obstacles, lines, kept);
    if (found === null) continue;
    for (const [id, { box }] of taken) if (!isApart(box, found.box)) taken.delete(id);
    taken.set(place.id, found);
  }
  return order.flatMap(({ id }) => taken.get(id)?.label ?? []);

  /** For one that found no spot: where one neighbour's label can give way to another spot as good in words, it does. */
  function makeRoom(place: Place): void {
    for (const [id, neighbour] of [...taken]) {
      const other = places.get(id);
      if (other === undefined || Math.abs(other.x - place.x) + Math.abs(other.y - place.y) > nearby)
        continue;
      taken.delete(id);
      const own = findSpot(input, place, obstacles, lines, [...taken.values()]);
      if (own !== null) {
        taken.set(place.id, own);
        const again = findSpot(input, other, obstacles, lines, [...taken.values()]);
        if (again !== null && again.label.text === neighbour.label.text) {
          taken.set(id, again);
          return;
        }
        taken.delete(place.id);
      }
      taken.set(id, neighbour);
    }
  }
}

interface Obstacle {
  readonly id: StateId;
  readonly box: Box;
}

/** Discs, and the middles of shapes hardly larger than a disc. */
export function obstaclesOf(places: ReadonlyMap<StateId, Place>): readonly Obstacle[] {
  return [...places.values()].flatMap((place): readonly Obstacle[] => {
    if (place.size >= targetSize) return [];
    const half = place.size < leastSize ? leastSize / 2 + air : place.size * 0.35;
    const [x, y] = anchorOf(place);
    return [{ id: place.id, box: grown({ left: x, top: y, right: x, bottom: y }, half) }];
  });
}

function findSpot(
  input: PlanInput,
  place: Place,
  obstacles: readonly Obstacle[],
  lines: readonly Line[],
  taken: readonly { readonly label: Label; readonly box: Box }[],
): { readonly label: Label; readonly box: Box } | null {
  const { layout, k, width, height } = input;
  const [anchorX, anchorY] = anchorOf(place);
  const belongs = place.x >= 0 && place.y >= 0 && place.x <= width && place.y <= height;
  for (const wording of input.wordingsOf(place.id)) {
    const { size } = wording;
    const around = moved(
      { left: -size.width - 60, right: size.width + 60, top: -80, bottom: 80 },
      anchorX,
      anchorY,
    );
    const near = obstacles.filter(({ box }) => !isApart(box, around));
    const nearTaken = taken.filter(({ box }) => !isApart(box, around));
    const isFree = (spot: Spot): boolean => {
      const box = boxAround(anchorX + spot.x, anchorY + spot.y, size);
      const airy = grown(box, air);
      if (belongs && !isOn(width, height, grown(box, edge))) return false;
      return (
        near.every(
          // A name across its own shape lies on nobody else.
          (other) => other.id === place.id || isApart(other.box, airy),
        ) &&
        nearTaken.every((other) => isApart(other.box, airy)) &&
        !lines.some((line) => doesCut(line, airy))
      );
    };
    const covered = (spot: Spot): number =>
      spot.isInside || (input.isWorld && place.size < leastSize)
        ? 0
        : coverOf(input, place, spot, size);
    let best: { readonly spot: Spot; readonly cost: number } | null = null;
    for (const spot of spotsOf(layout, place, size, k, wording.toRight)) {
      if (best !== null && spot.cost >= best.cost) continue;
      if (!isFree(spot)) continue;
      const share = covered(spot);
      if (place.size >= leastSize && share > mostCovered) continue;
      const cost = spot.cost + share * coverCost;
      if (best === null || cost < best.cost) best = { spot, cost };
    }
    if (best !== null) {
      const { x, y, isInside } = best.spot;
      return {
        label: { ...wording, id: place.id, x, y, isInside, isChosen: input.chosen.has(place.id) },
        box: boxAround(anchorX + x, anchorY + y, size),
      };
    }
  }
  return null;
}

/** How much of a label lies on other states of the scope, told by five points of it. */
function coverOf({ layout, places, k }: PlanInput, place: Place, spot: Spot, size: LabelSize) {
  const ids = [...places.keys()];
  const [anchorX, anchorY] = anchorOf(place);
  const points = [-0.45, -0.22, 0, 0.22, 0.45];
  const on = points.filter((share) =>
    isOnAnother(
      layout,
      ids,
      place.id,
      (anchorX + spot.x + share * size.width) / k,
      (anchorY + spot.y) / k,
    ),
  );
  return on.length / points.length;
}
