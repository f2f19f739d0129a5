import { beforeAll, describe, expect, test } from 'vitest';
import { createRasterise } from './rasterise.ts';
import type { Raster, Rasterise } from './rasterise.ts';

let rasterise: Rasterise;
beforeAll(async () => {
  rasterise = await createRasterise();
});

const svg = (text: string, weight = 400): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#ffffff"/>` +
  `<text x="20" y="40" font-family="Vazirmatn" font-size="24" font-weight="${weight}" fill="#000000">${text}</text></svg>`;

/** The columns that have ink, from the first to the last. */
function inkOf({ pixels, width, height }: Raster): {
  readonly wide: number;
  readonly dark: number;
} {
  let [first, last, dark] = [width, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pixels[(y * width + x) * 4] ?? 255) > 128) continue;
      first = Math.min(first, x);
      last = Math.max(last, x);
      dark += 1;
    }
  }
  return { wide: last - first + 1, dark };
}

describe('a second renderer', () => {
  test('draws at the scale asked for, as pixels and as PNG', () => {
    const { width, height, pixels, png } = rasterise(svg('Kuwait'), 2);
    expect([width, height, pixels.length]).toEqual([800, 120, 800 * 120 * 4]);
    expect([...png.subarray(1, 4)].map((code) => String.fromCodePoint(code)).join('')).toBe('PNG');
  });

  test('joins Arabic letters: they are narrower than side by side', () => {
    const joined = inkOf(rasterise(svg('البحرين')));
    const apart = inkOf(rasterise(svg('ا\u200cل\u200cب\u200cح\u200cر\u200cي\u200cن')));
    expect(joined.wide).toBeGreaterThan(30);
    expect(joined.wide).toBeLessThan(apart.wide * 0.9);
  });

  test('has room between the thousands of a French number', () => {
    const wide = (text: string): number => inkOf(rasterise(svg(text))).wide;
    expect(wide('1\u202f280')).toBeGreaterThan(wide('1280') + 3);
    expect(wide('1\u202f280')).toBeLessThan(wide('1 280'));
  });

  test('has each weight that drawings use', () => {
    const dark = [400, 500, 600, 700].map((weight) => inkOf(rasterise(svg('Kuwait', weight))).dark);
    expect(dark).toEqual(dark.toSorted((a, b) => a - b));
    expect(new Set(dark).size).toBe(4);
  });
});
