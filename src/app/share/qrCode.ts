import { encode } from 'uqr';

/** Modules of white around a code, without which readers do not find it. */
const quiet = 4;

export interface QrCode {
  /** Modules along a side, the quiet ones included. */
  readonly size: number;
  /** The dark modules as a path, a module being a unit. */
  readonly path: string;
}

/** `null` where a text is longer than any code holds (some 2,900 letters). */
export function qrCodeOf(text: string): QrCode | null {
  // A screen is clean, so a code needs little redundancy; fewer and larger modules are read from farther away.
  for (const ecc of ['M', 'L'] as const) {
    try {
      const { data } = encode(text, { ecc, boostEcc: true, border: quiet });
      return { size: data.length, path: pathOf(data) };
    } catch {
      // The next level holds more.
    }
  }
  return null;
}

/** Dark modules beside each other are one bar: no hairline between them, whatever the size. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const bars: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      let end = x;
      while (row[end] === true) end += 1;
      bars.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      x = end;
    }
  });
  return bars.join('');
}

/** As a file of its own, black on white in every theme. */
export function qrSvg({ size, path }: QrCode): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
  );
}
