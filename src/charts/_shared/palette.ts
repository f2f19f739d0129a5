import { interpolateLab, piecewise, rgb } from 'd3';
import type { Colour } from '../../scene/scene.ts';
import type { Theme } from '../chart.ts';

/**
 * Sequential ramps from least to most, even in lightness (OKLCH steps of about 0.1) and told apart under
 * protanopia, deuteranopia and tritanopia. On dark paper more is lighter, so that "more" always stands out.
 */
const ramps: Readonly<Record<Theme, readonly Colour[]>> = {
  light: ['#e3ecc5', '#b7ddbb', '#7fc8b8', '#45adb5', '#258aa9', '#226594', '#203f74', '#1a1f4d'],
  dark: ['#24406b', '#23608a', '#2481a0', '#3fa2ab', '#74bfae', '#a9d7b2', '#d8eabd', '#f7f6d5'],
  contrast: [
    '#f4f7d0',
    '#bfe0b0',
    '#79c3ad',
    '#2fa0ad',
    '#11769b',
    '#0b4d82',
    '#0a2a5c',
    '#000022',
  ],
};

/** `count` colours of the ramp, spread evenly over its whole length. */
export function rampOf(theme: Theme, count: number): readonly Colour[] {
  const at = piecewise(interpolateLab, [...ramps[theme]]);
  return Array.from({ length: count }, (_, index) =>
    hexOf(at(count === 1 ? 0.5 : index / (count - 1))),
  );
}

function hexOf(text: string): Colour {
  return rgb(text).formatHex() as Colour;
}
