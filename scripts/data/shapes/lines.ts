/** Which arcs of the mosaic the policy of borders draws dashed, or not at all. */
import type { BoundariesFile } from '../dataset.ts';
import { neighbours, splitArcs } from './mosaic.ts';
import type { Mosaic, Piece } from './mosaic.ts';

export type LineRule = NonNullable<BoundariesFile['lines']>[number];
export type Line = LineRule['line'];
type Box = NonNullable<LineRule['within']>;

/** How the arcs are drawn that are not drawn as a border between states is. */
export interface Lined {
  readonly mosaic: Mosaic;
  readonly lines: ReadonlyMap<number, Line>;
  /** By rule, the names between which it found a border. */
  readonly found: readonly ReadonlySet<string>[];
}

/** By which of a rule's names a piece goes: its own where the rule has it, else its state's. */
function nameIn(
  { between }: LineRule,
  piece: Piece,
  stateOf: (piece: Piece) => string | null,
): string | null {
  if (between.includes(piece.name)) return piece.name;
  const state = stateOf(piece);
  return state !== null && between.includes(state) ? state : null;
}

function isWithin([west, south, east, north]: Box, [x = 0, y = 0]: readonly number[]): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Where an arc enters or leaves a box: indices of its first and last points inside, run by run. */
function doorsOf(arc: readonly (readonly number[])[], box: Box): readonly number[] {
  const inside = arc.map((point) => isWithin(box, point));
  return [...inside.keys()].filter(
    (index) => inside[index] === true && (!inside[index - 1] || !inside[index + 1]),
  );
}

/** Finds the arcs that the rules speak of; of two rules for the same arc the first counts. */
export function drawLines(
  mosaic: Mosaic,
  rules: readonly LineRule[],
  stateOf: (piece: Piece) => string | null,
): Lined {
  const doors = new Map<number, number[]>();
  for (const [arc, sides] of neighbours(mosaic)) {
    for (const rule of rules) {
      if (rule.within === undefined || namesOf(rule, sides, stateOf) === null) continue;
      const places = doorsOf(mosaic.arcs[arc] ?? [], rule.within);
      doors.set(arc, [...(doors.get(arc) ?? []), ...places]);
    }
  }
  const split = splitArcs(mosaic, doors);
  const lines = new Map<number, Line>();
  const found = rules.map(() => new Set<string>());
  for (const [arc, sides] of neighbours(split)) {
    const points = split.arcs[arc] ?? [];
    for (const [index, rule] of rules.entries()) {
      const names = namesOf(rule, sides, stateOf);
      const { within } = rule;
      if (names === null) continue;
      if (within !== undefined && !points.every((point) => isWithin(within, point))) continue;
      for (const name of names) found[index]?.add(name);
      if (!lines.has(arc)) lines.set(arc, rule.line);
    }
  }
  return { mosaic: split, lines, found };
}

function namesOf(
  rule: LineRule,
  [one, other]: readonly [Piece, Piece],
  stateOf: (piece: Piece) => string | null,
): readonly [string, string] | null {
  const names = [nameIn(rule, one, stateOf), nameIn(rule, other, stateOf)] as const;
  const [first, second] = names;
  return first === null || second === null || first === second ? null : [first, second];
}
