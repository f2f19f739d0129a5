import type {
  CircleNode,
  Colour,
  Fill,
  Mark,
  PathNode,
  SceneNode,
  TextNode,
} from '../scene/scene.ts';

/** What an attribute of an element says; `undefined` where it is not there. */
export type AttributeValue = string | number | true | undefined;

/** One attribute, and how it is read from a node. Reading is cheap and makes nothing: a step reads some thousands. */
type Attribute<N extends SceneNode> = readonly [
  name: string,
  of: (node: N, scope: string) => AttributeValue,
];

/**
 * The id of the hatch pattern of a colour: one `<pattern>` for each colour that a scene hatches. Nodes of the world have
 * their own, which undoes the camera's magnification: hatching is as fine near as it is far.
 */
export function hatchId(scope: string, colour: Colour, world: boolean): string {
  return `${scope}-${world ? 'world' : 'sheet'}-${colour.replace('#', '')}`;
}

/** A token is a custom property of the page, so that a theme recolours what no data colours. */
export function paintOf(colour: Colour | undefined): string | undefined {
  if (colour === undefined) return undefined;
  if (colour === 'none' || colour.startsWith('#')) return colour;
  return `var(--scene-${colour})`;
}

function fillOf(fill: Fill, scope: string, world = false): string | undefined {
  return typeof fill === 'string' ? paintOf(fill) : `url(#${hatchId(scope, fill.hatch, world)})`;
}

/** What a mark says, as the public contract names it after `data-`. */
const markKeys = [
  'state',
  'organisation',
  'event',
  'agreement',
  'membership',
  'link',
  'value',
  'time',
  'missing',
  'role',
] as const satisfies readonly (keyof Mark)[];

const opacity: Attribute<SceneNode> = ['opacity', (node) => node.opacity];

const outlined: readonly Attribute<PathNode | CircleNode>[] = [
  opacity,
  ['stroke', ({ stroke }) => paintOf(stroke)],
  ['stroke-width', ({ strokeWidth }) => strokeWidth],
  ['stroke-dasharray', ({ dash }) => dash?.join(' ')],
];

const path: readonly Attribute<PathNode>[] = [
  ...outlined,
  ['d', ({ d }) => d],
  ['fill', ({ fill, world }, scope) => fillOf(fill, scope, world)],
  // Only a line has a width to keep; on everything else it would only cost the browser time.
  [
    'vector-effect',
    ({ world, stroke }) =>
      world === true && stroke !== undefined ? 'non-scaling-stroke' : undefined,
  ],
];

const circle: readonly Attribute<CircleNode>[] = [
  ...outlined,
  ['cx', ({ x }) => x],
  ['cy', ({ y }) => y],
  ['r', ({ radius }) => radius],
  ['fill', ({ fill }, scope) => fillOf(fill, scope)],
];

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

const text: readonly Attribute<TextNode>[] = [
  opacity,
  ['x', ({ x }) => x],
  ['y', ({ y }) => y],
  ['font-size', ({ size }) => size],
  ['font-weight', ({ weight }) => weight],
  ['text-anchor', ({ anchor }) => anchors[anchor]],
  ['fill', ({ fill }) => paintOf(fill)],
  ['stroke', ({ halo }) => paintOf(halo)],
  ['stroke-width', ({ halo }) => (halo === undefined ? undefined : 3)],
  ['paint-order', ({ halo }) => (halo === undefined ? undefined : 'stroke')],
];

/** Every attribute in which two nodes of one kind differ; without a node before, every one that the node has. */
export function eachChange(
  node: SceneNode,
  before: SceneNode | undefined,
  scope: string,
  write: (name: string, value: AttributeValue) => void,
): void {
  switch (node.type) {
    case 'path':
      return compare(path, node, before?.type === 'path' ? before : undefined, scope, write);
    case 'circle':
      return compare(circle, node, before?.type === 'circle' ? before : undefined, scope, write);
    case 'text':
      return compare(text, node, before?.type === 'text' ? before : undefined, scope, write);
    default:
      return node satisfies never;
  }
}

function compare<N extends SceneNode>(
  attributes: readonly Attribute<N>[],
  node: N,
  before: N | undefined,
  scope: string,
  write: (name: string, value: AttributeValue) => void,
): void {
  const { mark } = node;
  const past = before?.mark;
  if (mark !== past) {
    if (mark?.kind !== past?.kind) write('data-mark', mark?.kind);
    for (const key of markKeys) {
      if (mark?.[key] !== past?.[key]) write(`data-${key}`, mark?.[key]);
    }
  }
  for (const [name, of] of attributes) {
    const value = of(node, scope);
    if (value !== (before === undefined ? undefined : of(before, scope))) write(name, value);
  }
}
