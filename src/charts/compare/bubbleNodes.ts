import type { StateId } from '../../domain/ids.ts';
import type { Year } from '../../domain/time.ts';
import type { CircleNode, Fill, Mark, PathNode, SceneNode } from '../../scene/scene.ts';
import { targetSize } from '../../scene/hit.ts';
import type { Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { hueOf } from '../_shared/hues.ts';
import { linePath, tenths } from '../_shared/linePath.ts';
import type { Frame, Theme } from '../chart.ts';
import { isOfOtherYear, isWhole, pointOf } from './compareData.ts';
import type { CompareData, Point, WholePoint } from './compareData.ts';
import type { CompareLayout } from './compareLayout.ts';
import type { Group, Grouping } from './groups.ts';

export function colourOf({ hue }: Group, theme: Theme) {
  return hue === null ? 'muted' : hueOf(theme, hue);
}

/** The bubbles, large ones under small ones; a state without one of the two values is a mark without a drawing. */
export function bubbleNodes(
  points: readonly Point[],
  layout: CompareLayout,
  grouping: Grouping,
  view: Pick<View, 'states'>,
  year: Year,
  frame: Frame,
): readonly SceneNode[] {
  const isQuiet = view.states.length > 0;
  const nodes = points.filter(isWhole).map((point): CircleNode => {
    const isChosen = view.states.includes(point.state);
    const colour = colourOf(grouping.groupOf(point.state, year), frame.theme);
    // Hatched: a value of another year.
    const fill: Fill = isOfOtherYear(point, year) ? { hatch: colour } : colour;
    return {
      type: 'circle',
      key: `state-${point.state}`,
      x: tenths(layout.xOf(point.x.value)),
      y: tenths(layout.yOf(point.y.value)),
      radius: tenths(layout.radiusOf(point.size?.value)),
      fill,
      stroke: isChosen ? 'ink' : 'surface',
      strokeWidth: isChosen ? 2 : 1,
      opacity: isQuiet && !isChosen ? 0.4 : 0.82,
      mark: markOf(point, year),
    };
  });
  const missing = points
    .filter((point) => !isWhole(point))
    .map(({ state }): PathNode => ({
      type: 'path',
      key: `state-${state}`,
      d: '',
      fill: 'none',
      mark: { kind: 'state', state, missing: true },
    }));
  return [...missing, ...nodes.toSorted((a, b) => b.radius - a.radius)];
}

function markOf({ state, y }: WholePoint, year: Year): Mark {
  return {
    kind: 'state',
    state,
    value: y.value,
    ...(y.year === year ? {} : { time: y.year }),
  };
}

/** The way that states came, from the first year to the one shown; a gap where a year lacks one of the values. */
export function trailNodes(
  states: readonly StateId[],
  data: CompareData,
  layout: CompareLayout,
  grouping: Grouping,
  year: Year,
  frame: Frame,
): readonly SceneNode[] {
  const years = data.y.bundle.years.filter((one) => one <= year);
  return states.map((state): SceneNode => {
    const runs: (readonly [number, number])[][] = [[]];
    for (const one of years) {
      const point = pointOf(data, state, one, 0);
      if (!isWhole(point)) {
        if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
        continue;
      }
      runs.at(-1)?.push([layout.xOf(point.x.value), layout.yOf(point.y.value)]);
    }
    return {
      type: 'path',
      key: `trail-${state}`,
      d: runs.map(linePath).join(''),
      fill: 'none',
      stroke: colourOf(grouping.groupOf(state, year), frame.theme),
      strokeWidth: 1.5,
      opacity: 0.55,
    };
  });
}

/** The bubble that a point on the sheet means: the smallest that it lies on, else the nearest within half a target. */
export function bubbleAt({ nodes }: Scene, x: number, y: number): Mark | null {
  let best: { readonly mark: Mark; readonly radius: number } | null = null;
  let near: { readonly mark: Mark; readonly distance: number } | null = null;
  for (const node of nodes) {
    if (node.type !== 'circle' || node.mark === undefined) continue;
    const distance = Math.hypot(node.x - x, node.y - y);
    if (distance <= node.radius && (best === null || node.radius <= best.radius)) {
      best = { mark: node.mark, radius: node.radius };
    }
    if (distance <= targetSize / 2 && (near === null || distance < near.distance)) {
      near = { mark: node.mark, distance };
    }
  }
  // A small bubble beside the point is meant before a large one under it.
  if (best !== null && near !== null && best.radius > targetSize && near.mark !== best.mark) {
    return near.mark;
  }
  return (best ?? near)?.mark ?? null;
}
