import { timelineChart } from '../../charts/timeline/timeline.ts';
import { legendOfTimeline } from '../../charts/timeline/timelineLegend.ts';
import { readerOf } from '../bundleReader.ts';
import type { LegendMaker } from './pictureWords.ts';

export const timelineLegendOf: LegendMaker = ({ offer, catalogue, theme, locale }) => {
  if (offer.draw === null) return [];
  const data = timelineChart.join(readerOf(offer.bundles), catalogue, offer.view);
  // What there is to be seen is told by a drawing as wide as a slide.
  const scene = offer.draw({ width: 1200, height: 400 }, theme);
  return legendOfTimeline(data, scene, theme, locale);
};
