/** The tokens of scenes as colours, for pictures that leave the page; a test holds them against the style sheet. */
import type { Theme } from '../charts/chart.ts';
import type { Colour, Token } from '../scene/scene.ts';

type Named = Exclude<Token, 'none'> | 'hatch';

export const tokenColours: Readonly<Record<Theme, Readonly<Record<Named, `#${string}`>>>> = {
  light: {
    surface: '#fdfcf9',
    sea: '#f1f3f1',
    land: '#e2ded4',
    border: '#fdfcf9',
    ink: '#16212e',
    muted: '#67727e',
    accent: '#b4540a',
    halo: '#fdfcf9',
    hatch: '#a49d8d',
  },
  dark: {
    surface: '#10161d',
    sea: '#141c25',
    land: '#2a333d',
    border: '#10161d',
    ink: '#eef1f2',
    muted: '#98a3ad',
    accent: '#ffb262',
    halo: '#10161d',
    hatch: '#6f7c88',
  },
  contrast: {
    surface: '#ffffff',
    sea: '#ffffff',
    land: '#d6d6d6',
    border: '#767676',
    ink: '#000000',
    muted: '#1f1f1f',
    accent: '#c23400',
    halo: '#ffffff',
    hatch: '#000000',
  },
};

/** A colour as every program knows it. */
export function plainColour(colour: Colour | 'hatch', theme: Theme): string {
  if (colour === 'none' || colour.startsWith('#')) return colour;
  return tokenColours[theme][colour as Named];
}
