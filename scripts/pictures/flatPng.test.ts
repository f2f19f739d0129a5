import { beforeAll, expect, test } from 'vitest';
import { flatPng } from './flatPng.ts';
import { createPixels } from './rasterise.ts';
import type { Pixels } from './rasterise.ts';

let draw: (svg: string) => Pixels;
beforeAll(async () => {
  draw = await createPixels();
});

/** What a picture shows, as a picture in a picture that the renderer reads. */
function redrawn(png: Buffer, { width, height }: Pixels): Pixels {
  return draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  );
}

test('a drawing in few colours is the same as PNG, pixel by pixel', () => {
  const pixels = draw(
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="90" height="40" fill="#fdfcf9"/><circle cx="40" cy="20" r="15" fill="#0d6e6e"/></svg>',
  );
  expect(redrawn(flatPng(pixels), pixels).pixels).toEqual(pixels.pixels);
});

test('a drawing in more colours than a palette has is nearly the same', () => {
  const stops = ['#ff0000', '#00ff00', '#0000ff'].map(
    (colour, index) => `<stop offset="${index / 2}" stop-color="${colour}"/>`,
  );
  const pixels = draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="4"><linearGradient id="g">${stops.join('')}</linearGradient><rect width="600" height="4" fill="url(#g)"/></svg>`,
  );
  const found = redrawn(flatPng(pixels), pixels).pixels;
  const apart = pixels.pixels.map((value, index) => Math.abs(value - (found[index] ?? 0)));
  expect(Math.max(...apart)).toBeLessThan(8);
});
