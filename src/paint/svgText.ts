/** Writes a picture as the text of an SVG file that stands on its own: no page, no style sheet, no script, no address. */
import type { Theme } from '../charts/chart.ts';
import type { Picture, PicturePart } from '../scene/picture.ts';
import type {
  Camera,
  CircleNode,
  Colour,
  Fill,
  PathNode,
  SceneNode,
  TextNode,
} from '../scene/scene.ts';
import { plainColour } from './tokenColours.ts';

/** A typeface that travels in the file. */
export interface FontFace {
  /** The file as a `data:` address. */
  readonly source: string;
  /** The letters that it has, as CSS writes them: `U+0600-06FF`. */
  readonly range: string;
}

export interface SvgTextOptions {
  readonly theme: Theme;
  /** BCP 47, of the texts. */
  readonly language: string;
  /** What a screen reader and a file manager say of it. */
  readonly title: string;
  readonly description: string;
  /** How many times its own size the file says that it has. */
  readonly zoom?: number;
  /** Of the family `Vazirmatn`, in all weights. None: whatever has the family draws it, or the reader's own sans-serif. */
  readonly faces?: readonly FontFace[];
}

/**
 * The file is left to right in every language, with physical anchors; texts bring their isolates. Strokes of the world are
 * written at the width they have on the sheet, because not every program leaves strokes alone when it magnifies.
 */
export function svgTextOf(picture: Picture, options: SvgTextOptions): string {
  const { width, height, parts } = picture;
  const { theme, language, title, description, zoom = 1, faces = [] } = options;
  const ink: Ink = { theme, hatches: new Map() };
  const body = parts.map((part, index) => partText(part, index, picture, ink)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * zoom)}" height="${Math.round(height * zoom)}" viewBox="0 0 ${width} ${height}"` +
    ` lang="${escaped(language)}" direction="ltr" font-family="Vazirmatn, sans-serif" role="img">` +
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>` +
    (faces.length === 0 ? '' : `<style>${faces.map(faceText).join('')}</style>`) +
    `<defs>${[...ink.hatches.values()].join('')}${parts.map((part, index) => clipText(part, index, picture)).join('')}</defs>` +
    `<rect width="${width}" height="${height}" fill="${plainColour('surface', theme)}"/>${body}</svg>\n`
  );
}

interface Ink {
  readonly theme: Theme;
  /** The patterns that were needed, by id. */
  readonly hatches: Map<string, string>;
}

function faceText({ source, range }: FontFace): string {
  return `@font-face{font-family:Vazirmatn;font-weight:100 900;src:url(${source}) format("woff2");unicode-range:${range}}`;
}

function fillsSheet({ x, y, scene }: PicturePart, { width, height }: Picture): boolean {
  return x === 0 && y === 0 && scene.width === width && scene.height === height;
}

function clipText(part: PicturePart, index: number, picture: Picture): string {
  if (fillsSheet(part, picture)) return '';
  const { width, height } = part.scene;
  return `<clipPath id="part-${index}"><rect width="${number(width)}" height="${number(height)}"/></clipPath>`;
}

function partText(part: PicturePart, index: number, picture: Picture, ink: Ink): string {
  const { x, y, scene, scale = 1 } = part;
  const { camera } = scene;
  const text = (isWorld: boolean, isStill: boolean): string =>
    scene.nodes
      .filter((node) => isOfWorld(node) === isWorld && (node.still === true) === isStill)
      .map((node) => nodeText(node, camera, ink))
      .join('');
  // In the order in which the page paints them.
  const inner =
    seenThrough(camera, text(true, false)) +
    seenThrough(camera, text(true, true)) +
    text(false, true) +
    text(false, false);
  if (fillsSheet(part, picture)) return inner;
  return `<g clip-path="url(#part-${index})" transform="translate(${number(x)} ${number(y)})${scale === 1 ? '' : ` scale(${number(scale)})`}">${inner}</g>`;
}

function isOfWorld(node: SceneNode): boolean {
  return node.type === 'path' && node.world === true;
}

function seenThrough({ k, dx, dy }: Camera, text: string): string {
  if (text === '' || (k === 1 && dx === 0 && dy === 0)) return text;
  return `<g transform="translate(${number(dx)} ${number(dy)}) scale(${k})">${text}</g>`;
}

function nodeText(node: SceneNode, camera: Camera, ink: Ink): string {
  switch (node.type) {
    case 'path':
      return node.d === '' ? '' : `<path d="${node.d}"${paintText(node, camera, ink)}/>`;
    case 'circle': {
      const { x, y, radius } = node;
      return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}"${paintText(node, camera, ink)}/>`;
    }
    case 'text':
      return letters(node, ink);
    default:
      return node satisfies never;
  }
}

function paintText(node: PathNode | CircleNode, { k }: Camera, ink: Ink): string {
  const { fill, stroke, strokeWidth = 1, dash, opacity } = node;
  const less = isOfWorld(node) ? k : 1;
  const line =
    stroke === undefined || stroke === 'none'
      ? ''
      : ` stroke="${plainColour(stroke, ink.theme)}" stroke-width="${number(strokeWidth / less)}"` +
        (dash === undefined
          ? ''
          : ` stroke-dasharray="${dash.map((length) => number(length / less)).join(' ')}"`);
  return ` fill="${fillText(fill, less, ink)}"${line}${opacityText(opacity)}`;
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

function letters(node: TextNode, { theme }: Ink): string {
  const { x, y, text, anchor, size, weight = 400, fill, halo, opacity } = node;
  const place = `<text x="${number(x)}" y="${number(y)}" font-size="${number(size)}" font-weight="${weight}" text-anchor="${anchors[anchor]}"`;
  const rim =
    halo === undefined
      ? ''
      : ` stroke="${plainColour(halo, theme)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  return `${place} fill="${plainColour(fill, theme)}"${rim}${opacityText(opacity)} xml:space="preserve">${escaped(text)}</text>`;
}

function opacityText(opacity: number | undefined): string {
  return opacity === undefined || opacity === 1 ? '' : ` opacity="${number(opacity)}"`;
}

/** Hatching as the page draws it: the paper's lines over a data colour, a line of its own over the land. */
function fillText(fill: Fill, k: number, { theme, hatches }: Ink): string {
  if (typeof fill === 'string') return plainColour(fill, theme);
  const id = `hatch-${fill.hatch.replace('#', '')}${k === 1 ? '' : '-near'}`;
  if (!hatches.has(id)) hatches.set(id, hatchText(id, fill.hatch, k, theme));
  return `url(#${id})`;
}

function hatchText(id: string, colour: Colour, k: number, theme: Theme): string {
  const line = plainColour(colour.startsWith('#') ? 'surface' : 'hatch', theme);
  return (
    `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="scale(${number(1 / k)}) rotate(45)">` +
    `<rect width="5" height="5" fill="${plainColour(colour, theme)}"/>` +
    `<path d="M0 0V5" stroke="${line}" stroke-width="1.5"/></pattern>`
  );
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
