/** The web of a day on its sheet, as a drawing. */
import type { Camera, Colour, Scene, SceneNode, TextNode } from '../../scene/scene.ts';
import type { Theme } from '../chart.ts';
import { planLabels } from './labelPlan.ts';
import type { PlannedLabel } from './labelPlan.ts';
import { crowd, crowdNodes } from './crowdNodes.ts';
import { isFact } from './factsInWeb.ts';
import { linesOf } from './lines.ts';
import { linkNodes } from './linkNodes.ts';
import type { Emphasis } from './measured.ts';
import { marksIn } from './marks.ts';
import type { NetworkData } from './networkData.ts';
import { groupColour, networkColours } from './networkColours.ts';
import type { NetworkColours } from './networkColours.ts';
import type { NetworkLayout } from './networkLayout.ts';
import { nodeAt } from './nodeNodes.ts';
import type { Spot } from './placeAll.ts';
import type { NetworkSheet } from './spots.ts';
import type { Web, WebLink, WebNode } from './web.ts';

export interface NetworkFrame extends NetworkSheet {
  readonly theme: Theme;
  readonly camera: Camera;
  /** What the pointer or the keys stand on: its ties are drawn out, the rest steps back. */
  readonly lit: string | null;
  /** Links of the way between the two ends of a question. */
  readonly way: ReadonlySet<string>;
  /** What was not there before, and what is there no more, fading in and out: 0 at the beginning, 1 at the end. */
  readonly change: WebChange | null;
  /** How nodes are told apart while a measure is chosen; `null` while none is. */
  readonly emphasis: ReadonlyMap<string, Emphasis> | null;
  /** Whether the sheet moves under the hand just now. */
  readonly isMoving: boolean;
  /** Nodes that the reader has put somewhere. */
  readonly pins: { has(id: string): boolean };
}

export interface WebChange {
  readonly joined: ReadonlySet<string>;
  readonly left: readonly WebLink[];
  readonly share: number;
}

/** How much larger nodes are drawn when the sheet is magnified: less than what lies between them. */
export function growthAt(k: number): number {
  return Math.min(1.9, Math.sqrt(k));
}

const levelsPerDoubling = 3;
/** From the middle of letters to where the longest of their tails may end, as a share of their size. */
const roomBelow = 1.4;

export function networkScene(
  layout: NetworkLayout,
  data: NetworkData,
  web: Web,
  frame: NetworkFrame,
): Scene {
  const { theme, camera, lit } = frame;
  const colours = networkColours(theme);
  const near = lit === null ? null : tiedTo(web, lit);
  const isQuiet = near !== null || frame.way.size > 0;
  const nodes: SceneNode[] = [
    ...linesOf(layout, web, colours, isQuiet ? 0.25 : 1),
    ...changesOf(layout, web, colours, frame.change),
    ...linkNodes(near === null ? [] : near.links, layout.spots, colours, {
      prefix: 'lit',
      opacity: 1,
      wider: 0.8,
      stroke: colours.lit,
    }),
    ...linkNodes(
      web.links.filter(({ key }) => frame.way.has(key)),
      layout.spots,
      colours,
      { prefix: 'way', opacity: 1, wider: 1.6, stroke: colours.path },
    ),
  ];
  const level = Math.floor(Math.log2(camera.k) * levelsPerDoubling + 1e-6);
  const isCrowd = web.nodes.length > crowd;
  if (isCrowd) nodes.push(...crowdOf(layout, web, frame, level, colours, near));
  nodes.push(...oneByOne(layout, data, web, frame, near, colours));
  // Under the hand, names of very many would cost more than they tell.
  if (isCrowd && frame.isMoving) return { width: frame.width, height: frame.height, camera, nodes };
  for (const label of labelsAt(layout, web, frame, level)) {
    const isFaint = near !== null && !near.ids.has(label.id);
    if (isFaint) continue;
    const text = textOf(label, layout, frame, colours);
    if (text !== null) nodes.push(text);
  }
  return { width: frame.width, height: frame.height, camera, nodes };
}

/** Whether a node is one of very many: of states and bodies only where they are that many by themselves. */
function inCrowd({ nodes }: Web): (node: WebNode) => boolean {
  if (nodes.length <= crowd) return () => false;
  const others = nodes.reduce((sum, node) => sum + (isFact(node) ? 0 : 1), 0);
  return others > crowd ? () => true : isFact;
}

/** What lies beside the sheet, or half beside it, is not drawn: it would be cut. */
function isWhole(
  { x, y, halfWidth, halfHeight, shape, font }: Spot,
  { camera: { k, dx, dy }, width, height }: NetworkFrame,
): boolean {
  const grow = growthAt(k);
  const [middle, line] = [x * k + dx, y * k + dy];
  // Letters stand on a pill alone; a disc is wider than its code.
  const below =
    shape === 'pill' ? Math.max(halfHeight * grow, font * grow * roomBelow) : halfHeight * grow;
  return (
    middle >= halfWidth * grow &&
    middle + halfWidth * grow <= width &&
    line >= halfHeight * grow &&
    line + below <= height
  );
}

/** Nodes with their rims, codes and names; of a crowd, those that stand out. */
function oneByOne(
  layout: NetworkLayout,
  data: NetworkData,
  web: Web,
  frame: NetworkFrame,
  near: Near | null,
  colours: NetworkColours,
): readonly SceneNode[] {
  const { theme, camera } = frame;
  const isOfCrowd = inCrowd(web);
  const grow = growthAt(camera.k);
  const marks = marksIn(data, web);
  const nodes: SceneNode[] = [];
  for (const spot of spotsOf(layout, web)) {
    if (isOfCrowd(spot.node) && near?.ids.has(spot.node.id) !== true) continue;
    const [x, y] = [spot.x * camera.k + camera.dx, spot.y * camera.k + camera.dy];
    if (!isWhole(spot, frame)) continue;
    const { group, scale = null } = frame.emphasis?.get(spot.node.id) ?? {};
    nodes.push(
      ...nodeAt(
        spot,
        {
          x,
          y,
          grow,
          opacity: near !== null && !near.ids.has(spot.node.id) ? 0.28 : 1,
          mark: marks.get(spot.node.id) ?? { kind: spot.node.kind, missing: true },
          tint: group === undefined ? null : groupColour(theme, group),
          scale,
          isPinned: frame.pins.has(spot.node.id),
        },
        data,
        colours,
      ),
    );
  }
  return nodes;
}

/** The same nodes for as long as nobody comes nearer by a whole step. */
function crowdOf(
  layout: NetworkLayout,
  web: Web,
  { theme, emphasis }: NetworkFrame,
  level: number,
  colours: NetworkColours,
  near: Near | null,
): readonly SceneNode[] {
  const key = `${theme} ${level} ${near === null}`;
  const found = crowds.get(web);
  if (found?.key === key && found.layout === layout && found.emphasis === emphasis) {
    return found.nodes;
  }
  const k = 2 ** (level / levelsPerDoubling);
  const isOfCrowd = inCrowd(web);
  const spots = spotsOf(layout, web).filter(({ node }) => isOfCrowd(node));
  const nodes = crowdNodes(spots, growthAt(k) / k, theme, colours, emphasis).map((node) =>
    near === null ? node : { ...node, opacity: 0.28 },
  );
  crowds.set(web, { key, layout, emphasis, nodes });
  return nodes;
}

const crowds = new WeakMap<
  Web,
  {
    readonly key: string;
    readonly layout: NetworkLayout;
    readonly emphasis: NetworkFrame['emphasis'];
    readonly nodes: readonly SceneNode[];
  }
>();

interface Near {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly WebLink[];
}

/** A node with its neighbours. */
export function tiedTo(web: Web, id: string): Near {
  const links = web.links.filter(({ a, b }) => a === id || b === id);
  return { links, ids: new Set([id, ...links.flatMap(({ a, b }) => [a, b])]) };
}

function changesOf(
  layout: NetworkLayout,
  web: Web,
  colours: NetworkColours,
  change: WebChange | null,
): readonly SceneNode[] {
  if (change === null) return [];
  const joined = web.links.filter(({ key }) => change.joined.has(key));
  const fading = 1 - change.share;
  return [
    ...linkNodes(joined, layout.spots, colours, {
      prefix: 'joined',
      opacity: fading,
      wider: 1 + fading,
      stroke: colours.lit,
    }),
    ...linkNodes(change.left, layout.spots, colours, { prefix: 'left', opacity: fading * 0.8 }),
  ];
}

/** Those in the web of the day, organisations first, then by how much ties them. */
export function spotsOf(layout: NetworkLayout, web: Web): readonly Spot[] {
  const known = sorted.get(web);
  if (known?.layout === layout) return known.spots;
  const ties = new Map<string, number>();
  for (const { a, b } of web.links) {
    ties.set(a, (ties.get(a) ?? 0) + 1);
    ties.set(b, (ties.get(b) ?? 0) + 1);
  }
  const weight = ({ node }: Spot): number =>
    (node.ring === 0 || node.isEnd === true ? 1e6 : 0) +
    // Of those beside the middle the events and agreements come last: they are many, and their names long.
    (isFact(node) ? -1e4 : node.ring === 1 ? 1e4 : 0) +
    (ties.get(node.id) ?? 0);
  const spots = web.nodes
    .flatMap(({ id }) => layout.spots.get(id) ?? [])
    .toSorted((a, b) => weight(b) - weight(a) || (a.node.id < b.node.id ? -1 : 1));
  sorted.set(web, { layout, spots });
  return spots;
}

const sorted = new WeakMap<
  Web,
  { readonly layout: NetworkLayout; readonly spots: readonly Spot[] }
>();

const mostPlans = 40;
const plans = new WeakMap<Web, Map<string, readonly PlannedLabel[]>>();

function labelsAt(
  layout: NetworkLayout,
  web: Web,
  frame: NetworkFrame,
  level: number,
): readonly PlannedLabel[] {
  const k = 2 ** (level / levelsPerDoubling);
  const grow = growthAt(2 ** ((level + 1) / levelsPerDoubling));
  // Another measure means that the real letters have come in place of those that stood in for them.
  const key = [level, idOf(frame.measure), idOf(layout)].join(' ');
  let known = plans.get(web);
  if (known === undefined) plans.set(web, (known = new Map()));
  const found = known.get(key);
  if (found !== undefined) return found;
  // A node that is dragged makes a plan for every frame.
  if (known.size >= mostPlans) known.clear();
  const made = planLabels(spotsOf(layout, web), frame, k, grow);
  known.set(key, made);
  return made;
}

const ids = new WeakMap<NetworkLayout | NetworkFrame['measure'], number>();
let lastId = 0;

/** A number for each object, so that a text can name it. */
function idOf(one: NetworkLayout | NetworkFrame['measure']): number {
  const known = ids.get(one);
  if (known !== undefined) return known;
  lastId += 1;
  ids.set(one, lastId);
  return lastId;
}

function textOf(
  label: PlannedLabel,
  layout: NetworkLayout,
  frame: NetworkFrame,
  colours: NetworkColours,
): TextNode | null {
  const { camera, width, height } = frame;
  const spot = layout.spots.get(label.id);
  // A name without its node would be anybody's.
  if (spot === undefined || !isWhole(spot, frame)) return null;
  const x = spot.x * camera.k + camera.dx + label.dx;
  const y = spot.y * camera.k + camera.dy + label.dy;
  const left =
    label.anchor === 'left' ? x : label.anchor === 'right' ? x - label.width : x - label.width / 2;
  if (
    left < 0 ||
    left + label.width > width ||
    y - label.font < 0 ||
    y + label.font * roomBelow > height
  )
    return null;
  const fill: Colour = colours.label;
  return {
    type: 'text',
    key: `label-${label.id}`,
    x,
    y: y + label.font * 0.35,
    text: label.text,
    anchor: label.anchor,
    size: label.font,
    weight: 500,
    fill,
    halo: 'halo',
  };
}
