import type { Colour } from '../scene/scene.ts';
import type { CanvasInk } from './canvas.ts';

/** The colours of tokens as an element of the page has them: custom properties are resolved by using them. */
export function readInk(element: HTMLElement): CanvasInk {
  const known = new Map<Colour, string>();
  const probe = document.createElement('span');
  const { fontFamily } = getComputedStyle(element);
  return {
    family: fontFamily === '' ? 'sans-serif' : fontFamily,
    colourOf(colour) {
      if (colour.startsWith('#')) return colour;
      const found = known.get(colour);
      if (found !== undefined) return found;
      probe.style.color = `var(--scene-${colour})`;
      element.append(probe);
      const resolved = getComputedStyle(probe).color;
      probe.remove();
      known.set(colour, resolved);
      return resolved;
    },
  };
}
