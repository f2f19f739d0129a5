import { compareChart } from '../../charts/compare/compare.ts';
import { legendOfCompare } from '../../charts/compare/compareLegend.ts';
import { readerOf } from '../bundleReader.ts';
import type { LegendMaker } from './pictureWords.ts';

export const compareLegendOf: LegendMaker = ({ offer, catalogue, theme, locale }) => {
  const data = compareChart.join(readerOf(offer.bundles), catalogue, offer.view);
  return legendOfCompare(data, offer.view, theme, locale);
};
