import type { Colour, Fill, SceneNode } from '../../../scene/scene.ts';
import type { LegendSample } from './pictureLegend.ts';

const width = 18;

/** A sample of a fill with what it means. */
export function swatch(fill: Fill, label: string, count?: string, opacity = 1): LegendSample {
  return {
    label,
    width,
    nodes: [{ type: 'path', key: 'swatch', d: `M0 3H${width}V15H0Z`, fill, opacity }],
    ...(count === undefined ? {} : { count }),
  };
}

/** A sample of a bubble. */
export function dot(fill: Fill, label: string, count: string): LegendSample {
  return {
    label,
    count,
    width: 12,
    nodes: [{ type: 'circle', key: 'dot', x: 6, y: 9, radius: 6, fill }],
  };
}

/** A sample of a line. */
export function lineSample(
  { stroke, width: strokeWidth, dash }: LineLook,
  label: string,
): LegendSample {
  const node: SceneNode = {
    type: 'path',
    key: 'line',
    d: 'M0 9H26',
    fill: 'none',
    stroke,
    strokeWidth,
    ...(dash === undefined ? {} : { dash }),
  };
  return { label, width: 26, nodes: [node] };
}

export interface LineLook {
  readonly stroke: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
}
