import type { StateId } from '../../domain/ids.ts';
import type { Shapes } from '../../domain/shape.ts';
import type { ChartDef, Needs } from '../chart.ts';
import { isNear } from './fineDrawing.ts';
import type { FinePart } from './finePart.ts';
import { describeIndicator, tableOfIndicator } from './indicatorWords.ts';
import { cameraOf, zoomOf } from './mapCamera.ts';
import { dataKeys, joinMap, mapBundles, mapParts, timeOf } from './mapData.ts';
import type { MapData } from './mapData.ts';
import { layOutMap, layoutKeys } from './mapLayout.ts';
import type { MapLayout } from './mapLayout.ts';
import { sceneOfMap } from './mapScene.ts';

const nothing: Needs = { bundles: [], parts: [] };
const finerNeeds: Needs = {
  bundles: ['shapes-fine'],
  parts: [
    {
      id: 'part/fine',
      load: async () => (await import('./finePart.ts')).finePart,
      texts: [],
    },
  ],
};

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
  finer: (view) => (isNear(view) ? finerNeeds : nothing),
  refine: (layout, finer, frame, hasTime) =>
    finer
      .get<FinePart>('part/fine')
      .refine(layout, finer.get<Shapes>('shapes-fine'), frame, hasTime),
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
