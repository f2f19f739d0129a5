/** Pages of the same work, measured beside each other. */
import type { Exercise } from './exercises.ts';

export interface Contestant {
  readonly name: string;
  readonly address: string;
  /** Whether the exercise changes `data-time`: the floor has nothing to repaint. */
  readonly repaints: boolean;
  /** What such a page has once it is complete, where that is no figure that is ready. It is opened, and not exercised. */
  readonly mark?: string;
}

/** A page of the atlas that has no figure: how long the application takes to start, whatever it shows then. */
export function startOf(site: string, language: string): Contestant {
  return {
    name: 'atlas, start alone',
    address: `${site}${language}/no-such-page`,
    repaints: false,
    mark: 'main h1',
  };
}

export interface Contest {
  readonly title: string;
  /** The contestant that the others are compared to: the page written by hand. */
  readonly measure: string;
  readonly exercise: Exercise;
  readonly contestants: readonly Contestant[];
}
