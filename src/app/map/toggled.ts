import type { StateId } from '../../domain/ids.ts';

/** The chosen states with one more, or without it where it was chosen already. */
export function toggled(states: readonly StateId[], state: StateId): readonly StateId[] {
  return states.includes(state) ? states.filter((id) => id !== state) : [...states, state];
}
