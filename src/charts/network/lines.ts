/** The ties of a web as lines at rest: how strong each kind is drawn, so that a thousand of them stay readable. */
import type { PathNode } from '../../scene/scene.ts';
import { bundlesOf } from './bundles.ts';
import { crowd } from './crowdNodes.ts';
import { isFact } from './factsInWeb.ts';
import { linkNodes } from './linkNodes.ts';
import type { NetworkColours } from './networkColours.ts';
import type { NetworkLayout } from './networkLayout.ts';
import type { Web, WebLink } from './web.ts';

/** Lines are the same nodes for as long as layout and web are: their paths are read once. */
const known = new WeakMap<NetworkLayout, WeakMap<Web, Map<string, readonly PathNode[]>>>();

/** @param strength 1 at rest, less where something else is to be seen */
export function linesOf(
  layout: NetworkLayout,
  web: Web,
  colours: NetworkColours,
  strength: number,
): readonly PathNode[] {
  let byWeb = known.get(layout);
  if (byWeb === undefined) known.set(layout, (byWeb = new WeakMap()));
  let byLook = byWeb.get(web);
  if (byLook === undefined) byWeb.set(web, (byLook = new Map()));
  const key = `${colours.full} ${strength}`;
  const found = byLook.get(key);
  if (found !== undefined) return found;
  const made =
    web.nodes[0]?.ring === 0
      ? around(layout, web, colours, strength)
      : whole(layout, web, colours, strength);
  byLook.set(key, made);
  return made;
}

/** A thousand lines at full strength are a blot: the more there are, the fainter each. */
function fadeOf(count: number): number {
  return Math.max(0.2, Math.min(0.85, 14 / Math.sqrt(Math.max(1, count))));
}

const isTie = ({ kind }: WebLink): boolean => kind === 'membership' || kind === 'shared';

/** Around one thing its own ties come first: the others are the ground on which these stand. */
function around(
  layout: NetworkLayout,
  web: Web,
  colours: NetworkColours,
  strength: number,
): readonly PathNode[] {
  const middle = web.nodes[0]?.id;
  const isNear = ({ a, b }: WebLink): boolean => a === middle || b === middle;
  const fade = fadeOf(web.links.length);
  const part = (prefix: string, links: readonly WebLink[], opacity: number, wider = 0) =>
    linkNodes(links, layout.spots, colours, { prefix, opacity: opacity * strength, wider });
  const acts = web.links.filter((link) => !isTie(link));
  return [
    ...part(
      'far',
      web.links.filter((link) => isTie(link) && !isNear(link)),
      fade * 0.55,
    ),
    ...part(
      'tie',
      web.links.filter((link) => isTie(link) && isNear(link)),
      1,
      0.6,
    ),
    ...part(
      'far-act',
      acts.filter((link) => !isNear(link)),
      Math.min(0.85, fadeOf(acts.length) * 0.8),
    ),
    ...part('act', acts.filter(isNear), 0.85),
  ];
}

/** Organisations of so many members in view have their lines in bundles, and fainter: of most states they say little. */
const manyMembers = 36;
/** So many lines in all can all be followed. */
const fewLines = 260;

function whole(
  layout: NetworkLayout,
  web: Web,
  colours: NetworkColours,
  strength: number,
): readonly PathNode[] {
  const isCrowded = web.nodes.length > crowd && !web.nodes.some(isFact);
  const fade = fadeOf(web.links.length);
  const ties = web.links.filter(isTie);
  const acts = web.links.filter((link) => !isTie(link));
  const counts = new Map<string, number>();
  for (const { kind, b } of ties)
    if (kind === 'membership') counts.set(b, (counts.get(b) ?? 0) + 1);
  const isLarge = ({ kind, b }: WebLink): boolean =>
    kind === 'membership' && ties.length > fewLines && (counts.get(b) ?? 0) > manyMembers;
  const large = ties.filter(isLarge);
  const small = ties.filter((link) => !isLarge(link));
  return [
    ...linkNodes(large, layout.spots, colours, {
      prefix: 'large',
      opacity: fade * 0.62 * strength,
      bundles: bundlesOf(large, layout),
    }),
    ...linkNodes(small, layout.spots, colours, {
      prefix: 'tie',
      opacity: (large.length === 0 ? fade : Math.max(fade, fadeOf(small.length))) * strength,
    }),
    ...linkNodes(acts, layout.spots, colours, {
      prefix: 'act',
      opacity: (acts.length > 200 ? fadeOf(acts.length) * 0.8 : 0.85) * strength,
      isPlain: isCrowded,
    }),
  ];
}
