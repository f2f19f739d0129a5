import type { Message } from '../../domain/message.ts';
import type { View } from '../../view/view.ts';
import { partialRosters } from '../_shared/partialRoster.ts';
import type { ChartDef } from '../chart.ts';
import { dataKeys, earlierYear, joinRank, rankBundles, yearIn } from './rankData.ts';
import type { RankData } from './rankData.ts';
import { layoutKeys, layOutRank, leastHeightFor } from './rankLayout.ts';
import type { RankLayout } from './rankLayout.ts';
import type { RankReader } from './rankReader.ts';
import { sceneOfBars } from './rankScene.ts';
import { tableOfBars, tableOfSlope } from './rankTable.ts';
import { describeBars } from './rankWords.ts';
import { leastSlopeHeight, sceneOfSlope } from './slopeScene.ts';
import { describeSlope } from './slopeWords.ts';

export type RankChart = ChartDef<
  (typeof dataKeys)[number],
  (typeof layoutKeys)[number],
  RankData,
  RankLayout
>;

/** States in the order of an indicator in one year. A chart of its own for each reader: names sort by language. */
export function createRankChart(reader: RankReader): RankChart {
  return {
    id: 'rank',
    dataKeys,
    layoutKeys,
    bundles: rankBundles,
    join: (bundles, catalogue, view) => joinRank(bundles, catalogue, view, reader),
    layout: layOutRank,
    leastHeight: (data, view, width) => {
      const { rows, references } = layOutRank(data, view, { width, height: 1 });
      return earlierYear(data, view) === null
        ? leastHeightFor(rows + references, width)
        : leastSlopeHeight(rows);
    },
    scene: (layout, data, view, frame) => {
      const from = earlierYear(data, view);
      return from === null
        ? sceneOfBars(layout, data, view, frame, reader)
        : sceneOfSlope(layout, data, view, frame, from);
    },
    shown: (data, view) => ({
      time: String(yearIn(data, view)),
      indicator: data.indicator.id,
      form: earlierYear(data, view) === null ? 'bars' : 'slope',
    }),
    describe: (data, view) => [
      ...describeOrder(data, view),
      ...partialRosters(data.catalogue, view),
    ],
    table: (data, view) => {
      const from = earlierYear(data, view);
      return from === null ? tableOfBars(data, view) : tableOfSlope(data, view, from);
    },
  };
}

function describeOrder(data: RankData, view: View): readonly Message[] {
  const from = earlierYear(data, view);
  if (from !== null) return describeSlope(data, view, from);
  const { against } = view;
  if (against === null) return describeBars(data, view);
  return [
    ...describeBars(data, view),
    {
      key: 'rank:against.notEarlier',
      values: {
        year: { kind: 'year', year: yearIn(data, view) },
        against: { kind: 'year', year: against },
      },
    },
  ];
}
