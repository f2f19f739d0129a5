import type { Camera } from '../../scene/scene.ts';
import type { NetworkLayout } from './networkLayout.ts';
import { growthAt, spotsOf } from './networkScene.ts';
import type { Spot } from './placeAll.ts';
import type { Web } from './web.ts';

/** Half the side of the smallest target that a finger finds, in CSS pixels. */
const finger = 12;

/** The node under a point of the screen: the one whose middle is nearest of those that it is on, or close to. */
export function nodeUnder(
  layout: NetworkLayout,
  web: Web,
  { k, dx, dy }: Camera,
  x: number,
  y: number,
): Spot | null {
  const grow = growthAt(k);
  let found: Spot | null = null;
  let least = Infinity;
  for (const spot of spotsOf(layout, web)) {
    const across = Math.abs(spot.x * k + dx - x);
    const down = Math.abs(spot.y * k + dy - y);
    if (across > Math.max(finger, spot.halfWidth * grow)) continue;
    if (down > Math.max(finger, spot.halfHeight * grow)) continue;
    const distance = Math.hypot(across, down);
    if (distance >= least) continue;
    least = distance;
    found = spot;
  }
  return found;
}
