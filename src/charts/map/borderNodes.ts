import type { PathNode } from '../../scene/scene.ts';
import type { MapLayout } from './mapLayout.ts';

/** Lines are the same in every year: the same objects serve every scene of a layout. */
const known = new WeakMap<MapLayout, readonly PathNode[]>();

/** The lines over the shapes: coasts, borders between states, then those in dispute, dashed. */
export function borderNodes(layout: MapLayout): readonly PathNode[] {
  const made = known.get(layout);
  if (made !== undefined) return made;
  const { solid, dashed, coast } = layout.borders;
  const line = { type: 'path', fill: 'none', world: true } as const;
  const nodes: readonly PathNode[] = [
    { ...line, key: 'coast', d: coast, stroke: 'border', strokeWidth: 0.5 },
    { ...line, key: 'borders', d: solid, stroke: 'border', strokeWidth: 0.75 },
    // Dashes of ink on a line of its opposite: one of the two shows on every fill.
    { ...line, key: 'borders-disputed', d: dashed, stroke: 'halo', strokeWidth: 1.5 },
    {
      ...line,
      key: 'borders-dashed',
      d: dashed,
      stroke: 'ink',
      strokeWidth: 1,
      dash: [3, 2.5],
      opacity: 0.7,
    },
  ];
  const drawn = nodes.filter(({ d }) => d !== '');
  known.set(layout, drawn);
  return drawn;
}
