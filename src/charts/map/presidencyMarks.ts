import type { CircleNode, SceneNode } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { Frame } from '../chart.ts';
import { roomiest } from './eventGroups.ts';
import type { EventGroup, Spot } from './eventGroups.ts';
import { presidenciesOn } from './eventsOn.ts';
import type { MapData } from './mapData.ts';
import { leastSize } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';

/** From the middle of a star to its tips. */
const reach = 8;

/** What a star keeps clear of; a disc may stand off its state's own place. */
interface Around {
  readonly pins: readonly EventGroup[];
  readonly discs: readonly CircleNode[];
}

/** A star at each state that presides over an organisation in scope, clear of the pins. */
export function presidencyNodes(
  layout: Pick<MapLayout, 'states'>,
  data: MapData,
  view: View,
  { camera, width, height }: Pick<Frame, 'camera' | 'width' | 'height'>,
  around: Around,
): readonly SceneNode[] {
  return presidenciesOn(data, view).flatMap(({ organisation, state, start }): SceneNode[] => {
    const disc = around.discs.find(({ key }) => key === `disc-${state}`);
    const place = layout.states.get(state);
    if (place === undefined) return [];
    const spot =
      disc === undefined
        ? { x: place.x * camera.k + camera.dx, y: place.y * camera.k + camera.dy }
        : { x: disc.x, y: disc.y };
    const seen = spot.x >= 0 && spot.x <= width && spot.y >= 0 && spot.y <= height;
    return !seen
      ? []
      : [
          {
            type: 'path',
            key: `presidency-${organisation}`,
            d: starPath(freeSpot(spot, around), reach),
            fill: 'ink',
            stroke: 'halo',
            strokeWidth: 1.5,
            mark: {
              kind: 'presidency',
              organisation,
              link: `${state}|${organisation}`,
              value: start,
            },
          },
        ];
  });
}

/** Beside the state's own disc, on the side with most room. */
function freeSpot({ x, y }: Spot, { pins, discs }: Around): Spot {
  const off = leastSize / 2 + reach + 2;
  const sides = [
    { x, y: y + off },
    { x: x + off, y },
    { x: x - off, y },
    { x, y: y - off },
  ];
  return roomiest(sides, [...pins.map(({ head }) => head), ...discs], off + 10);
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
