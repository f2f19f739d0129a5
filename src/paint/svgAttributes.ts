import type { Colour, Fill, Mark, SceneNode } from '../scene/scene.ts';

/** Attributes of one SVG element as the document has them; `undefined` is an attribute that is not there. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

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

/** The attributes of a mark, as the public contract names them. */
function markAttributes(mark: Mark | undefined): Attributes {
  return {
    'data-mark': mark?.kind,
    'data-state': mark?.state,
    'data-organisation': mark?.organisation,
    'data-event': mark?.event,
    'data-agreement': mark?.agreement,
    'data-membership': mark?.membership,
    'data-link': mark?.link,
    'data-value': mark?.value,
    'data-time': mark?.time,
    'data-missing': mark?.missing === true ? 'true' : undefined,
    'data-role': mark?.role,
  };
}

/** Every attribute of a node, also those that it does not have: what is absent here is taken off the element. */
export function attributesOf(node: SceneNode, scope: string): Attributes {
  const shared = { ...markAttributes(node.mark), opacity: node.opacity };
  switch (node.type) {
    case 'path':
      return {
        ...shared,
        d: node.d,
        fill: fillOf(node.fill, scope, node.world),
        stroke: paintOf(node.stroke),
        'stroke-width': node.strokeWidth,
        'stroke-dasharray': node.dash?.join(' '),
        'vector-effect': node.world === true ? 'non-scaling-stroke' : undefined,
      };
    case 'circle':
      return {
        ...shared,
        cx: node.x,
        cy: node.y,
        r: node.radius,
        fill: fillOf(node.fill, scope),
        stroke: paintOf(node.stroke),
        'stroke-width': node.strokeWidth,
        'stroke-dasharray': node.dash?.join(' '),
      };
    case 'text':
      return {
        ...shared,
        x: node.x,
        y: node.y,
        'font-size': node.size,
        'font-weight': node.weight,
        'text-anchor':
          node.anchor === 'left' ? 'start' : node.anchor === 'right' ? 'end' : 'middle',
        fill: paintOf(node.fill),
        stroke: paintOf(node.halo),
        'stroke-width': node.halo === undefined ? undefined : 3,
        'paint-order': node.halo === undefined ? undefined : 'stroke',
      };
    default:
      return node satisfies never;
  }
}
