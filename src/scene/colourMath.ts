/** A little arithmetic of colours. A page loads a library of colour for less reason than two dozen lines. */
type Hex = `#${string}`;
type Triple = readonly [number, number, number];

function channelsOf(hex: Hex): Triple {
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function hexOf(channels: Triple): Hex {
  const byte = (value: number): string =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(byte).join('')}`;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function companded(value: number): number {
  return 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
}

/** Björn Ottosson's Oklab, in which a step of lightness looks the same everywhere (2020, public domain). */
function toOklab(hex: Hex): Triple {
  const [r, g, b] = channelsOf(hex).map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Hex {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return hexOf([
    companded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    companded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    companded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]);
}

/** The colour at a share of the way through a row of colours; even to the eye between each two. */
export function mixAlong(colours: readonly Hex[], share: number): Hex {
  const place = Math.min(1, Math.max(0, share)) * (colours.length - 1);
  const index = Math.min(Math.floor(place), colours.length - 2);
  const from = colours[Math.max(0, index)] ?? '#000000';
  const to = colours[index + 1] ?? from;
  const part = place - Math.max(0, index);
  if (part === 0 || from === to) return from;
  if (part === 1) return to;
  const [a, b] = [toOklab(from), toOklab(to)];
  return fromOklab([
    a[0] + (b[0] - a[0]) * part,
    a[1] + (b[1] - a[1]) * part,
    a[2] + (b[2] - a[2]) * part,
  ]);
}

/** Relative luminance as WCAG defines it: 0 is black, 1 is white. */
export function luminanceOf(hex: Hex): number {
  const [r, g, b] = channelsOf(hex).map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The ratio of contrast of two colours as WCAG defines it: from 1 to 21. */
export function contrastOf(a: Hex, b: Hex): number {
  const [dark, light] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => x - y) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}
