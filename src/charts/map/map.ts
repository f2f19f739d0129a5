import type { StateId } from '../../domain/ids.ts';
import type { ChartDef } from '../chart.ts';
import { describeIndicator, tableOfIndicator } from './indicatorWords.ts';
import { cameraOf, zoomOf } from './mapCamera.ts';
import { dataKeys, joinMap, mapBundles, mapParts, timeOf } from './mapData.ts';
import type { MapData } from './mapData.ts';
import { layOutMap, layoutKeys } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import { sceneOfMap } from './mapScene.ts';

/** The world by one indicator in one year, or by membership on one day. */
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
  parts: mapParts,
  join: joinMap,
  layout: layOutMap,
  scene: sceneOfMap,
  refine: (layout, { fine }, frame, hasTime) =>
    fine === null ? 'nothing' : fine.part.refine(layout, fine.shapes, frame, hasTime),
  camera: cameraOf,
  zoom: zoomOf,
  spot: (layout, id) => layout.states.get(id as StateId) ?? null,
  shown: (data, view) => ({
    time: timeOf(data, view).text,
    indicator: data.kind === 'indicator' ? data.indicator.id : 'membership',
  }),
  title: (data, view) => {
    const { year, day } = timeOf(data, view);
    return data.kind === 'indicator'
      ? {
          key: 'map:title',
          values: {
            indicator: { kind: 'indicator', id: data.indicator.id },
            year: { kind: 'year', year },
          },
        }
      : { key: 'membership:title', values: { date: { kind: 'date', date: day } } };
  },
  describe: (data, view) => [
    ...(data.kind === 'indicator' ? describeIndicator(data, view) : data.part.describe(data, view)),
    ...(data.events?.part.describe(data, view) ?? []),
  ],
  table: (data, view) =>
    data.kind === 'indicator' ? tableOfIndicator(data, view) : data.part.table(data, view),
};
