import type { StateId } from '../../domain/ids.ts';
import { doesCut } from './box.ts';
import type { Box } from './box.ts';
import { coverCost, coverOf } from './labelPlan.ts';
import type { Label } from './labelPlan.ts';
import { anchorOf, boxAround, spotsAfar, spotsOf } from './labelSpots.ts';
import type { Spot } from './labelSpots.ts';
import type { MapLayout } from './mapLayout.ts';
import type { Place } from './places.ts';

/** What a label in the way of something may look at to find another spot. */
export interface MoveInput {
  readonly layout: MapLayout;
  /** All places as they are seen, at the magnification `k`. */
  readonly places: ReadonlyMap<StateId, Place>;
  readonly k: number;
  /** Where pins and other names are: no line should run over them. */
  readonly taken: readonly Box[];
  /** Whether a label may lie there. */
  readonly isFree: (box: Box) => boolean;
}

/** A name further from its state than this, in CSS pixels, is looked for rather than read. */
const furthest = 84;
/** What leading a line to a name costs at all, by its length, and for each thing that it crosses. */
const lineCost = 6;
const pixelCost = 0.06;
const crossCost = 3;
/** A shape smaller than this, in pixels, does not mind a name of another on it. */
const leastCovered = 12;

/**
 * Another spot for a label that something lies on: beside its state where there is room, else a little further off with
 * a line; `null` where there is none.
 */
export function moveLabel(label: Label, place: Place, input: MoveInput): Label | null {
  const { layout, places, k, taken, isFree } = input;
  const [anchorX, anchorY] = anchorOf(place);
  const { size, toRight, id } = label;
  const large = [...places.values()].flatMap((one) => (one.size < leastCovered ? [] : [one.id]));
  let best: { readonly spot: Spot; readonly cost: number; readonly isFar: boolean } | null = null;
  const weigh = (spot: Spot, isFar: boolean): void => {
    const x = anchorX + spot.x;
    const y = anchorY + spot.y;
    const line = { x1: anchorX, y1: anchorY, x2: x, y2: y };
    const own = isFar
      ? lineCost +
        spot.cost * pixelCost +
        taken.filter((box) => doesCut(line, box)).length * crossCost +
        discsOn(line) * crossCost
      : spot.cost;
    if (best !== null && own >= best.cost) return;
    const box = boxAround(x, y, size);
    if (!isFree(box)) return;
    const cover = spot.isInside ? 0 : coverOf({ layout, large, k }, place, spot, size);
    const cost = own + cover * coverCost;
    if (best === null || cost < best.cost) best = { spot, cost, isFar };
  };
  for (const spot of spotsOf(layout, place, size, k, toRight)) weigh(spot, false);
  for (const spot of spotsAfar(size)) if (spot.cost <= furthest) weigh(spot, true);
  const found = best as { readonly spot: Spot; readonly isFar: boolean } | null;
  if (found === null) return null;
  const { x, y, isInside } = found.spot;
  return { ...label, x, y, isInside, isFar: found.isFar };

  /** How many other small states' discs a line runs over. */
  function discsOn(line: Parameters<typeof doesCut>[0]): number {
    let number = 0;
    for (const other of places.values()) {
      if (other.id === id || other.size >= leastCovered) continue;
      const disc = boxAround(...anchorOf(other), { width: 8, font: 6, lines: 1 });
      if (doesCut(line, disc)) number += 1;
    }
    return number;
  }
}
