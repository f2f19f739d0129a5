import { useLayoutEffect, useRef } from 'react';
import { placesIn } from '../../charts/rank/rankPlaces.ts';
import type { RankPlace } from '../../charts/rank/rankPlaces.ts';
import type { Scene, SceneNode } from '../../scene/scene.ts';

/** Milliseconds that a bar takes to its new place; less than a year takes at the fastest playing. */
const duration = 160;

/**
 * Moves what a step has put elsewhere from where it was: the picture itself is always the one of the present year, and what is
 * seen on the way is a transform that ends at nothing. Only what the window shows is moved, and nothing while steps follow
 * each other faster than a movement takes, nor for readers who want none.
 */
export function RankMotion({ scene }: { readonly scene: Scene }) {
  const here = useRef<HTMLSpanElement>(null);
  const last = useRef<{ readonly scene: Scene; readonly at: number } | null>(null);

  useLayoutEffect(() => {
    const before = last.current;
    const at = performance.now();
    last.current = { scene, at };
    const svg = here.current?.parentElement?.querySelector('svg.scene');
    if (before === null || before.scene === scene || !(svg instanceof SVGSVGElement)) return;
    if (typeof svg.animate !== 'function' || isStill()) return;
    const sameSheet = before.scene.width === scene.width && before.scene.height === scene.height;
    if (!sameSheet || at - before.at < duration) return;
    const { top } = svg.getBoundingClientRect();
    const isSeen = (y: number): boolean => top + y > -60 && top + y < window.innerHeight + 60;
    const places = new Map(placesIn(before.scene).map((place) => [place.id, place]));
    const nodes = new Map(before.scene.nodes.map((node) => [node.key, node]));
    const now = new Map(scene.nodes.map((node) => [node.key, node]));
    for (const place of placesIn(scene)) {
      const from = places.get(place.id);
      if (from === undefined || !(isSeen(place.top) || isSeen(from.top))) continue;
      move(svg, `bar-${place.id}`, wayOfBar(from, place));
      for (const part of ['rank', 'name', 'value']) {
        const key = `${part}-${place.id}`;
        move(svg, key, wayOfText(nodes.get(key), now.get(key)));
      }
    }
  }, [scene]);

  return <span ref={here} hidden />;
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** From where to where, as transforms; `null` where nothing moves. */
type Way = readonly [from: string, to: string] | null;

function wayOfBar(from: RankPlace, to: RankPlace): Way {
  // A line between two ranks has no length to grow.
  if (to.bar[0] === to.bar[1] && from.bar[0] === from.bar[1]) return null;
  const [dx, dy] = [from.left - to.left, from.top - to.top];
  const [before, after] = [from.bar[1] - from.bar[0], to.bar[1] - to.bar[0]];
  const scale = after === 0 || before / after <= 0 ? 1 : before / after;
  if (dx === 0 && dy === 0 && Math.abs(scale - 1) < 0.002) return null;
  const base = to.bar[0];
  const way = (x: number, y: number, by: number): string =>
    `translate(${base + x}px, ${y}px) scale(${by}, 1) translate(${-base}px, 0px)`;
  return [way(dx, dy, scale), way(0, 0, 1)];
}

function wayOfText(from: SceneNode | undefined, to: SceneNode | undefined): Way {
  if (from?.type !== 'text' || to?.type !== 'text') return null;
  const [dx, dy] = [from.x - to.x, from.y - to.y];
  return Math.abs(dx) < 0.5 && Math.abs(dy) < 0.5
    ? null
    : [`translate(${dx}px, ${dy}px)`, 'translate(0px, 0px)'];
}

function move(svg: SVGSVGElement, key: string, way: Way): void {
  if (way === null) return;
  svg.querySelector(`[data-key="${key}"]`)?.animate(
    way.map((transform) => ({ transform })),
    { duration, easing: 'ease-out' },
  );
}
