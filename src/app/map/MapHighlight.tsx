import { useLayoutEffect, useRef } from 'react';
import type { Scene } from '../../scene/scene.ts';
import { useLitStates } from './highlight.ts';
import './mapHighlight.css';

/**
 * Sets off the states that a legend points at, on the elements that the painter placed: nothing is laid out or painted
 * again, and what is not lit fades by a rule of style.
 */
export function MapHighlight({ scene }: { readonly scene: Scene }) {
  const lit = useLitStates();
  const place = useRef<HTMLSpanElement>(null);

  // After each painting, because what a state has as elements may have changed with it.
  useLayoutEffect(() => {
    const picture = place.current?.parentElement?.querySelector('svg.scene');
    if (picture == null) return;
    picture.toggleAttribute('data-lighting', lit !== null);
    if (lit === null) return;
    const marks = picture.querySelectorAll<SVGElement>('[data-mark="state"][data-state]');
    const fills = new Set<string | null>();
    for (const mark of marks) {
      const isLit = lit.has(mark.dataset['state'] as never);
      mark.toggleAttribute('data-lit', isLit);
      if (isLit) fills.add(mark.getAttribute('fill'));
    }
    // Of a state in several pieces one is the mark; the others are known by its colour, which no other class has.
    for (const piece of picture.querySelectorAll('path[data-key^="shape-"]:not([data-mark])')) {
      piece.toggleAttribute('data-lit', fills.has(piece.getAttribute('fill')));
    }
  }, [lit, scene]);

  return <span ref={place} hidden />;
}
