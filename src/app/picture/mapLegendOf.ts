import { mapChart } from '../../charts/map/map.ts';
import { legendOfMap } from '../../charts/map/mapLegend.ts';
import { readerOf } from '../bundleReader.ts';
import type { LegendMaker } from './pictureWords.ts';

export const mapLegendOf: LegendMaker = ({ offer, catalogue, theme, locale }) => {
  const data = mapChart.join(readerOf(offer.bundles), catalogue, offer.view);
  return legendOfMap(data, offer.view, theme, locale);
};
