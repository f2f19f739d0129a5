import type { Colour } from '../../scene/scene.ts';
import type { Theme } from '../chart.ts';

/** Organisations in the house's accent, states in ink, what was signed in amber: three hues that no colour blindness confuses. */
export interface NetworkColours {
  readonly pill: Colour;
  readonly onPill: Colour;
  /** An organisation that the reader did not choose. */
  readonly quietPill: Colour;
  readonly onQuietPill: Colour;
  readonly pillRim: Colour;
  readonly disc: Colour;
  readonly onDisc: Colour;
  readonly discRim: Colour;
  readonly body: Colour;
  readonly bodyRim: Colour;
  /** The line of a membership, by how near it is. */
  readonly full: Colour;
  readonly near: Colour;
  readonly suspended: Colour;
  readonly agreement: Colour;
  readonly event: Colour;
  readonly shared: Colour;
  readonly lit: Colour;
  readonly path: Colour;
  readonly label: Colour;
}

const colours: Readonly<Record<Theme, NetworkColours>> = {
  light: {
    pill: '#0d6e6e',
    onPill: '#ffffff',
    quietPill: '#dcebe8',
    onQuietPill: '#084c50',
    pillRim: '#0d6e6e',
    disc: '#2b3a4c',
    onDisc: '#ffffff',
    discRim: '#fdfcf9',
    body: '#f3e3c6',
    bodyRim: '#a8661a',
    full: '#7d9aa0',
    near: '#8aa3a6',
    suspended: '#b0413a',
    agreement: '#c07a1e',
    event: '#8d6bb0',
    shared: '#4a6a8c',
    lit: '#b4540a',
    path: '#b4540a',
    label: '#16212e',
  },
  dark: {
    pill: '#63c5bb',
    onPill: '#06201f',
    quietPill: '#1b3d42',
    onQuietPill: '#bfe9e3',
    pillRim: '#3f9c95',
    disc: '#cfd8e0',
    onDisc: '#10161d',
    discRim: '#10161d',
    body: '#4a3a1c',
    bodyRim: '#e0a95a',
    full: '#4d676d',
    near: '#4f6a6e',
    suspended: '#f08a80',
    agreement: '#e0a95a',
    event: '#b99ad8',
    shared: '#7f9dbb',
    lit: '#ffb262',
    path: '#ffb262',
    label: '#eef1f2',
  },
  contrast: {
    pill: '#003f3f',
    onPill: '#ffffff',
    quietPill: '#ffffff',
    onQuietPill: '#000000',
    pillRim: '#000000',
    disc: '#000000',
    onDisc: '#ffffff',
    discRim: '#ffffff',
    body: '#ffffff',
    bodyRim: '#5a2a00',
    full: '#5b5b5b',
    near: '#5b5b5b',
    suspended: '#a00000',
    agreement: '#8a4b00',
    event: '#5a2d82',
    shared: '#1f3f66',
    lit: '#c23400',
    path: '#c23400',
    label: '#000000',
  },
};

export function networkColours(theme: Theme): NetworkColours {
  return colours[theme];
}

/** Groups told apart by hue and lightness; beyond so many, one grey. */
const groups: Readonly<Record<Theme, readonly Colour[]>> = {
  light: ['#0d6e6e', '#b4540a', '#3f57a8', '#7a4f9e', '#5f7d1f', '#a1304f', '#1d7fae'],
  dark: ['#63c5bb', '#f0a35e', '#9fb1f0', '#cfa6ee', '#b5d36b', '#f28fa9', '#7cc8ee'],
  contrast: ['#003f3f', '#8a3a00', '#1d2f80', '#50237a', '#37500a', '#7d0f33', '#004a70'],
};
const others: Readonly<Record<Theme, Colour>> = {
  light: '#77808a',
  dark: '#8b959e',
  contrast: '#4a4a4a',
};

export function groupColour(theme: Theme, group: number): Colour {
  return groups[theme][group] ?? others[theme];
}
