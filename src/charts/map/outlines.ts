import type { StateId } from '../../domain/ids.ts';
import { isWithin, readOutline } from '../../scene/outline.ts';
import type { Outline } from '../../scene/outline.ts';
import type { MapLayout } from './mapLayout.ts';

const known = new WeakMap<MapLayout, Map<StateId, Outline>>();

/** The outline of a state on the sheet at rest, of all its pieces; `undefined` where it has no shape. Read once, when asked for. */
export function outlineOf(layout: MapLayout, state: StateId): Outline | undefined {
  let outlines = known.get(layout);
  if (outlines === undefined) known.set(layout, (outlines = new Map()));
  const done = outlines.get(state);
  if (done !== undefined) return done;
  const pieces = layout.shapes.filter((shape) => shape.state === state);
  if (pieces.length === 0) return undefined;
  const outline = readOutline(pieces.map(({ d }) => d));
  outlines.set(state, outline);
  return outline;
}

/** Whether a point of the sheet at rest lies on another of the states than its own. */
export function isOnAnother(
  layout: MapLayout,
  states: readonly StateId[],
  own: StateId,
  x: number,
  y: number,
): boolean {
  return states.some((state) => {
    if (state === own) return false;
    const outline = outlineOf(layout, state);
    return outline !== undefined && isWithin(outline, x, y);
  });
}
