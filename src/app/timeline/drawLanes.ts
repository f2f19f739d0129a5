import type { Sheet, Theme } from '../../charts/chart.ts';
import { timelineChart } from '../../charts/timeline/timeline.ts';
import type { TimelineData } from '../../charts/timeline/timelineData.ts';
import type { TimelineFrame } from '../../charts/timeline/timelineFrame.ts';
import { atRest } from '../../scene/scene.ts';
import type { Scene } from '../../scene/scene.ts';
import { windowOf } from '../../charts/timeline/inWindow.ts';
import type { View } from '../../view/view.ts';

type Setting = Pick<TimelineFrame, 'locale' | 'folds' | 'measure'>;

/** How all lanes of a view are drawn on another sheet, which may be lower than what they need. */
export function drawingOf(
  data: TimelineData,
  view: View,
  { locale, folds, measure }: Setting,
): (sheet: Sheet, theme: Theme) => Scene {
  return (sheet, theme) => {
    const layout = timelineChart.layout(data, view, { ...sheet, locale, folds });
    return timelineChart.scene(layout, data, view, {
      ...sheet,
      theme,
      camera: atRest,
      label: (value) => locale.forScene(locale.value(value)),
      measure,
      locale,
      folds,
      window: windowOf(data, view),
      slab: { top: 0, bottom: layout.height },
      lit: null,
    });
  };
}
