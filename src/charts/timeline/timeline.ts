/** The timeline as a chart: who belonged to what, who presided, what happened, along time. */
import type { Locale } from '../../locale/locale.ts';
import type { ChartDef, Shown } from '../chart.ts';
import type { Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { describeTimeline } from './describe.ts';
import { windowOf } from './inWindow.ts';
import { dataKeys, joinTimeline, timelineBundles, timeOf } from './timelineData.ts';
import type { DataKey, TimelineData } from './timelineData.ts';
import type { TimelineFrame, TimelineSheet } from './timelineFrame.ts';
import { layoutKeys, layOutTimeline } from './timelineLayout.ts';
import type { LayoutKey, TimelineLayout } from './timelineLayout.ts';
import { axisScene, lanesScene } from './timelineScene.ts';
import { tableOfTimeline } from './timelineTable.ts';

export const timelineChart = {
  id: 'timeline',
  dataKeys,
  layoutKeys,
  bundles: () => timelineBundles,
  join: joinTimeline,
  layout: (data: TimelineData, view: Pick<View, LayoutKey>, sheet: TimelineSheet): TimelineLayout =>
    layOutTimeline(data, view, sheet),
  /** The whole sheet at the time of the address: lanes and axis in one. */
  scene(layout: TimelineLayout, data: TimelineData, view: View, frame: TimelineFrame): Scene {
    const whole: TimelineFrame = {
      ...frame,
      window: windowOf(data, view),
      slab: { top: 0, bottom: layout.height },
    };
    const lanes = lanesScene(layout, data, view, whole);
    return { ...lanes, nodes: [...lanes.nodes, ...axisScene(layout, data, view, whole).nodes] };
  },
  shown(data: TimelineData, view: View): Shown {
    return {
      time: timeOf(data, view).text,
      ...(view.focus === null ? {} : { focus: view.focus }),
    };
  },
  describe: describeTimeline,
  table: tableOfTimeline,
} as const satisfies ChartDef<
  DataKey,
  LayoutKey,
  TimelineData,
  TimelineLayout,
  TimelineSheet,
  TimelineFrame,
  readonly [locale: Locale]
>;
