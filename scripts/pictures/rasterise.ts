/** Draws SVG without a browser: what a picture looks like to a second renderer, and pictures made at build time. */
import { createRenderer } from './renderer.ts';

export interface Pixels {
  /** In device pixels. */
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity of each pixel from the top left, 0 to 255. */
  readonly pixels: Uint8Array;
}

export interface Raster extends Pixels {
  readonly png: Uint8Array;
}

/** An SVG as text, drawn `scale` times as large as it says. It knows one typeface, `Vazirmatn`. */
export type Rasterise = (svg: string, scale?: number) => Raster;

export async function createRasterise(): Promise<Rasterise> {
  const open = await createRenderer();
  return (svg, scale) => {
    const renderer = open(svg, scale);
    const image = renderer.render();
    const { width, height } = image;
    const raster = { width, height, pixels: image.pixels, png: image.asPng() };
    image.free();
    renderer.free();
    return raster;
  };
}

/** The same without its PNG, which takes longer to write than the picture to draw. */
export async function createPixels(): Promise<(svg: string, scale?: number) => Pixels> {
  const open = await createRenderer();
  return (svg, scale) => {
    const renderer = open(svg, scale);
    const image = renderer.render();
    const { width, height, pixels } = image;
    image.free();
    renderer.free();
    return { width, height, pixels };
  };
}
