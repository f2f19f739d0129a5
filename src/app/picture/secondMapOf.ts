import type { PictureLegend } from '../../charts/_shared/picture/pictureLegend.ts';
import type { Sheet } from '../../charts/chart.ts';
import { mapChart } from '../../charts/map/map.ts';
import { legendOfMap } from '../../charts/map/mapLegend.ts';
import { atRest } from '../../scene/scene.ts';
import type { Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import type { MessageValue } from '../../domain/message.ts';
import { readerOf } from '../bundleReader.ts';
import type { LegendSource } from './pictureWords.ts';

export interface SecondSource extends LegendSource {
  /** Bundles that the second has and the first has not. */
  readonly others: ReadonlyMap<string, unknown>;
  readonly measure: (text: string, size: number, weight?: number) => number;
}

/** The other of two maps beside each other: another year, or another indicator. */
export interface SecondMap {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Of another indicator; the colours of another year are the same. */
  readonly legend: PictureLegend;
  /** Everything that both are drawn from. */
  readonly bundles: ReadonlyMap<string, unknown>;
  draw(sheet: Sheet): Scene;
}

/** `null` where what it is drawn from has not come. */
export function secondMapOf(source: SecondSource): SecondMap | null {
  const { offer, others, catalogue, theme, locale, measure } = source;
  const view = comparedView(offer.view);
  const bundles = new Map([...offer.bundles, ...others]);
  const needed = [...mapChart.bundles(view), ...(mapChart.parts?.(view) ?? []).map(({ id }) => id)];
  if (mapChart.title === undefined || needed.some((id) => !bundles.has(id))) return null;
  const data = mapChart.join(readerOf(bundles), catalogue, view);
  return {
    title: locale.say(mapChart.title(data, view)),
    sentences: mapChart.describe(data, view).map(locale.say),
    legend: view.indicator === offer.view.indicator ? [] : legendOfMap(data, view, theme, locale),
    bundles,
    draw(sheet) {
      const layout = mapChart.layout(data, view, sheet);
      const camera = mapChart.camera?.(layout, view, sheet) ?? atRest;
      const label = (value: MessageValue): string => locale.forScene(locale.value(value));
      return mapChart.scene(layout, data, view, { ...sheet, theme, camera, label, measure });
    },
  };
}

function comparedView(view: View): View {
  const { compare } = view;
  if (compare === null) return view;
  return typeof compare === 'number' ? { ...view, time: compare } : { ...view, indicator: compare };
}
