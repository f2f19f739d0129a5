import { timelineChart } from '../../charts/timeline/timeline.ts';
import { legendOfTimeline } from '../../charts/timeline/timelineLegend.ts';
import { readerOf } from '../bundleReader.ts';
import type { LegendMaker } from './pictureWords.ts';

export const timelineLegendOf: LegendMaker = ({ offer, catalogue, theme, locale }) => {
  const data = timelineChart.join(readerOf(offer.bundles), catalogue, offer.view);
  return legendOfTimeline(data, offer.view, theme, locale);
};
