/** PNG of drawings in few colours: with a palette, a third of what it weighs with a colour in each pixel. */
import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './rasterise.ts';

const mostColours = 256;

/** Colours beyond the palette's (rims of letters over a drawing) become the nearest of it. Opacity is not looked at. */
export function flatPng({ width, height, pixels }: Pixels): Buffer {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const repeated = repeatedRows(pixels, width, height);
  const palette = paletteOf(colours, width, repeated);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1);
    if (repeated[y] === 1) {
      rows.copyWithin(start, start - width - 1, start);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const colour = colours[y * width + x] ?? 0;
      if (colour !== last) {
        const known = indexes.get(colour);
        index = known ?? nearest(palette, colour);
        if (known === undefined) indexes.set(colour, index);
        last = colour;
      }
      rows[start + 1 + x] = index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which name a colour of the palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Which rows are as the one above: most of a drawing is paper. */
function repeatedRows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const length = width * 4;
  return Uint8Array.from({ length: height }, (_, y) => {
    const start = y * length;
    const isSame =
      y > 0 && bytes.compare(bytes, start - length, start, start, start + length) === 0;
    return isSame ? 1 : 0;
  });
}

/** The colours that most pixels have, of rows that are not as the one above. */
function paletteOf(colours: Uint32Array, width: number, repeated: Uint8Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const [y, isRepeated] of repeated.entries()) {
    if (isRepeated === 1) continue;
    let last = colours[y * width] ?? 0;
    let run = 0;
    for (let at = y * width; at < (y + 1) * width; at += 1) {
      const colour = colours[at] ?? 0;
      if (colour !== last) {
        counts.set(last, (counts.get(last) ?? 0) + run);
        last = colour;
        run = 0;
      }
      run += 1;
    }
    counts.set(last, (counts.get(last) ?? 0) + run);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostColours)
    .map(([colour]) => colour);
}

/** Pixels lie in memory as red, green, blue, opacity; machines of today read the first as the lowest byte. */
function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function nearest(palette: readonly number[], colour: number): number {
  const wanted = channels(colour);
  let best = 0;
  let least = Infinity;
  for (const [index, candidate] of palette.entries()) {
    const found = channels(candidate);
    const apart = found.reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0);
    if (apart >= least) continue;
    least = apart;
    best = index;
  }
  return best;
}
