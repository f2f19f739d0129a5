/** Paints a scene on a canvas: for drawings of so many marks that elements would be too heavy. */
import type { Colour, Fill, PathNode, Scene, SceneNode, TextNode } from '../scene/scene.ts';
import { thinLines } from './thinLines.ts';

/** What the page's theme makes of tokens, and the typeface of its texts. */
export interface CanvasInk {
  colourOf(colour: Colour): string;
  readonly family: string;
}

export interface CanvasView {
  /** Device pixels for a CSS pixel. */
  readonly ratio: number;
  /** The scene's y at the upper edge of the canvas. */
  readonly top: number;
}

/** Texts carry their isolates; the canvas's own direction is left to right in every language, as an SVG's. */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  scene: Scene,
  ink: CanvasInk,
  { ratio, top }: CanvasView,
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.direction = 'ltr';
  context.textBaseline = 'alphabetic';
  const sheet = (): void => context.setTransform(ratio, 0, 0, ratio, 0, -top * ratio);
  sheet();
  for (const node of scene.nodes) {
    context.globalAlpha = node.opacity ?? 1;
    if (node.type === 'path' && node.world === true) {
      paintWorld(context, node, scene, ink, ratio, top);
      sheet();
    } else paintNode(context, node, ink);
  }
  context.globalAlpha = 1;
}

/** A hair less than a device's pixel, so that no rounding makes more of it. */
const pixel = 0.99;

/** Through the camera; its stroke and its dashes are not magnified. */
function paintWorld(
  context: CanvasRenderingContext2D,
  node: PathNode,
  { camera: { k, dx, dy } }: Scene,
  ink: CanvasInk,
  ratio: number,
  top: number,
): void {
  const { d, fill, strokeWidth = 1, dash, opacity = 1 } = node;
  if (d === '') return;
  const see = (x = 0, y = 0): void =>
    context.setTransform(ratio * k, 0, 0, ratio * k, dx * ratio + x, (dy - top) * ratio + y);
  const paint = (width: number): void =>
    paintShape(
      context,
      pathOf(node),
      {
        ...node,
        strokeWidth: width / k,
        ...(dash === undefined ? {} : { dash: dash.map((length) => length / k) }),
      },
      ink,
    );
  const line = { width: strokeWidth, wide: strokeWidth * ratio, opacity };
  const thin = fill === 'none' ? thinLines(line) : null;
  if (thin === null) {
    see();
    paint(strokeWidth);
    return;
  }
  context.globalAlpha = thin.opacity;
  for (const [x, y] of thin.offsets) {
    see(x, y);
    paint(pixel / ratio);
  }
}

/** The path of a node of the world is read once: the camera moves it, not another text. */
const paths = new WeakMap<PathNode, Path2D>();

function pathOf(node: PathNode): Path2D {
  const known = paths.get(node);
  if (known !== undefined) return known;
  const path = new Path2D(node.d);
  paths.set(node, path);
  return path;
}

function paintNode(context: CanvasRenderingContext2D, node: SceneNode, ink: CanvasInk): void {
  switch (node.type) {
    case 'path':
      if (node.d !== '') paintShape(context, new Path2D(node.d), node, ink);
      return;
    case 'circle': {
      const path = new Path2D();
      path.arc(node.x, node.y, node.radius, 0, 2 * Math.PI);
      paintShape(context, path, node, ink);
      return;
    }
    case 'text':
      paintText(context, node, ink);
      return;
    default:
      node satisfies never;
  }
}

function paintShape(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { fill, stroke, strokeWidth = 1, dash }: Exclude<SceneNode, TextNode>,
  ink: CanvasInk,
): void {
  if (fill !== 'none') {
    context.fillStyle = fillOf(context, fill, ink);
    context.fill(path);
  }
  if (stroke === undefined || stroke === 'none') return;
  context.strokeStyle = ink.colourOf(stroke);
  context.lineWidth = strokeWidth;
  if (dash === undefined) context.stroke(path);
  else {
    context.setLineDash([...dash]);
    context.stroke(path);
    context.setLineDash([]);
  }
}

function paintText(
  context: CanvasRenderingContext2D,
  { text, x, y, anchor, size, weight = 400, fill, halo }: TextNode,
  ink: CanvasInk,
): void {
  const font = `${weight} ${size}px ${ink.family}`;
  // Setting a font costs even where it is the same.
  if (fonts.get(context) !== font) {
    context.font = font;
    fonts.set(context, font);
  }
  context.textAlign = anchor;
  if (halo !== undefined) {
    context.strokeStyle = ink.colourOf(halo);
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  context.fillStyle = ink.colourOf(fill);
  context.fillText(text, x, y);
}

const fonts = new WeakMap<CanvasRenderingContext2D, string>();

/** A canvas that changes size forgets its font. */
export function sizeCanvas(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  ratio: number,
): void {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === wide && canvas.height === high) return;
  canvas.width = wide;
  canvas.height = high;
  const context = canvas.getContext('2d');
  if (context !== null) fonts.delete(context);
}

const hatches = new Map<string, CanvasPattern>();

/** Hatching in the same lines as in an SVG: the paper's over a data colour. */
function fillOf(
  context: CanvasRenderingContext2D,
  fill: Fill,
  ink: CanvasInk,
): string | CanvasPattern {
  if (typeof fill === 'string') return ink.colourOf(fill);
  const ground = ink.colourOf(fill.hatch);
  const line = ink.colourOf(fill.hatch.startsWith('#') ? 'surface' : 'muted');
  const key = `${ground} ${line}`;
  const known = hatches.get(key);
  if (known !== undefined) return known;
  const tile = document.createElement('canvas');
  const size = 6;
  tile.width = size * 2;
  tile.height = size * 2;
  const draw = tile.getContext('2d');
  if (draw === null) return ground;
  draw.fillStyle = ground;
  draw.fillRect(0, 0, size * 2, size * 2);
  draw.strokeStyle = line;
  draw.lineWidth = 3.2;
  for (const at of [-size, size, 3 * size]) {
    draw.beginPath();
    draw.moveTo(at - size * 2, size * 2 + size);
    draw.lineTo(at + size * 2, -size);
    draw.stroke();
  }
  const pattern = context.createPattern(tile, 'repeat');
  if (pattern === null) return ground;
  pattern.setTransform(new DOMMatrix().scale(0.5));
  hatches.set(key, pattern);
  return pattern;
}
