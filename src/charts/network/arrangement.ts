/** What an arrangement is made of, and what becomes of it: between the web and the numbers that are sent to a worker. */
import { isFullMember } from '../../domain/membership.ts';
import type { ArrangeTask } from './arrange.ts';
import type { NetworkLayout } from './networkLayout.ts';
import type { Spot } from './placeAll.ts';
import type { Web, WebLink } from './web.ts';

/** The nodes of a layout in the one order in which they are numbered. */
function inOrder({ spots }: NetworkLayout): readonly Spot[] {
  return [...spots.values()].toSorted((a, b) => (a.node.id < b.node.id ? -1 : 1));
}

/** @param web the web of the day by whose ties the layout's nodes are to be arranged */
export function arrangeTaskOf(layout: NetworkLayout, web: Web): ArrangeTask {
  const spots = inOrder(layout);
  const numbers = new Map(spots.map(({ node }, index) => [String(node.id), index]));
  const known = web.links.filter(({ a, b }) => numbers.has(a) && numbers.has(b));
  const tied = new Set(known.flatMap(({ a, b }) => [a, b]));
  return {
    width: layout.width,
    height: layout.height,
    places: Float32Array.from(spots.flatMap(({ x, y }) => [x, y])),
    halves: Float32Array.from(
      spots.flatMap(({ halfWidth, halfHeight }) => [halfWidth, halfHeight]),
    ),
    roles: Uint8Array.from(spots, ({ node }) =>
      node.ring === 0 ? 3 : !tied.has(node.id) ? 0 : node.kind === 'organisation' ? 2 : 1,
    ),
    ends: Uint32Array.from(known.flatMap(({ a, b }) => [numbers.get(a) ?? 0, numbers.get(b) ?? 0])),
    pulls: Float32Array.from(known, (link) => pullOf(link)),
  };
}

/** A member is drawn the most; of what two share, the more the more. */
function pullOf(link: WebLink): number {
  switch (link.kind) {
    case 'membership':
      return isFullMember(link.row) ? 1 : 0.4;
    case 'agreement':
      return 0.5;
    case 'event':
      return 0.3;
    case 'shared':
      return Math.min(1, link.shared / 20);
    default:
      return link satisfies never;
  }
}

/** The layout with everybody where an arrangement has them. */
export function arranged(layout: NetworkLayout, places: Float32Array): NetworkLayout {
  return withPlaces(layout, (_, index) => [places[2 * index] ?? 0, places[2 * index + 1] ?? 0]);
}

/** Between two layouts of the same nodes: 0 is the first, 1 the second. */
export function layoutBetween(
  from: NetworkLayout,
  to: NetworkLayout,
  share: number,
): NetworkLayout {
  return withPlaces(to, ({ node, x, y }) => {
    const before = from.spots.get(node.id);
    return before === undefined
      ? [x, y]
      : [before.x + (x - before.x) * share, before.y + (y - before.y) * share];
  });
}

function withPlaces(
  layout: NetworkLayout,
  placeOf: (spot: Spot, index: number) => readonly [x: number, y: number],
): NetworkLayout {
  const spots = inOrder(layout).map((spot, index): readonly [string, Spot] => {
    const [x, y] = placeOf(spot, index);
    return [spot.node.id, { ...spot, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }];
  });
  return { ...layout, spots: new Map(spots) };
}
