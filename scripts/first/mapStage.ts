/** The map of a page before its script: one drawing for every window, as its viewport fits it. */
import { eachChange, hatchId, paintOf } from '../../src/paint/svgAttributes.ts';
import { readerOf } from '../../src/app/bundleReader.ts';
import { heightOf } from '../../src/app/map/sheetHeight.ts';
import type { Sheet } from '../../src/charts/chart.ts';
import type { MapData } from '../../src/charts/map/mapData.ts';
import { mapChart } from '../../src/charts/map/map.ts';
import { extentOf } from '../../src/charts/map/mapExtent.ts';
import { featuresOf, type MapLayout } from '../../src/charts/map/mapLayout.ts';
import { atRest, type Colour, type PathNode, type SceneNode } from '../../src/scene/scene.ts';
import type { View } from '../../src/view/view.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Locale } from '../../src/locale/locale.ts';
import type { createMeasure } from '../pictures/measure.ts';
import { compactPath, type Room } from './compactPath.ts';

export interface MapGround {
  readonly bundles: ReadonlyMap<string, unknown>;
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly locale: Locale;
  readonly measure: Awaited<ReturnType<typeof createMeasure>>['measure'];
}

/** The sheet that the drawing is made on; shapes and coasts are the same on every other, but for their size. */
const usual: Sheet = { width: 860, height: 420 };

/**
 * Widths of sheets for which names, discs and leader lines are placed: they keep their size while the shapes under them
 * grow, so a script chooses the nearest. In windows as high as is common for them.
 */
const sheets: readonly Sheet[] = [
  [310, 660],
  [380, 760],
  [560, 900],
  [700, 800],
  [860, 800],
  [1010, 900],
  [1160, 1000],
  [1480, 1080],
].map(([width = 0, windowHeight = 0]) => ({ width, height: heightOf(width, windowHeight) }));

/**
 * An `<svg>` whose viewport is what the map fits, less the margins around it: `preserveAspectRatio` does what the map's own
 * fitting does. Data's colours stand in it for the light theme and the dark one.
 */
export function mapStage(ground: MapGround): {
  readonly svg: string;
  readonly colours: DarkColours;
} {
  const { bundles, catalogue, view } = ground;
  const data = mapChart.join(readerOf(bundles), catalogue, view);
  const layout = mapChart.layout(data, view, usual);
  const { x, y, width, height } = fittedBox(data, layout, view);
  const colours = coloursOf(ground, data, layout, usual);
  // Of a window of any shape more is seen than what the map fits.
  const around = { x: 0.7 * width, y: 0.7 * height };
  const room = {
    left: x - around.x,
    top: y - around.y,
    right: x + width + around.x,
    bottom: y + height + around.y,
  };
  const onWorld = merged(nodesOf(ground, data, layout, usual).filter(isOfWorld), room);
  const named = sheets.map((sheet) => {
    const own = mapChart.layout(data, view, sheet);
    const box = fittedBox(data, own, view);
    // Units of the drawing for a pixel of this sheet.
    const scale = width / box.width;
    const nodes = nodesOf(ground, data, own, sheet).filter((node) => !isOfWorld(node));
    const shown = sheet.width === usual.width ? '' : ' display="none"';
    const place = `translate(${number(x - box.x * scale)} ${number(y - box.y * scale)}) scale(${number(scale, 5)})`;
    return `<g data-scale="${number(1 / scale, 4)}"${shown} transform="${place}">${texts(nodes, colours)}</g>`;
  });
  const hatched = new Set(
    onWorld.flatMap(({ fill }) => (typeof fill === 'string' ? [] : [fill.hatch])),
  );
  const svg =
    `<svg class="scene" direction="ltr" aria-hidden="true" viewBox="${[x, y, width, height].map((value) => number(value)).join(' ')}">` +
    `<defs>${[...hatched].map((colour) => hatch(colour, colours)).join('')}</defs>` +
    `<g transform="scale(${1 / grid})">${texts(onWorld, colours)}</g>${named.join('')}</svg>`;
  return { svg, colours };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What of the sheet the points take that the map fits. */
function fittedBox(data: MapData, layout: MapLayout, view: View): Box {
  const { points } = extentOf(data, featuresOf(data.shapes), view.region);
  const at = points.flatMap(([longitude = 0, latitude = 0]) => [
    layout.toSheet([longitude, latitude]) ?? [],
  ]);
  const xs = at.flatMap(([left]) => left ?? []);
  const ys = at.flatMap(([, top]) => top ?? []);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function nodesOf(
  { view, locale, measure }: MapGround,
  data: MapData,
  layout: MapLayout,
  sheet: Sheet,
  theme: 'light' | 'dark' = 'light',
): readonly SceneNode[] {
  return mapChart.scene(layout, data, view, {
    ...sheet,
    theme,
    camera: atRest,
    label: (value) => locale.forScene(locale.value(value)),
    measure,
  }).nodes;
}

function isOfWorld(node: SceneNode): node is PathNode {
  return node.type === 'path' && node.world === true;
}

/** Lines of the grid for a pixel of the usual sheet: in a window twice as wide still less than a pixel apart. */
const grid = 2;

/** What is painted alike, one path: land that is nobody's of the scope, above all. The line along the coasts is not seen. */
function merged(nodes: readonly PathNode[], room: Room): readonly PathNode[] {
  const made: PathNode[] = [];
  for (const { mark: _, d, ...node } of nodes) {
    if (node.key === 'coast') continue;
    const short = compactPath(d, grid, room);
    if (short === '') continue;
    // Shapes do not lie over each other, so that one may be painted with another.
    const like =
      node.stroke === undefined ? made.findIndex((other) => other.fill === node.fill) : -1;
    const other = made[like];
    if (other !== undefined && node.fill === 'land') {
      made[like] = { ...other, d: other.d + short };
    } else made.push({ ...node, d: short });
  }
  return made;
}

/** The colours of the dark theme by those of the light one: the same classes of the same values. */
export type DarkColours = ReadonlyMap<string, string>;

function coloursOf(ground: MapGround, data: MapData, layout: MapLayout, sheet: Sheet): DarkColours {
  const dark = nodesOf(ground, data, layout, sheet, 'dark');
  const light = nodesOf(ground, data, layout, sheet);
  const pairs = light.flatMap((node, index) => {
    const other = dark[index]?.fill;
    return isColour(node.fill) && isColour(other) ? [[node.fill, other] as const] : [];
  });
  return new Map(pairs);
}

function isColour(fill: unknown): fill is `#${string}` {
  return typeof fill === 'string' && fill.startsWith('#');
}

/** A colour of the light theme, as either theme has it. */
export function inBoth(colour: string, dark: DarkColours): string {
  const other = dark.get(colour);
  return other === undefined || other === colour ? colour : `light-dark(${colour},${other})`;
}

const scope = 'first';

/** As the page's painter writes them, without what only scripts and tests read. */
function texts(nodes: readonly SceneNode[], colours: DarkColours): string {
  return nodes
    .map((node) => {
      let attributes = '';
      eachChange(node, undefined, scope, (name, value) => {
        if (value === undefined || name.startsWith('data-')) return;
        const said = typeof value === 'string' ? inBoth(value, colours) : value;
        attributes += ` ${name}="${typeof said === 'number' ? number(said) : escaped(String(said))}"`;
      });
      return node.type === 'text'
        ? `<text${attributes}>${escaped(node.text)}</text>`
        : `<${node.type}${attributes}/>`;
    })
    .join('');
}

function hatch(colour: Colour, colours: DarkColours): string {
  const line = colour.startsWith('#') ? 'var(--scene-surface)' : 'var(--scene-hatch)';
  return (
    `<pattern id="${hatchId(scope, colour, true)}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="5" height="5" fill="${inBoth(String(paintOf(colour)), colours)}"/>` +
    `<line x1="0" y1="0" x2="0" y2="5" stroke="${line}" stroke-width="1.5"/></pattern>`
  );
}

function number(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
