/** The walk of the keys along the links of a web: no document, no React. */
import { costTo } from './spatial.ts';
import type { Direction, Place } from './spatial.ts';

export interface WebBoard {
  /** In the order in which Home and End mean first and last. */
  readonly places: readonly Place[];
  readonly neighbours: (id: string) => readonly string[];
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Where a key leads: an arrow along a link to the neighbour that lies that way on the screen, or, where none does, to the nearest
 * node that lies there at all. `null` where the key is not the walk's, or there is nowhere to go.
 */
export function webStep(key: string, board: WebBoard, from: string): string | null {
  const direction = arrows[key];
  if (direction !== undefined) {
    const here = board.places.find(({ id }) => id === from);
    if (here === undefined) return null;
    const tied = new Set(board.neighbours(from));
    return (
      nearestIn(
        here,
        direction,
        board.places.filter(({ id }) => tied.has(id)),
      ) ?? nearestIn(here, direction, board.places)
    );
  }
  const ids = board.places.map(({ id }) => id);
  if (key === 'Home') return ids[0] ?? null;
  return key === 'End' ? (ids.at(-1) ?? null) : null;
}

export function isArrow(key: string): boolean {
  return arrows[key] !== undefined;
}

function nearestIn(here: Place, direction: Direction, places: readonly Place[]): string | null {
  let found: string | null = null;
  let least = Infinity;
  for (const place of places) {
    if (place.id === here.id) continue;
    const cost = costTo(here, place, direction);
    if (cost >= least) continue;
    least = cost;
    found = place.id;
  }
  return found;
}
