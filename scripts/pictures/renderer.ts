/** resvg, started once for the process, with the one typeface that it knows. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The renderer reads no variable font and no woff2: the weights that drawings use, as the typeface's makers ship them. */
const fontFiles = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' } as const;
export type Weight = keyof typeof fontFiles;
const weights = Object.keys(fontFiles).map(Number) as Weight[];

/** Reads an SVG; the caller frees it. `only` reads it with one weight of the typeface, which is quicker. */
export type Renderer = (svg: string, scale?: number, only?: Weight) => InstanceType<typeof Resvg>;

const require = createRequire(import.meta.url);
const fileOf = (name: string): Promise<Uint8Array> => readFile(require.resolve(name));

let made: Promise<Renderer> | undefined;

export function createRenderer(): Promise<Renderer> {
  made ??= start();
  return made;
}

async function start(): Promise<Renderer> {
  const [wasm, ...fonts] = await Promise.all([
    fileOf('@resvg/resvg-wasm/index_bg.wasm'),
    ...weights.map((weight) => fileOf(`vazirmatn/fonts/ttf/Vazirmatn-${fontFiles[weight]}.ttf`)),
  ]);
  await initWasm(wasm);
  return (svg, scale = 1, only) =>
    // The typeface has no narrow no-break space, and nothing stands in for it: a thin one is as wide as it should be.
    new Resvg(svg.replaceAll('\u202f', '\u2009'), {
      fitTo: { mode: 'zoom', value: scale },
      font: {
        fontBuffers: fonts.filter((_, index) => only === undefined || weights[index] === only),
        defaultFontFamily: 'Vazirmatn',
      },
    });
}
