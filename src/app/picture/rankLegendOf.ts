import { createRankChart } from '../../charts/rank/rank.ts';
import { legendOfRank } from '../../charts/rank/rankKeys.ts';
import { readerOf } from '../bundleReader.ts';
import type { LegendMaker } from './pictureWords.ts';

export const rankLegendOf: LegendMaker = ({ offer, catalogue, theme, locale }) => {
  const { language, direction, compare } = locale;
  const chart = createRankChart({ language, direction, compare });
  const data = chart.join(readerOf(offer.bundles), catalogue, offer.view);
  return legendOfRank(data, offer.view, theme, locale);
};
