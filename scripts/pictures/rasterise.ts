/** Draws SVG without a browser: what a picture looks like to a second renderer, and pictures made at build time. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

export interface Raster {
  /** In device pixels. */
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity of each pixel from the top left, 0 to 255. */
  readonly pixels: Uint8Array;
  readonly png: Uint8Array;
}

/** An SVG as text, drawn `scale` times as large as it says. It knows one typeface, `Vazirmatn`. */
export type Rasterise = (svg: string, scale?: number) => Raster;

/** The renderer reads no variable font and no woff2: the weights that drawings use, as the typeface's makers ship them. */
const weights = ['Regular', 'Medium', 'SemiBold', 'Bold'] as const;

const require = createRequire(import.meta.url);
const fileOf = (name: string): Promise<Uint8Array> => readFile(require.resolve(name));

let made: Promise<Rasterise> | undefined;

/** Made once: the renderer is started for the whole process. */
export function createRasterise(): Promise<Rasterise> {
  made ??= start();
  return made;
}

async function start(): Promise<Rasterise> {
  const [wasm, ...fontBuffers] = await Promise.all([
    fileOf('@resvg/resvg-wasm/index_bg.wasm'),
    ...weights.map((weight) => fileOf(`vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`)),
  ]);
  await initWasm(wasm);
  return (svg, scale = 1) => {
    const renderer = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: { fontBuffers, defaultFontFamily: 'Vazirmatn' },
    });
    const image = renderer.render();
    const { width, height } = image;
    const raster = { width, height, pixels: image.pixels, png: image.asPng() };
    image.free();
    renderer.free();
    return raster;
  };
}
