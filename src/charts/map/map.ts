import type { ChartDef } from '../chart.ts';
import { dataKeys, joinMap, mapBundles, timeOf } from './mapData.ts';
import type { MapData } from './mapData.ts';
import { layOutMap, layoutKeys } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import { sceneOfMap } from './mapScene.ts';
import { describeMap, tableOfMap } from './mapWords.ts';

/** The world by one indicator in one year. */
export const mapChart: ChartDef<
  (typeof dataKeys)[number],
  (typeof layoutKeys)[number],
  MapData,
  MapLayout
> = {
  id: 'map',
  dataKeys,
  layoutKeys,
  bundles: mapBundles,
  join: joinMap,
  layout: layOutMap,
  shown: (data, view) => ({ time: timeOf(data, view).text, indicator: data.indicator.id }),
  scene: sceneOfMap,
  describe: describeMap,
  table: tableOfMap,
};
