import { partialRosters } from '../_shared/partialRoster.ts';
import type { ChartDef } from '../chart.ts';
import { dataKeys, joinTrends, trendsBundles, trendsTime } from './trendsData.ts';
import type { TrendsData } from './trendsData.ts';
import { layOutTrends, layoutKeys } from './trendsLayout.ts';
import type { TrendsLayout } from './trendsLayout.ts';
import { sceneOfTrends } from './trendsScene.ts';
import { tableOfTrends } from './trendsTable.ts';
import { describeTrends, titleOf } from './trendsWords.ts';

/** An indicator over the years: a line for every state, and for organisations the totals of who was a member when. */
export const trendsChart: ChartDef<
  (typeof dataKeys)[number],
  (typeof layoutKeys)[number],
  TrendsData,
  TrendsLayout
> = {
  id: 'trends',
  dataKeys,
  layoutKeys,
  bundles: trendsBundles,
  join: joinTrends,
  layout: layOutTrends,
  scene: sceneOfTrends,
  shown: (data, view) => ({
    time: trendsTime(data, view).text,
    indicator: data.indicator.id,
  }),
  title: titleOf,
  describe: (data, view) => [
    ...describeTrends(data, view),
    ...partialRosters(data.catalogue, view),
  ],
  table: tableOfTrends,
};
