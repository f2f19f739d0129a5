import { tokens } from '../scene/scene.ts';
import type { Colour } from '../scene/scene.ts';
import type { CanvasInk } from './canvas.ts';

/** The colours of tokens as an element of the page has them: custom properties are resolved by using them. */
export function readInk(element: HTMLElement): CanvasInk {
  let known: ReadonlyMap<Colour, string> | undefined;
  const { fontFamily } = getComputedStyle(element);
  return {
    family: fontFamily === '' ? 'sans-serif' : fontFamily,
    colourOf(colour) {
      if (colour.startsWith('#')) return colour;
      known ??= resolveTokens(element);
      return known.get(colour) ?? '';
    },
  };
}

/** All of them at once: the page's styles are settled anew for each time that one is asked for. */
function resolveTokens(element: HTMLElement): ReadonlyMap<Colour, string> {
  const holder = document.createElement('span');
  const probes = tokens.map((token) => {
    const probe = document.createElement('span');
    probe.style.color = `var(--scene-${token})`;
    return [token, probe] as const;
  });
  holder.append(...probes.map(([, probe]) => probe));
  element.append(holder);
  const known = new Map(probes.map(([token, probe]) => [token, getComputedStyle(probe).color]));
  holder.remove();
  return known;
}
