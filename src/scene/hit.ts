import type { Mark, Scene } from './scene.ts';

/** The side, in CSS pixels, of the smallest target that a finger finds (WCAG 2.2, 2.5.8). */
export const targetSize = 24;

/**
 * The small mark nearest to a point, within half a target of it. Discs are drawn as small as 8 px; their targets are not:
 * the pointer's own element is asked only when no disc is this near.
 */
export function nearestDisc(scene: Scene, x: number, y: number): Mark | undefined {
  let nearest: Mark | undefined;
  let least = (targetSize / 2) ** 2;
  for (const node of scene.nodes) {
    if (node.type !== 'circle' || node.mark === undefined) continue;
    const distance = (node.x - x) ** 2 + (node.y - y) ** 2;
    if (distance > Math.max(least, 0) && distance > node.radius ** 2) continue;
    if (distance <= least) {
      least = distance;
      nearest = node.mark;
    }
  }
  return nearest;
}
