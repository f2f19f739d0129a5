import type { View } from '../../view/view.ts';
import { everAround, thingOf } from './ego.ts';
import { isFact } from './factsInWeb.ts';
import type { NetworkData } from './networkData.ts';
import { placeAll } from './placeAll.ts';
import type { Spot } from './placeAll.ts';
import { placeInRings } from './rings.ts';
import { sizeNodes } from './spots.ts';
import type { NetworkSheet, Sized } from './spots.ts';
import type { Web, WebNode } from './web.ts';
import { everIn } from './webOn.ts';

export const layoutKeys = ['focus', 'to', 'links', 'nodes'] as const;
export type LayoutKey = (typeof layoutKeys)[number];

/** A place for everybody that the view has on any day. */
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly spots: ReadonlyMap<string, Spot>;
}

/** Nodes are made smaller so often, where they do not fit. */
const attempts = 9;
const smaller = 0.82;
const least = 0.3;
/** The part of a sheet that nodes can take, with a little air around each, and still be pushed apart soon. */
const densest = 0.42;
const air = 4;

function densityOf(sized: readonly Sized[], { width, height }: NetworkSheet): number {
  const taken = sized.reduce(
    (sum, { halfWidth, halfHeight }) => sum + (2 * halfWidth + air) * (2 * halfHeight + air),
    0,
  );
  return taken / (width * height);
}

/** @param others nodes of a way that leads, on one day alone, through what is never around the focus */
export function layOutNetwork(
  data: NetworkData,
  view: Pick<View, LayoutKey>,
  sheet: NetworkSheet,
  others: readonly WebNode[] = [],
): NetworkLayout {
  const focus = thingOf(data, view.focus);
  const ever =
    focus === null ? everIn(data, view) : everAround(data, view, focus, thingOf(data, view.to));
  const nodes = [...ever, ...others].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { width, height } = sheet;
  const place = focus === null ? placeAll : placeInRings;
  let shrink = 1;
  let sized = sizeNodes(data, nodes, sheet);
  // What is too dense to be pushed apart is not tried.
  while (shrink > least && densityOf(sized, sheet) > densest) {
    shrink *= smaller;
    sized = sizeNodes(data, nodes, sheet, shrink);
  }
  let placed = place(sized, data.places, sheet, shrink);
  for (let attempt = 1; attempt < attempts && !placed.isApart; attempt += 1) {
    shrink *= smaller;
    placed = place(sizeNodes(data, nodes, sheet, shrink), data.places, sheet, shrink);
  }
  return { width, height, spots: new Map(placed.spots.map((spot) => [spot.node.id, spot])) };
}

/** The nodes of a web that a layout has no place for; events and agreements besides, which find their own. */
export function unplacedIn(
  { spots }: NetworkLayout,
  { nodes }: Pick<Web, 'nodes'>,
): readonly WebNode[] {
  return nodes.filter((node) => !spots.has(node.id) && (node.ring === 0 || !isFact(node)));
}

/** The same, with some nodes where the reader has put them. */
export function withPins(
  layout: NetworkLayout,
  pins: ReadonlyMap<string, readonly [x: number, y: number]>,
): NetworkLayout {
  if (pins.size === 0) return layout;
  const spots = new Map(layout.spots);
  for (const [id, [x, y]] of pins) {
    const spot = spots.get(id);
    if (spot !== undefined) spots.set(id, { ...spot, x, y });
  }
  return { ...layout, spots };
}
