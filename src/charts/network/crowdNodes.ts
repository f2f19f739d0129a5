/**
 * Nodes of a web of very many: those that look alike are one path on the sheet at rest, made anew only for another step of
 * magnification, so that a pan paints what is there.
 */
import type { PathNode } from '../../scene/scene.ts';
import type { Emphasis } from './measured.ts';
import { groupColour } from './networkColours.ts';
import type { NetworkColours } from './networkColours.ts';
import type { Spot } from './placeAll.ts';
import type { Theme } from '../chart.ts';

/** From so many on, nodes are not drawn one by one. */
export const crowd = 400;

/** @param size how large a pixel of the screen is on the sheet at rest, times how much larger nodes are drawn */
export function crowdNodes(
  spots: readonly Spot[],
  size: number,
  theme: Theme,
  colours: NetworkColours,
  emphasis: ReadonlyMap<string, Emphasis> | null,
): readonly PathNode[] {
  const paths = new Map<string, { readonly fill: PathNode['fill']; d: string }>();
  for (const { node, shape, x, y, halfWidth, halfHeight } of spots) {
    const { group, scale = 1 } = emphasis?.get(node.id) ?? {};
    const fill =
      group !== undefined
        ? groupColour(theme, group)
        : shape === 'disc'
          ? colours.disc
          : shape === 'pill'
            ? colours.pill
            : shape === 'square'
              ? colours.bodyRim
              : node.kind === 'event'
                ? colours.event
                : colours.agreement;
    const key = `${shape} ${fill}`;
    const path = paths.get(key) ?? { fill, d: '' };
    const [wide, high] = [round(halfWidth * size * scale), round(halfHeight * size * scale)];
    path.d +=
      shape === 'disc'
        ? `M${round(x - wide)},${y}a${wide},${wide} 0 1 0 ${round(2 * wide)},0a${wide},${wide} 0 1 0 ${round(-2 * wide)},0Z`
        : shape === 'diamond'
          ? `M${x},${round(y - high)}l${wide},${high}l${-wide},${high}l${-wide},${-high}Z`
          : `M${round(x - wide)},${round(y - high)}h${round(2 * wide)}v${round(2 * high)}h${round(-2 * wide)}Z`;
    paths.set(key, path);
  }
  return [...paths].map(([key, { fill, d }]) => ({
    type: 'path',
    key: `crowd-${key}`,
    d,
    fill,
    world: true,
  }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
