/** The timeline's legend for a picture. */
import type { Locale } from '../../locale/locale.ts';
import type { Scene } from '../../scene/scene.ts';
import type { PictureLegend } from '../_shared/picture/pictureLegend.ts';
import type { Theme } from '../chart.ts';
import { entriesSeen, sampleNodes } from './legendSamples.ts';
import { timelineColours } from './timelineColours.ts';
import type { TimelineData } from './timelineData.ts';

export function legendOfTimeline(
  data: TimelineData,
  scene: Scene,
  theme: Theme,
  locale: Locale,
): PictureLegend {
  const colours = timelineColours(theme);
  const samples = entriesSeen(data, scene).map((entry) => ({
    label: locale.text(`timeline:legend.${entry}`),
    nodes: sampleNodes(entry, colours),
  }));
  return samples.length === 0 ? [] : [{ kind: 'samples', samples }];
}
