/**
 * A drawing as plain data. Charts make scenes; painters (SVG, later canvas, PNG, slides) draw them.
 * Coordinates are CSS pixels from the top left, physical in every language: a scene knows left and right, never start and end.
 */
import type { AgreementId, EventId, MembershipId, OrganisationId, StateId } from '../domain/ids.ts';
import type { Year } from '../domain/time.ts';

/**
 * A colour: `#rrggbb`, or the name of a token (`land`, `ink`) that each painter resolves for its theme,
 * so that a scene of the light theme is the scene of the dark one wherever no data colour is involved.
 */
export type Colour = `#${string}` | Token;

export const tokens = [
  'surface',
  'sea',
  'land',
  'border',
  'ink',
  'muted',
  'accent',
  'halo',
  'none',
] as const;
export type Token = (typeof tokens)[number];

/** A fill is a colour, or a colour under hatching, which says "no value". */
export type Fill = Colour | { readonly hatch: Colour };

/** What a mark stands for; painters write it as `data-…` attributes that tools and tests read. */
export interface Mark {
  /** The kind: `state`, later `membership`, `event`, `link`. */
  readonly kind: string;
  readonly state?: StateId;
  readonly organisation?: OrganisationId;
  readonly event?: EventId;
  readonly agreement?: AgreementId;
  readonly membership?: MembershipId;
  readonly link?: string;
  /** The number in the bundle, never formatted; or a date of joining. */
  readonly value?: number | string;
  /** The year of the value, where it is another than the figure's. */
  readonly time?: Year;
  readonly missing?: true;
  readonly role?: string;
}

interface NodeBase {
  /** Unique in the scene and the same thing in every scene of the chart. */
  readonly key: string;
  readonly mark?: Mark;
  readonly opacity?: number;
  /** Hardly another at another time: painted over the moving world and under what moves on the screen, on a sheet of its own. */
  readonly still?: true;
}

interface Painted {
  readonly fill: Fill;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

export interface PathNode extends NodeBase, Painted {
  readonly type: 'path';
  readonly d: string;
  /** Drawn through the scene's camera: its coordinates are those of the sheet at rest, its stroke is not magnified. */
  readonly world?: true;
  /** Where a mark stands, in the coordinates of `d`: what the keys walk by. */
  readonly centre?: readonly [x: number, y: number];
  /** A mark smaller than a finger: it is met anywhere within half a target of its centre. */
  readonly small?: true;
}

export interface CircleNode extends NodeBase, Painted {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface TextNode extends NodeBase {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  /** With its bidirectional isolates already in place. */
  readonly text: string;
  readonly anchor: 'left' | 'center' | 'right';
  readonly size: number;
  readonly weight?: number;
  readonly fill: Colour;
  /** A rim in this colour, which keeps the text legible on whatever lies under it. */
  readonly halo?: Colour;
}

export type SceneNode = PathNode | CircleNode | TextNode;

/** How a sheet is looked at: a point at rest (x, y) is seen at (x · k + dx, y · k + dy). */
export interface Camera {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
}

export const atRest: Camera = { k: 1, dx: 0, dy: 0 };

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  /** In order of painting; nodes of the world lie under all others, still ones over moving ones of the world and under those of the screen. */
  readonly nodes: readonly SceneNode[];
}

/** The marks of a scene, in order of painting. */
export function marksOf(scene: Scene): readonly (SceneNode & { readonly mark: Mark })[] {
  return scene.nodes.filter(hasMark);
}

function hasMark(node: SceneNode): node is SceneNode & { readonly mark: Mark } {
  return node.mark !== undefined;
}
