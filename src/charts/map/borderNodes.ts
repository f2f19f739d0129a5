import type { PathNode } from '../../scene/scene.ts';
import type { BorderLayout } from './mapLayout.ts';

/** Lines are the same in every year: the same objects serve every scene that has them. */
const known = new WeakMap<BorderLayout, readonly PathNode[]>();

/** The lines over the shapes: coasts, borders between states, then those in dispute, dashed. */
export function borderNodes(borders: BorderLayout): readonly PathNode[] {
  const made = known.get(borders);
  if (made !== undefined) return made;
  const { solid, dashed, coast } = borders;
  const line = { type: 'path', fill: 'none', world: true, still: true } as const;
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
  known.set(borders, drawn);
  return drawn;
}
