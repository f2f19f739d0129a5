import { partialRosters } from '../_shared/partialRoster.ts';
import type { ChartDef } from '../chart.ts';
import { compareBundles, dataKeys, joinCompare, timeOf } from './compareData.ts';
import type { CompareData } from './compareData.ts';
import { layOutCompare, layoutKeys } from './compareLayout.ts';
import type { CompareLayout } from './compareLayout.ts';
import { sceneOfCompare } from './compareScene.ts';
import { describeCompare, tableOfCompare, titleOf } from './compareWords.ts';

/** Two indicators against each other, a bubble for every state, over the years. */
export const compareChart: ChartDef<
  (typeof dataKeys)[number],
  (typeof layoutKeys)[number],
  CompareData,
  CompareLayout
> = {
  id: 'compare',
  dataKeys,
  layoutKeys,
  bundles: compareBundles,
  join: joinCompare,
  layout: layOutCompare,
  scene: sceneOfCompare,
  shown: (data, view) => ({ time: timeOf(data, view).text, indicator: data.y.indicator.id }),
  title: titleOf,
  describe: (data, view) => [
    ...describeCompare(data, view),
    ...partialRosters(data.catalogue, view),
  ],
  table: tableOfCompare,
};
