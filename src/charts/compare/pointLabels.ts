import type { StateId } from '../../domain/ids.ts';
import type { CircleNode, SceneNode } from '../../scene/scene.ts';
import { tenths } from '../_shared/linePath.ts';
import type { Frame } from '../chart.ts';
import type { CompareLayout } from './compareLayout.ts';

const size = 12;
const gap = 4;
/** So many are tried: the rest is near the middle of the crowd. */
const triedAtMost = 60;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Spot {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'left' | 'right' | 'center';
}

/**
 * Names beside bubbles: of the selected always, then of those furthest from the middle and of the largest, as long as no
 * name touches another or lies on a bubble.
 */
export function pointLabels(
  circles: readonly CircleNode[],
  chosen: readonly StateId[],
  layout: CompareLayout,
  frame: Frame,
): readonly SceneNode[] {
  const placed: Box[] = [];
  const nodes: SceneNode[] = [];
  for (const circle of inOrder(circles, chosen, layout).slice(0, triedAtMost)) {
    const state = circle.mark?.state;
    if (state === undefined) continue;
    const isChosen = chosen.includes(state);
    const weight = isChosen ? 700 : 400;
    const text = frame.label({ kind: 'state', id: state });
    const spots = spotsOf(circle, frame.measure(text, size, weight));
    const fits = ({ box }: Spot): boolean =>
      box.left >= 1 &&
      box.right <= frame.width - 1 &&
      box.top >= 1 &&
      box.bottom <= layout.plot.bottom + 2 &&
      !placed.some((other) => touch(box, other));
    const isFree = (spot: Spot): boolean =>
      fits(spot) && !circles.some((other) => other !== circle && lies(spot.box, other));
    const spot = spots.find(isFree) ?? (isChosen ? spots.find(fits) : undefined);
    if (spot === undefined) continue;
    placed.push(spot.box);
    nodes.push({
      type: 'text',
      key: `name-${state}`,
      x: tenths(spot.x),
      y: tenths(spot.y),
      text,
      anchor: spot.anchor,
      size,
      weight,
      fill: 'ink',
      halo: 'halo',
    });
  }
  return nodes;
}

/** The selected first; then by how far out and how large they are. */
function inOrder(
  circles: readonly CircleNode[],
  chosen: readonly StateId[],
  { width, height }: CompareLayout,
): readonly CircleNode[] {
  const middle = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const [mx, my] = [middle(circles.map(({ x }) => x)), middle(circles.map(({ y }) => y))];
  const most = Math.max(1, ...circles.map(({ radius }) => radius));
  const rank = ({ x, y, radius, mark }: CircleNode): number => {
    const at = mark?.state === undefined ? -1 : chosen.indexOf(mark.state);
    if (at !== -1) return 1000 - at;
    return Math.hypot((x - mx) / width, (y - my) / height) + (0.6 * radius) / most;
  };
  return circles.toSorted((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1));
}

function spotsOf({ x, y, radius }: CircleNode, width: number): readonly Spot[] {
  const half = size * 0.6;
  const beside = (side: 1 | -1): Spot => {
    const near = x + side * (radius + gap);
    const far = near + side * width;
    return {
      box: {
        left: Math.min(near, far),
        right: Math.max(near, far),
        top: y - half - 1,
        bottom: y + half + 1,
      },
      x: near,
      y: y + size * 0.35,
      anchor: side === 1 ? 'left' : 'right',
    };
  };
  const over = (side: 1 | -1): Spot => {
    const base = side === -1 ? y - radius - gap : y + radius + gap + size * 0.8;
    return {
      box: {
        left: x - width / 2,
        right: x + width / 2,
        top: base - size,
        bottom: base + size * 0.35,
      },
      x,
      y: base,
      anchor: 'center',
    };
  };
  return [beside(1), beside(-1), over(-1), over(1)];
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}

function lies({ left, right, top, bottom }: Box, { x, y, radius }: CircleNode): boolean {
  const nearX = Math.min(right, Math.max(left, x));
  const nearY = Math.min(bottom, Math.max(top, y));
  return Math.hypot(nearX - x, nearY - y) < radius;
}
