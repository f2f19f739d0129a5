/** The world as the atlas's policy of borders has it: whose each piece is, and how lines between pieces are drawn. */
import type { BoundariesFile } from '../dataset.ts';
import { drawLines } from './lines.ts';
import type { Line } from './lines.ts';
import { mosaicOf } from './mosaic.ts';
import type { Mosaic, Piece } from './mosaic.ts';
import { takeParts } from './parts.ts';
import type { PartProblem } from './parts.ts';
import type { World } from './world.ts';

/** Pieces that are drawn as one. */
export interface ShapeGroup {
  /** `KWT`; `x-siachen-glacier` for a piece of no state. */
  readonly id: string;
  readonly state: string | null;
  readonly pieces: readonly Piece[];
}

/** What is to be drawn. */
export interface Plan {
  readonly arcs: Mosaic['arcs'];
  /** Every piece in exactly one group, in order of ids. */
  readonly groups: readonly ShapeGroup[];
  /** Arcs that are not drawn as a border between two states is, nor left out as one inside a state is. */
  readonly lines: ReadonlyMap<number, Line>;
  /** Names of the pieces, and what does not fit the world: for the checks. */
  readonly names: readonly string[];
  readonly problems: readonly PartProblem[];
  /** By rule on lines, the names between which there is a border. */
  readonly found: readonly ReadonlySet<string>[];
}

function kebab(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Whose a piece is: by its ISO number, unless the policy says otherwise. */
function ownerIn(
  states: readonly { readonly id: string; readonly numeric: string | null }[],
  { shapes, parts = [] }: BoundariesFile,
): (piece: Piece) => string | null {
  const byNumber = new Map(
    states.flatMap(({ id, numeric }) => (numeric === null ? [] : [[numeric, id] as const])),
  );
  const said = new Map([
    ...shapes.map((rule) => [rule.shape, rule.as] as const),
    ...parts.map((rule) => [rule.part, rule.as] as const),
  ]);
  return ({ name, number }) => {
    const as = said.get(name);
    return as === undefined ? (byNumber.get(number ?? '') ?? null) : as;
  };
}

/** Deterministic; rules that do not fit the world are passed over and told. */
export function planShapes(
  world: World,
  states: readonly { readonly id: string; readonly numeric: string | null }[],
  boundaries: BoundariesFile,
): Plan {
  const stateOf = ownerIn(states, boundaries);
  const divided = takeParts(mosaicOf(world), boundaries.parts ?? []);
  const { mosaic, lines, found } = drawLines(divided.mosaic, boundaries.lines ?? [], stateOf);
  const groups = new Map<string, ShapeGroup>();
  for (const piece of mosaic.pieces) {
    const state = stateOf(piece);
    const id = state ?? `x-${kebab(piece.name)}`;
    groups.set(id, { id, state, pieces: [...(groups.get(id)?.pieces ?? []), piece] });
  }
  return {
    arcs: mosaic.arcs,
    groups: [...groups.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    lines,
    names: mosaic.pieces.map(({ name }) => name),
    problems: divided.problems,
    found,
  };
}
