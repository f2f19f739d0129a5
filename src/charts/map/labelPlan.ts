import type { StateId } from '../../domain/ids.ts';
import { targetSize } from '../../scene/hit.ts';
import { doesCut, grown, isApart, isOn, moved } from './box.ts';
import type { Box, Line } from './box.ts';
import { anchorOf, boxAround, spotsAfar, spotsOf } from './labelSpots.ts';
import type { LabelSize, Spot } from './labelSpots.ts';
import { leadersOf } from './leaders.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import { isOnAnother } from './outlines.ts';
import type { Place } from './places.ts';

/** What could be written for a state, the fuller form first. */
export interface Wording {
  /** From the top. */
  readonly lines: readonly string[];
  /** Whether it says the whole name. */
  readonly isName: boolean;
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
  /** It stands so far away that a line has to lead to it. */
  readonly isFar: boolean;
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
  /** All the world is in scope: a name across another state would be taken for that state's. */
  readonly isWorld: boolean;
  /** The states that are large enough to be covered. */
  readonly large: readonly StateId[];
}

/** Letters keep this far from the sheet's edge. */
export const edge = 6;
/** Air between a label and anything else. */
const air = 1;
/** Whose labels may be asked to give way: states as near as this, in pixels along both sides together. */
const nearby = 120;
/** What covering other states of the scope costs, and a second line. */
export const coverCost = 3;
const lineCost = 0.8;
/** Three capitals are not wider than this, in sizes of letters. */
const codeWidth = 3.2;
/** What a disc under the line of a far label costs: so much further it goes instead, in pixels. */
const touchCost = 20;

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
  for (const place of order) {
    if (!taken.has(place.id) && (!input.isWorld || place.size >= targetSize)) makeRoom(place);
  }
  for (const place of order) {
    if (!chosen.has(place.id)) continue;
    if (taken.get(place.id)?.label.isName === true) continue;
    const kept = [...taken.values()].filter(({ label }) => label.isChosen);
    const near = findSpot(input, place, obstacles, lines, kept);
    const found =
      near?.label.isName === true
        ? near
        : (findSpot(input, place, obstacles, lines, kept, true) ?? near);
    if (found === null) continue;
    const airy = grown(found.box, 2 * air);
    for (const [id, { box }] of taken) if (!isApart(box, airy)) taken.delete(id);
    taken.set(place.id, found);
  }
  // The chosen first: where labels meet in between two levels, the later one goes.
  const labels = order.flatMap(({ id }) => taken.get(id)?.label ?? []);
  return [...labels.filter((one) => one.isChosen), ...labels.filter((one) => !one.isChosen)];

  /** For one that found no spot: where one neighbour's label can give way to another spot as good in words, it does. */
  function makeRoom(place: Place): void {
    const neighbours = [...taken];
    for (const [id, neighbour] of neighbours) {
      const other = places.get(id);
      if (other === undefined || Math.abs(other.x - place.x) + Math.abs(other.y - place.y) > nearby)
        continue;
      taken.delete(id);
      const own = findSpot(input, place, obstacles, lines, [...taken.values()]);
      if (own !== null) {
        taken.set(place.id, own);
        const again = findSpot(input, other, obstacles, lines, [...taken.values()]);
        if (again !== null && again.label.isName === neighbour.label.isName) {
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
  isFar = false,
): { readonly label: Label; readonly box: Box } | null {
  const { layout, k, width, height } = input;
  const [anchorX, anchorY] = anchorOf(place);
  const belongs = place.x >= 0 && place.y >= 0 && place.x <= width && place.y <= height;
  const wordings = input.wordingsOf(place.id);
  // Shorter forms are narrower than the name, or a code of three letters.
  const font = wordings[0]?.size.font ?? 0;
  const widest = Math.max(wordings[0]?.size.width ?? 0, codeWidth * font);
  const reach = isFar ? 160 : 50;
  const around = moved(
    { left: -widest - reach, right: widest + reach, top: -reach - 20, bottom: reach + 20 },
    anchorX,
    anchorY,
  );
  // A name across its own shape lies on nobody else.
  const near = obstacles.filter(({ id, box }) => id !== place.id && !isApart(box, around));
  const nearTaken = taken.filter(({ box }) => !isApart(box, around));
  const nearLines = lines.filter((line) => doesCut(line, around));
  const mostCovered = place.size >= leastSize ? 0.3 : input.isWorld ? 0.5 : 1;
  const lineOf = ({ x, y }: Spot): Line => ({
    x1: anchorX,
    y1: anchorY,
    x2: anchorX + x,
    y2: anchorY + y,
  });
  let best: { readonly wording: Wording; readonly spot: Spot; readonly cost: number } | null = null;
  for (const wording of wordings) {
    // Any form of the name is better than the code.
    if (best !== null && !wording.isName) break;
    // Every line beyond the first has its cost: a form that cannot be better is not even measured.
    if (best !== null && best.cost <= (wording.lines.length - 1) * lineCost) break;
    const { size } = wording;
    const isFree = (spot: Spot): boolean => {
      const box = boxAround(anchorX + spot.x, anchorY + spot.y, size);
      const airy = grown(box, air);
      if (belongs && !isOn(width, height, grown(box, edge))) return false;
      return (
        near.every((other) => isApart(other.box, airy)) &&
        nearTaken.every((other) => isApart(other.box, airy)) &&
        !nearLines.some((line) => doesCut(line, airy))
      );
    };
    const spots = isFar ? spotsAfar(size) : spotsOf(layout, place, size, k, wording.toRight);
    for (const spot of spots) {
      const least = spot.cost + (size.lines - 1) * lineCost;
      if ((best !== null && least >= best.cost) || !isFree(spot)) continue;
      const share = spot.isInside ? 0 : coverOf(input, place, spot, size);
      if (share > mostCovered && !isFar) continue;
      const touched = isFar ? near.filter(({ box }) => doesCut(lineOf(spot), box)).length : 0;
      const cost = least + share * coverCost + touched * touchCost;
      if (best === null || cost < best.cost) best = { wording, spot, cost };
    }
  }
  if (best === null) return null;
  const { x, y, isInside } = best.spot;
  const isChosen = input.chosen.has(place.id);
  return {
    label: { ...best.wording, id: place.id, x, y, isInside, isChosen, isFar },
    box: boxAround(anchorX + x, anchorY + y, best.wording.size),
  };
}

/** How much of a label lies on other states of the scope, told by five points of it. */
export function coverOf(
  { layout, large, k }: Pick<PlanInput, 'layout' | 'large' | 'k'>,
  place: Place,
  spot: Spot,
  size: LabelSize,
): number {
  const [anchorX, anchorY] = anchorOf(place);
  const points = [-0.45, -0.22, 0, 0.22, 0.45];
  const on = points.filter((share) =>
    isOnAnother(
      layout,
      large,
      place.id,
      (anchorX + spot.x + share * size.width) / k,
      (anchorY + spot.y) / k,
    ),
  );
  return on.length / points.length;
}
