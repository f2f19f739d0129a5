import { luminanceOf } from '../../scene/colourMath.ts';
import type { Fill, TextNode } from '../../scene/scene.ts';
import type { Theme } from '../chart.ts';

/** Each is one object for ever: what is written in it is kept by it. */
export type Ink = Pick<TextNode, 'fill' | 'halo'>;

/** On land, sea and hatching: ink with a rim of paper. */
const onPaper: Ink = { fill: 'ink', halo: 'halo' };

/** Relative luminance of the tokens `ink` and `surface` in each theme, as the style sheet has them. */
const luminances: Readonly<Record<Theme, { readonly ink: number; readonly surface: number }>> = {
  light: { ink: 0.015, surface: 0.973 },
  dark: { ink: 0.87, surface: 0.008 },
  contrast: { ink: 0, surface: 1 },
};
/** WCAG 2.2, 1.4.3. */
const leastContrast = 4.5;

const known = new Map<string, Ink>();

/**
 * The colours of a label that lies wholly in a shape: ink or paper, whichever is read on the fill, and a rim in the fill's
 * own colour. Where neither is read well enough, ink with a rim of paper, as everywhere else.
 */
export function inkOn(fill: Fill, theme: Theme): Ink {
  if (!isHex(fill)) return onPaper;
  const key = `${theme} ${fill}`;
  let ink = known.get(key);
  if (ink === undefined) known.set(key, (ink = choose(fill, theme)));
  return ink;
}

export const paperInk = onPaper;

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function choose(fill: `#${string}`, theme: Theme): Ink {
  const ground = luminanceOf(fill);
  const { ink, surface } = luminances[theme];
  const withInk = contrast(ground, ink);
  const withSurface = contrast(ground, surface);
  if (Math.max(withInk, withSurface) < leastContrast) return onPaper;
  return { fill: withInk >= withSurface ? 'ink' : 'surface', halo: fill };
}

function isHex(fill: Fill): fill is `#${string}` {
  return typeof fill === 'string' && fill.startsWith('#');
}
