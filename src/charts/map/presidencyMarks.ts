import type { SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { Frame } from '../chart.ts';
import type { EventGroup, Spot } from './eventGroups.ts';
import { presidenciesOn } from './eventsOn.ts';
import type { MapData } from './mapData.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';

/** From the middle of a star to its tips. */
const reach = 8;

/** A star at each state that presides over an organisation in scope, clear of the pins. */
export function presidencyNodes(
  layout: Pick<MapLayout, 'states'>,
  data: MapData,
  view: View,
  { camera, width, height }: Pick<Frame, 'camera' | 'width' | 'height'>,
  pins: readonly EventGroup[],
): readonly SceneNode[] {
  return presidenciesOn(data, view).flatMap(({ organisation, state }): SceneNode[] => {
    const place = layout.states.get(state);
    if (place === undefined) return [];
    const spot = { x: place.x * camera.k + camera.dx, y: place.y * camera.k + camera.dy };
    const seen = spot.x >= 0 && spot.x <= width && spot.y >= 0 && spot.y <= height;
    return !seen
      ? []
      : [
          {
            type: 'path',
            key: `presidency-${organisation}`,
            d: starPath(freeSpot(spot, pins), reach),
            fill: 'ink',
            stroke: 'halo',
            strokeWidth: 1.5,
            mark: { kind: 'presidency', state, organisation },
          },
        ];
  });
}

/** Beside the state's own disc, on the side with most room. */
function freeSpot({ x, y }: Spot, pins: readonly EventGroup[]): Spot {
  const off = leastSize / 2 + reach + 2;
  const sides = [
    { x, y: y + off },
    { x: x + off, y },
    { x: x - off, y },
  ];
  const room = (side: Spot): number =>
    Math.min(60, ...pins.map(({ head }) => Math.hypot(head.x - side.x, head.y - side.y)));
  return sides.toSorted((a, b) => room(b) - room(a))[0] ?? { x, y };
}

/** A star of five tips around a point; also the legend draws it. */
export function starPath({ x, y }: Spot, size: number): string {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const far = index % 2 === 0 ? size : size * 0.45;
    const angle = (index * Math.PI) / 5;
    return `${(x + far * Math.sin(angle)).toFixed(1)} ${(y - far * Math.cos(angle)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}
