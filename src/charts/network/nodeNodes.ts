/** A node as it is drawn: its outline, and what stands on it. */
import type { Colour, Mark, SceneNode, TextNode } from '../../scene/scene.ts';
import type { NetworkColours } from './networkColours.ts';
import type { NetworkData } from './networkData.ts';
import { diamondPath, pillPath, squarePath } from './nodeShapes.ts';
import type { Spot } from './placeAll.ts';
import { pillWeight } from './spots.ts';

/** How and where a node is drawn just now. */
export interface Drawn {
  /** Its middle on the screen. */
  readonly x: number;
  readonly y: number;
  /** How much larger than at rest. */
  readonly grow: number;
  readonly opacity: number;
  readonly mark: Mark;
  /** The colour of its group, while groups are told apart. */
  readonly tint: Colour | null;
  /** Its part of the largest measure, while one is shown: of a disc's radius, of the rim of a pill. */
  readonly scale: number | null;
  readonly isPinned: boolean;
}

export function nodeAt(
  spot: Spot,
  drawn: Drawn,
  data: NetworkData,
  colours: NetworkColours,
): readonly SceneNode[] {
  const { shape, halfWidth, node } = spot;
  const { x, y, grow, opacity, mark, tint, isPinned } = drawn;
  const base = { key: `node-${node.id}`, mark, opacity } as const;
  const half = halfWidth * grow;
  const rim = isPinned ? { stroke: colours.lit, strokeWidth: 2.5 } : null;
  switch (shape) {
    case 'pill':
      return pillAt(spot, drawn, data, colours);
    case 'disc':
      return discAt(spot, drawn, data, colours);
    case 'square':
      return [
        {
          ...base,
          type: 'path',
          d: squarePath(x, y, half),
          centre: [x, y],
          fill: tint ?? colours.body,
          ...(rim ?? { stroke: colours.bodyRim, strokeWidth: 1.25 }),
        },
      ];
    case 'diamond':
      return [
        {
          ...base,
          type: 'path',
          d: diamondPath(x, y, half),
          centre: [x, y],
          fill: tint ?? (node.kind === 'event' ? colours.event : colours.agreement),
          ...(rim ?? { stroke: colours.discRim, strokeWidth: half > 8 ? 1.5 : 0.75 }),
        },
      ];
    default:
      return shape satisfies never;
  }
}

function pillAt(
  { node, halfWidth, halfHeight, text, font }: Spot,
  { x, y, grow, opacity, mark, tint, scale, isPinned }: Drawn,
  data: NetworkData,
  colours: NetworkColours,
): readonly SceneNode[] {
  const size = Math.round(font * grow * 10) / 10;
  const isStrong =
    data.chosenOrganisations.has(node.id) ||
    node.ring === 0 ||
    node.isEnd === true ||
    tint !== null;
  return [
    {
      type: 'path',
      key: `node-${node.id}`,
      mark,
      opacity,
      d: pillPath(x, y, halfWidth * grow, halfHeight * grow),
      centre: [x, y],
      fill: tint ?? (isStrong ? colours.pill : colours.quietPill),
      stroke: isPinned ? colours.lit : (tint ?? colours.pillRim),
      strokeWidth: isPinned ? 2.5 : scale === null ? 1 : 0.75 + scale * scale * 3,
    },
    {
      type: 'text',
      key: `node-${node.id}-name`,
      x,
      y: y + size * 0.35,
      text: text(),
      anchor: 'center',
      size,
      weight: pillWeight,
      fill: isStrong ? colours.onPill : colours.onQuietPill,
      opacity,
    },
  ];
}

function discAt(
  { node, halfWidth }: Spot,
  { x, y, grow, opacity, mark, tint, scale, isPinned }: Drawn,
  data: NetworkData,
  colours: NetworkColours,
): readonly SceneNode[] {
  const radius = halfWidth * grow * (scale ?? 1);
  const isMiddle = node.ring === 0 || node.isEnd === true;
  return [
    {
      type: 'circle',
      key: `node-${node.id}`,
      mark,
      opacity,
      x,
      y,
      radius,
      fill: tint ?? (isMiddle ? colours.pill : colours.disc),
      stroke: isPinned ? colours.lit : colours.discRim,
      strokeWidth: isPinned ? 2.5 : radius > 6 ? 1.5 : 0.75,
    },
    ...codeOn(node.id, { x, y, radius, opacity }, data, isMiddle ? colours.onPill : colours.onDisc),
  ];
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly opacity: number;
}

/** A state's code, as long as its disc is wide enough for it. */
function codeOn(
  id: string,
  { x, y, radius, opacity }: Disc,
  data: NetworkData,
  fill: Colour,
): readonly TextNode[] {
  if (radius < 8.5) return [];
  const size = Math.round(Math.min(radius * 0.78, 14) * 10) / 10;
  return [
    {
      type: 'text',
      key: `node-${id}-code`,
      x,
      y: y + size * 0.35,
      text: radius < 13 ? (data.codes.get(id) ?? '') : id,
      anchor: 'center',
      size,
      weight: 600,
      fill,
      opacity,
    },
  ];
}
