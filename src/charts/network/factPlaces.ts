/**
 * Where events and agreements stand that are nodes: each in the free cell of a lattice that is nearest to the middle of those
 * whom it names. Nobody moves for them, and none stands on another.
 */
import type { View } from '../../view/view.ts';
import { factNodes } from './factsInWeb.ts';
import type { FactNode } from './factsInWeb.ts';
import type { NetworkData } from './networkData.ts';
import type { NetworkLayout } from './networkLayout.ts';
import { cornerOf, margin } from './placeAll.ts';
import type { Spot } from './placeAll.ts';
import { fitText } from '../_shared/fitText.ts';
import { once } from './spots.ts';
import type { NetworkSheet } from './spots.ts';
import { titleIn } from './words.ts';

/** The sides of a cell that are tried, in CSS pixels, the largest first. */
const cells = [13, 11, 9, 7, 5];
/** Of a cell, for the node in it; the rest is air. */
const filled = 0.4;
const font = 10.5;
const widest = 150;

export function withFacts(
  layout: NetworkLayout,
  data: NetworkData,
  view: Pick<View, 'nodes' | 'focus'>,
  sheet: NetworkSheet,
): NetworkLayout {
  if (view.nodes.length === 0) return layout;
  const { focus } = view;
  const facts = factNodes(focus === null ? data : data.everything, view, data.time.date).filter(
    ({ node, named }) =>
      !layout.spots.has(node.id) &&
      (focus === null || named.includes(focus)) &&
      named.some((id) => layout.spots.has(id)),
  );
  for (const cell of cells) {
    const spots = placeFacts(facts, layout, cell, (fact) => titleOf(fact, data, sheet));
    if (spots !== null) {
      return {
        ...layout,
        spots: new Map([...layout.spots, ...spots.map((spot) => [spot.node.id, spot] as const)]),
      };
    }
  }
  return layout;
}

function titleOf({ node }: FactNode, data: NetworkData, sheet: NetworkSheet): string {
  const { events, agreements } = data.everything;
  const title = [...events, ...agreements].find(({ id }) => id === node.id)?.title ?? {};
  return fitText(sheet.locale.forScene(titleIn(title, sheet.locale)), widest, sheet.measure, font);
}

/** `null` where not all find a cell. */
function placeFacts(
  facts: readonly FactNode[],
  layout: NetworkLayout,
  cell: number,
  textOf: (fact: FactNode) => string,
): readonly Spot[] | null {
  const [columns, rows] = [layout.width, layout.height].map((side) =>
    Math.floor((side - 2 * margin) / cell),
  ) as [number, number];
  const taken = new Uint8Array(Math.max(0, columns * rows));
  for (const box of [...layout.spots.values(), cornerOf(layout)]) {
    const across = [box.x - box.halfWidth, box.x + box.halfWidth].map((x) => (x - margin) / cell);
    const down = [box.y - box.halfHeight, box.y + box.halfHeight].map((y) => (y - margin) / cell);
    const [left = 0, right = 0] = across;
    const [top = 0, bottom = 0] = down;
    for (let row = Math.max(0, Math.floor(top)); row < Math.min(rows, bottom); row += 1) {
      const last = Math.min(columns, right);
      for (let at = Math.max(0, Math.floor(left)); at < last; at += 1)
        taken[row * columns + at] = 1;
    }
  }
  const spots: Spot[] = [];
  const half = Math.round(cell * filled * 10) / 10;
  for (const fact of facts) {
    const named = fact.named.flatMap((id) => layout.spots.get(id) ?? []);
    const mean = (of: (spot: Spot) => number): number =>
      (named.reduce((sum, spot) => sum + of(spot), 0) / named.length - margin) / cell;
    const free = nearestFree(
      taken,
      columns,
      rows,
      mean(({ x }) => x),
      mean(({ y }) => y),
    );
    if (free === null) return null;
    taken[free] = 1;
    spots.push({
      node: fact.node,
      shape: 'diamond',
      halfWidth: half,
      halfHeight: half,
      text: once(() => textOf(fact)),
      font,
      x: Math.round((margin + ((free % columns) + 0.5) * cell) * 10) / 10,
      y: Math.round((margin + (Math.floor(free / columns) + 0.5) * cell) * 10) / 10,
    });
  }
  return spots;
}

/** The free cell whose middle is nearest to a place of the lattice, looked for in squares that grow around it. */
function nearestFree(
  taken: Uint8Array,
  columns: number,
  rows: number,
  x: number,
  y: number,
): number | null {
  const [atX, atY] = [Math.floor(x), Math.floor(y)];
  let found: number | null = null;
  let least = Infinity;
  for (let ring = 0; ring <= Math.max(columns, rows); ring += 1) {
    // What lies in a square further out is further away than this.
    if (found !== null && ring - 1 > Math.sqrt(least)) break;
    for (let row = Math.max(0, atY - ring); row <= Math.min(rows - 1, atY + ring); row += 1) {
      const isEdge = row === atY - ring || row === atY + ring;
      const step = isEdge ? 1 : 2 * ring;
      for (let at = atX - ring; at <= atX + ring; at += Math.max(1, step)) {
        if (at < 0 || at >= columns || taken[row * columns + at] === 1) continue;
        const distance = (at + 0.5 - x) * (at + 0.5 - x) + (row + 0.5 - y) * (row + 0.5 - y);
        if (distance >= least) continue;
        least = distance;
        found = row * columns + at;
      }
    }
  }
  return found;
}
