import type { Colour } from '../../scene/scene.ts';
import type { Theme } from '../chart.ts';

/**
 * Colours of things that are told apart, not ordered: each at least 4.5 to 1 on its paper, so that a label can have the
 * colour of its line, and told apart under the forms of colour blindness by lightness where not by hue. What has a hue also
 * has a label: colour is never alone.
 */
const hues: Readonly<Record<Theme, readonly Colour[]>> = {
  light: ['#0b6fb3', '#b8460e', '#0f7a55', '#8747a0', '#8a6100', '#b02a62', '#4d6570', '#5b4bc4'],
  dark: ['#6db6ee', '#f39a63', '#5fcb9f', '#cb9fe3', '#e3bd55', '#f48bb1', '#a9bcc6', '#a79df5'],
  contrast: [
    '#00478f',
    '#9c2a00',
    '#00573a',
    '#5f2480',
    '#5e4300',
    '#8a0045',
    '#2f4048',
    '#3520a0',
  ],
};

export const hueCount = 8;

export function hueOf(theme: Theme, index: number): Colour {
  return hues[theme][index % hueCount] ?? 'ink';
}
