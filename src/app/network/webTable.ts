import type { Table } from '../../charts/chart.ts';
import { isOfStates, matrixOn } from '../../charts/network/matrix.ts';
import { networkChart } from '../../charts/network/network.ts';
import type { NetworkData } from '../../charts/network/networkData.ts';
import { tableOfPairs } from '../../charts/network/pairsTable.ts';
import type { Web } from '../../charts/network/web.ts';
import type { Locale } from '../../locale/locale.ts';
import type { View } from '../../view/view.ts';
import { namingOf } from './useNaming.ts';

/** The figure's table: of a grid of states by states every pair, of everything else the ties that are drawn. */
export function tableOfWeb(data: NetworkData, web: Web, view: View, locale: Locale): Table {
  return view.form === 'matrix' && isOfStates(view)
    ? tableOfPairs(matrixOn(data, view, web.day, namingOf(data, locale)))
    : networkChart.table(data, web, locale);
}
