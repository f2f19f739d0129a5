import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCodeOf, qrSvg } from './qrCode.ts';
import type { QrCode } from './qrCode.ts';

/** The code as a camera might see it: the path drawn with squares of some pixels, black on white. */
function photographed({ size, path }: QrCode, scale = 4): Uint8ClampedArray {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = row * side + Number(x) * scale;
      for (let at = from; at < from + Number(width) * scale; at += 1) {
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return pixels;
}

function decoded(code: QrCode | null): string | undefined {
  if (code === null) return undefined;
  const side = code.size * 4;
  return jsQR(photographed(code), side, side)?.data;
}

const site = 'https://atlas.example/ar/map';

describe('a code', () => {
  it.each([
    site,
    `${site}?time=2015&indicator=internet-users&states=KWT.BHR`,
    `${site}?q=${encodeURIComponent('الكويت')}`,
    `${site}?states=${'KWT.'.repeat(120)}BHR`,
  ])('leads to %s', (link) => {
    expect(decoded(qrCodeOf(link))).toBe(link);
  });

  it('has four quiet modules on every side', () => {
    const code = qrCodeOf(site);
    const places = [...(code?.path.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? [])].map((match) =>
      match.slice(1).map(Number),
    );
    const size = code?.size ?? 0;
    expect(Math.min(...places.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...places.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...places.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
    expect(Math.max(...places.map(([, y = 0]) => y + 1))).toBe(size - 4);
  });

  it('is none for what no code can hold', () => {
    expect(qrCodeOf(`${site}?q=${'x'.repeat(4000)}`)).toBeNull();
  });

  it('is a file of its own', () => {
    const code = qrCodeOf(site);
    if (code === null) throw new Error('There is no code.');
    const file = qrSvg(code);
    expect(file).toContain(`viewBox="0 0 ${code.size} ${code.size}"`);
    expect(file).toContain(code.path);
  });
});
