import { legendOfTrends } from '../../charts/trends/trendsSigns.ts';
import { trendsChart } from '../../charts/trends/trends.ts';
import { readerOf } from '../bundleReader.ts';
import type { LegendMaker } from './pictureWords.ts';

export const trendsLegendOf: LegendMaker = ({ offer, catalogue, locale }) => {
  const data = trendsChart.join(readerOf(offer.bundles), catalogue, offer.view);
  return legendOfTrends(data, offer.view, locale);
};
