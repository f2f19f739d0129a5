import type { Colour } from '../../scene/scene.ts';
import type { Theme } from '../chart.ts';

/** The inks of bars: three to one against the paper of their theme, and told apart without colour by what else they show. */
export interface RankColours {
  readonly bar: Colour;
  /** Below zero: the bar also runs the other way. */
  readonly below: Colour;
  /** Chosen states: their names are bold, too. */
  readonly chosen: Colour;
  /** Organisations and the world. */
  readonly reference: Colour;
  /** Ranks gained and lost: an arrow and the way of the line say so, too. */
  readonly up: Colour;
  readonly down: Colour;
}

const colours: Readonly<Record<Theme, RankColours>> = {
  light: {
    bar: '#258aa9',
    below: '#b05a10',
    chosen: 'ink',
    reference: '#67727e',
    up: '#24709f',
    down: '#b05a10',
  },
  dark: {
    bar: '#3fa2ab',
    below: '#c98339',
    chosen: 'ink',
    reference: '#98a3ad',
    up: '#8fc5e6',
    down: '#efb164',
  },
  contrast: {
    bar: '#11769b',
    below: '#a24a00',
    chosen: 'ink',
    reference: '#1f1f1f',
    up: '#0f639b',
    down: '#a24a00',
  },
};

export function rankColours(theme: Theme): RankColours {
  return colours[theme];
}
