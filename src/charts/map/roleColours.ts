import type { Colour, Fill } from '../../scene/scene.ts';
import type { Theme } from '../chart.ts';
import type { Standing } from './standing.ts';

/** Two steps of one hue for full members, so that who belongs is told from who stands near before any role is read. */
const colours: Readonly<
  Record<Theme, { readonly founder: Colour; readonly member: Colour; readonly associate: Colour }>
> = {
  light: { founder: '#1d4e79', member: '#3fa3ab', associate: '#c6dfc3' },
  dark: { founder: '#f0eecb', member: '#5cb6ae', associate: '#2a6480' },
  contrast: { founder: '#0a2a5c', member: '#11769b', associate: '#bfe0b0' },
};

/** The fill of a standing in one organisation; a suspension, an observer and a former member are told by hatching too. */
export function roleFill(
  { role, suspended }: Pick<Standing, 'role' | 'suspended'>,
  theme: Theme,
): Fill {
  const { founder, member, associate } = colours[theme];
  switch (role) {
    case 'founder':
      return suspended ? { hatch: founder } : founder;
    case 'member':
      return suspended ? { hatch: member } : member;
    case 'associate':
      return associate;
    case 'observer':
      return { hatch: associate };
    case 'former':
      return { hatch: 'land' };
    default:
      return role satisfies never;
  }
}
