import type { StateId } from '../../domain/ids.ts';
import { countCommon, jaccard } from './likeness.ts';
import { finish } from './inPieces.ts';
import type { Standings } from './standings.ts';
import { isFullMember } from '../../domain/membership.ts';

export interface StatePair {
  readonly a: StateId;
  readonly b: StateId;
  /** How many organisations both are members of. */
  readonly shared: number;
  /** That number as a share of all organisations in which either is a member. */
  readonly likeness: number;
}

/** Every two of the states that share anything, those that share the most first; equal ones by id. */
export function pairsOf(standings: Standings, states: readonly StateId[]): readonly StatePair[] {
  return finish(pairingIn(membersOf(standings, states)));
}

type Members = readonly (readonly [id: StateId, organisations: ReadonlySet<string>])[];

/** Each of the states, by id, with the organisations of which it is founder or member. */
export function membersOf(standings: Standings, states: readonly StateId[]): Members {
  return states
    .toSorted()
    .map((state) => [
      state,
      new Set<string>(
        [...standings.of(state)].flatMap(([id, row]) => (isFullMember(row) ? [id] : [])),
      ),
    ]);
}

/** In pieces, and after each how much is done, from 0 to 1: of all states there are thirty thousand pairs. */
export function* pairingIn(members: Members): Generator<number, readonly StatePair[], void> {
  const pairs: StatePair[] = [];
  for (const [index, [a, ofA]] of members.entries()) {
    for (const [b, ofB] of members.slice(index + 1)) {
      const shared = countCommon(ofA, ofB);
      if (shared > 0) pairs.push({ a, b, shared, likeness: jaccard(ofA, ofB) });
    }
    yield index / members.length;
  }
  return pairs.toSorted((one, other) => other.shared - one.shared);
}

/** The first of a list in order, at most so many, but never only some of those that are equal. */
export function firstOf<Item>(
  items: readonly Item[],
  most: number,
  valueOf: (item: Item) => number,
): readonly Item[] {
  const beyond = items[most];
  if (beyond === undefined) return items;
  const limit = valueOf(beyond);
  const kept = items.slice(0, most).filter((item) => valueOf(item) !== limit);
  return kept.length > 0 ? kept : items.filter((item) => valueOf(item) === limit);
}
