/** A node as it is drawn: its outline, and what stands on it. */
import type { Mark, SceneNode, TextNode } from '../../scene/scene.ts';
import { markOf } from './marks.ts';
import type { NetworkColours } from './networkColours.ts';
import type { NetworkData } from './networkData.ts';
import { diamondPath, pillPath, squarePath } from './nodeShapes.ts';
import type { Spot } from './placeAll.ts';
import { pillWeight } from './spots.ts';
import type { Web } from './web.ts';

export function nodeAt(
  spot: Spot,
  x: number,
  y: number,
  grow: number,
  data: NetworkData,
  web: Web,
  colours: NetworkColours,
  opacity: number,
): readonly SceneNode[] {
  const { node, shape } = spot;
  const key = `node-${node.id}`;
  const mark = markOf(data, web, node);
  const half = spot.halfWidth * grow;
  switch (shape) {
    case 'pill':
      return pillAt(spot, x, y, grow, { key, mark, opacity }, data, colours);
    case 'disc':
      return [
        {
          type: 'circle',
          key,
          mark,
          x,
          y,
          radius: half,
          fill: node.ring === 0 ? colours.pill : colours.disc,
          stroke: colours.discRim,
          strokeWidth: half > 6 ? 1.5 : 0.75,
          opacity,
        },
        ...codeOn(spot, x, y, half, data, colours, opacity),
      ];
    case 'square':
      return [
        {
          type: 'path',
          key,
          mark,
          d: squarePath(x, y, half),
          centre: [x, y],
          fill: colours.body,
          stroke: colours.bodyRim,
          strokeWidth: 1.25,
          opacity,
        },
      ];
    case 'diamond':
      return [
        {
          type: 'path',
          key,
          mark,
          d: diamondPath(x, y, half),
          centre: [x, y],
          fill: colours.agreement,
          stroke: colours.discRim,
          strokeWidth: 1.5,
          opacity,
        },
      ];
    default:
      return shape satisfies never;
  }
}

function pillAt(
  { node, halfWidth, halfHeight, text, font }: Spot,
  x: number,
  y: number,
  grow: number,
  base: { readonly key: string; readonly mark: Mark; readonly opacity: number },
  data: NetworkData,
  colours: NetworkColours,
): readonly SceneNode[] {
  const size = Math.round(font * grow * 10) / 10;
  const isChosen = isChosenIn(data, node.id) || node.ring === 0;
  return [
    {
      type: 'path',
      ...base,
      d: pillPath(x, y, halfWidth * grow, halfHeight * grow),
      centre: [x, y],
      fill: isChosen ? colours.pill : colours.quietPill,
      stroke: colours.pillRim,
      strokeWidth: 1,
    },
    {
      type: 'text',
      key: `${base.key}-name`,
      x,
      y: y + size * 0.35,
      text,
      anchor: 'center',
      size,
      weight: pillWeight,
      fill: isChosen ? colours.onPill : colours.onQuietPill,
      opacity: base.opacity,
    },
  ];
}

/** Whether the reader's scope names it. */
function isChosenIn({ chosenOrganisations }: NetworkData, id: string): boolean {
  return chosenOrganisations.has(id);
}

/** A state's code, as long as its disc is wide enough for it. */
function codeOn(
  { node }: Spot,
  x: number,
  y: number,
  radius: number,
  data: NetworkData,
  colours: NetworkColours,
  opacity: number,
): readonly TextNode[] {
  if (radius < 8.5) return [];
  const code = radius < 13 ? (data.codes.get(node.id) ?? '') : node.id;
  const size = Math.round(Math.min(radius * 0.78, 14) * 10) / 10;
  return [
    {
      type: 'text',
      key: `node-${node.id}-code`,
      x,
      y: y + size * 0.35,
      text: code,
      anchor: 'center',
      size,
      weight: 600,
      fill: node.ring === 0 ? colours.onPill : colours.onDisc,
      opacity,
    },
  ];
}
