/** Whose each shape of the world is: by its ISO number, unless the atlas's policy of borders says otherwise. */
import type { BoundariesFile } from '../dataset.ts';
import type { World, WorldShape } from './world.ts';

export type Line = 'solid' | 'dashed';

/** Shapes that are drawn as one. */
export interface ShapeGroup {
  /** `KWT`; `x-somaliland` for a shape of no state, and for a dashed piece beside a state's own shape. */
  readonly id: string;
  readonly state: string | null;
  readonly line: Line;
  readonly shapes: readonly WorldShape[];
}

function kebab(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

interface Owned {
  readonly shape: WorldShape;
  readonly state: string | null;
  readonly line: Line;
}

function owner(
  shape: WorldShape,
  byNumber: ReadonlyMap<string, string>,
  policy: ReadonlyMap<string, BoundariesFile['shapes'][number]>,
): Owned {
  const said = policy.get(shape.properties?.name ?? '');
  if (said !== undefined) return { shape, state: said.as, line: said.line };
  return { shape, state: byNumber.get(String(shape.id ?? '')) ?? null, line: 'solid' };
}

/** Every shape of the world in exactly one group, states first and in order of their codes. */
export function groupShapes(
  world: World,
  states: readonly { readonly id: string; readonly numeric: string | null }[],
  boundaries: Pick<BoundariesFile, 'shapes'>,
): readonly ShapeGroup[] {
  const byNumber = new Map(
    states.flatMap(({ id, numeric }) => (numeric === null ? [] : [[numeric, id] as const])),
  );
  const policy = new Map(boundaries.shapes.map((said) => [said.shape, said]));
  const groups = new Map<string, ShapeGroup>();
  const owned = world.objects.countries.geometries.map((shape) => owner(shape, byNumber, policy));
  const solid = new Set(
    owned.flatMap(({ state, line }) => (line === 'solid' && state !== null ? [state] : [])),
  );
  for (const { shape, state, line } of owned) {
    const piece = `x-${kebab(shape.properties?.name ?? 'shape')}`;
    const id = state !== null && (line === 'solid' || !solid.has(state)) ? state : piece;
    const shapes = [...(groups.get(id)?.shapes ?? []), shape];
    groups.set(id, { id, state, line, shapes });
  }
  return [...groups.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
