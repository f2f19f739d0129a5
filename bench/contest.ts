/** Pages of the same work, measured beside each other. */
import type { Exercise } from './exercises.ts';

export interface Contestant {
  readonly name: string;
  readonly address: string;
  /** Whether the exercise changes `data-time`: the floor has nothing to repaint. */
  readonly repaints: boolean;
}

export interface Contest {
  readonly title: string;
  /** The contestant that the others are compared to: the page written by hand. */
  readonly measure: string;
  readonly exercise: Exercise;
  readonly contestants: readonly Contestant[];
}
