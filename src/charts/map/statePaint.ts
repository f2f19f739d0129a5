import type { Fill, Mark } from '../../scene/scene.ts';

/** How a state is painted, and what its mark says. */
export interface StatePaint {
  readonly fill: Fill;
  readonly mark: Mark;
}
