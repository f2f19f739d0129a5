import type { Colour } from '../../scene/scene.ts';
import type { Theme } from '../chart.ts';

/** One hue for memberships, from those who founded to those who only stand near; ink for what happened. */
export interface TimelineColours {
  readonly founder: Colour;
  readonly member: Colour;
  readonly near: Colour;
  /** Of texts and dots on the two first. */
  readonly onBar: Colour;
  readonly office: Colour;
  readonly crowd: Colour;
  readonly area: Colour;
  readonly rule: Colour;
  readonly strongRule: Colour;
  readonly soft: Colour;
  readonly lit: Colour;
}

const colours: Readonly<Record<Theme, TimelineColours>> = {
  light: {
    founder: '#0b5457',
    member: '#3f9e98',
    near: '#cfe5e0',
    onBar: '#ffffff',
    office: '#e4ddcb',
    crowd: '#e4ddcb',
    area: '#cfe5e0',
    rule: '#ece8de',
    strongRule: '#d3cdbf',
    soft: '#16212e',
    lit: '#b4540a',
  },
  dark: {
    founder: '#9be0d8',
    member: '#3f9c95',
    near: '#1d454a',
    onBar: '#06201f',
    office: '#3a4350',
    crowd: '#3a4350',
    area: '#1d454a',
    rule: '#1e2731',
    strongRule: '#36424f',
    soft: '#eef1f2',
    lit: '#ffb262',
  },
  contrast: {
    founder: '#00302f',
    member: '#0a7a78',
    near: '#d5efec',
    onBar: '#ffffff',
    office: '#ffffff',
    crowd: '#d0d0d0',
    area: '#bfe3df',
    rule: '#c9c9c9',
    strongRule: '#6b6b6b',
    soft: '#000000',
    lit: '#c23400',
  },
};

export function timelineColours(theme: Theme): TimelineColours {
  return colours[theme];
}
