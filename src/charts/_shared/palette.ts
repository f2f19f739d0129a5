import { mixAlong } from '../../scene/colourMath.ts';
import type { Colour } from '../../scene/scene.ts';
import type { Theme } from '../chart.ts';
import { classCount } from './colourScale.ts';
import type { ColourScale } from './colourScale.ts';

type Hex = `#${string}`;
type Ramps = Readonly<Record<Theme, readonly Hex[]>>;

/**
 * Sequential ramps from least to most, even in lightness (OKLCH steps of about 0.1) and told apart under
 * protanopia, deuteranopia and tritanopia. On dark paper more is lighter, so that "more" always stands out.
 */
const ramps: Ramps = {
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

/**
 * The two arms of a diverging scale, from the pale middle to the end: orange below zero, blue above, a pair that no form of
 * colour blindness confuses. Both arms have the same lightness at the same distance.
 */
const below: Ramps = {
  light: ['#fddfb6', '#f4bf84', '#dd8c3d', '#b05a10', '#743804'],
  dark: ['#5a4534', '#94602d', '#c98339', '#efb164', '#ffe1b3'],
  contrast: ['#fdebd2', '#f3b877', '#d9822b', '#a24a00', '#5c2500'],
};
const above: Ramps = {
  light: ['#cfe3f0', '#a1cbe3', '#5b9fca', '#24709f', '#0c456e'],
  dark: ['#35506a', '#366f9c', '#5298c6', '#8fc5e6', '#d6ecfa'],
  contrast: ['#e0eff8', '#9bc9e4', '#4a97c6', '#0f639b', '#003055'],
};

/** `count` colours of the sequential ramp, spread evenly over its whole length. */
export function rampOf(theme: Theme, count: number): readonly Colour[] {
  return Array.from({ length: count }, (_, index) =>
    mixAlong(ramps[theme], count === 1 ? 0.5 : index / (count - 1)),
  );
}

const made = new WeakMap<ColourScale, Map<Theme, readonly Colour[]>>();

/** The colours of a scale's classes, from the least. The same array as long as the scale is the same. */
export function coloursOf(theme: Theme, scale: ColourScale): readonly Colour[] {
  const known = made.get(scale) ?? new Map<Theme, readonly Colour[]>();
  made.set(scale, known);
  const colours =
    known.get(theme) ??
    (scale.diverging === true ? armsOf(theme, scale) : rampOf(theme, classCount(scale)));
  known.set(theme, colours);
  return colours;
}

/** Classes equally far from zero are equally strong, also where one arm is shorter than the other. */
function armsOf(theme: Theme, scale: ColourScale): readonly Colour[] {
  const down = scale.limits.filter((limit) => limit <= 0).length;
  const up = classCount(scale) - down;
  const steps = Math.max(down, up) - 1;
  const strength = (distance: number): number => (steps === 0 ? 0.5 : distance / steps);
  return [
    ...Array.from({ length: down }, (_, index) =>
      mixAlong(below[theme], strength(down - 1 - index)),
    ),
    ...Array.from({ length: up }, (_, index) => mixAlong(above[theme], strength(index))),
  ];
}
