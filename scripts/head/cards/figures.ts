/** The figures of a dataset as their pages show them where the address says nothing, drawn without a browser. */
import { drawWeb } from '../../../src/app/network/drawWeb.ts';
import { mapLegendOf } from '../../../src/app/picture/mapLegendOf.ts';
import { notesOf } from '../../../src/app/picture/pictureWords.ts';
import { readerOf } from '../../../src/app/bundleReader.ts';
import { vocabularyOf } from '../../../src/app/catalogueNames.ts';
import { drawingOf } from '../../../src/app/timeline/drawLanes.ts';
import type { FigureOffer } from '../../../src/app/figure/offer.ts';
import type { PictureLegend } from '../../../src/charts/_shared/picture/pictureLegend.ts';
import type { ChartDef, Sheet } from '../../../src/charts/chart.ts';
import { compareChart } from '../../../src/charts/compare/compare.ts';
import { mapChart } from '../../../src/charts/map/map.ts';
import { networkChart } from '../../../src/charts/network/network.ts';
import { timeIn } from '../../../src/charts/network/years.ts';
import { createRankChart } from '../../../src/charts/rank/rank.ts';
import { timelineChart } from '../../../src/charts/timeline/timeline.ts';
import { trendsChart } from '../../../src/charts/trends/trends.ts';
import { atRest, type Scene } from '../../../src/scene/scene.ts';
import { defaultView } from '../../../src/view/codec.ts';
import type { FigurePage } from '../../../src/view/page.ts';
import type { View } from '../../../src/view/view.ts';
import { readBundle } from '../../readBundle.ts';
import { tableTeller } from './tableScene.ts';
import type { Reader, Teller } from './teller.ts';

export interface DrawnFigure {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly legend: PictureLegend;
  readonly notes: readonly string[];
  /** Whether it goes to the edges of its sheet. */
  readonly bleeds: boolean;
  readonly draw: (sheet: Sheet) => Scene;
}

/** The figure of a page; `null` where the dataset has not what it shows. */
export async function figureOf(page: FigurePage, reader: Reader): Promise<DrawnFigure | null> {
  const { site, locale } = reader;
  const { catalogue, data: manifest } = site;
  const view = defaultView({
    vocabulary: vocabularyOf(catalogue, manifest.version),
    page,
    language: locale.language,
    embed: false,
  });
  const ids = charts[page].bundles(view);
  const bundles = new Map<string, unknown>();
  for (const id of ids) {
    const bundle = await readBundle(site, id);
    if (bundle === null) return null;
    bundles.set(id, bundle);
  }
  const told = charts[page].tell(readerOf(bundles), view, reader);
  const offer: FigureOffer = {
    figure: page,
    view,
    shown: told.shown,
    sentences: told.sentences.map((line) => locale.say(line)),
    lines: () => told.sentences,
    bundles,
    table: () => {
      throw new Error('A preview shows no table.');
    },
    draw: told.draw,
  };
  return {
    title: locale.say(told.title),
    sentences: offer.sentences,
    legend: page === 'map' ? strips(offer, reader) : [],
    notes: notesOf(offer, { catalogue }, locale),
    bleeds: page === 'map',
    draw: told.draw,
  };
}

/** The colours of a map and their limits; what they can be held against is for who comes to see. */
function strips(offer: FigureOffer, { site: { catalogue }, locale }: Reader): PictureLegend {
  const { language } = locale;
  const shown = catalogue.indicators.find(({ id }) => id === offer.shown.indicator);
  const unit = catalogue.units.find(({ id }) => id === shown?.unit)?.name[language] ?? '';
  return mapLegendOf({ offer, catalogue, theme: 'light', locale }).flatMap((part) =>
    part.kind === 'classes' ? [{ ...part, title: unit, pointers: [], samples: [] }] : [],
  );
}

/** Which bundles a ranking needs is the same in every language. */
const anyOrder = { language: 'en', direction: 'ltr', compare: () => 0 } as const;

/** A chart of the common kind. */
function plain<D extends keyof View, L extends keyof View, Data, Layout>(
  chart: ChartDef<D, L, Data, Layout>,
): Teller {
  return {
    bundles: (view) => chart.bundles(view),
    tell(bundles, view, { site, locale, measure }) {
      const data = chart.join(bundles, site.catalogue, view);
      return {
        shown: chart.shown(data, view),
        title: chart.title?.(data, view) ?? chart.table(data, view).caption,
        sentences: chart.describe(data, view),
        draw: (sheet) => {
          const layout = chart.layout(data, view, sheet);
          return chart.scene(layout, data, view, {
            ...sheet,
            theme: 'light',
            camera: chart.camera?.(layout, view, sheet) ?? atRest,
            label: (value) => locale.forScene(locale.value(value)),
            measure,
          });
        },
      };
    },
  };
}

const charts: Readonly<Record<FigurePage, Teller>> = {
  map: plain(mapChart),
  trends: plain(trendsChart),
  compare: plain(compareChart),
  rank: {
    bundles: (view) => createRankChart(anyOrder).bundles(view),
    tell: (bundles, view, reader) =>
      plain(createRankChart(reader.locale)).tell(bundles, view, reader),
  },
  table: tableTeller,
  timeline: {
    bundles: () => timelineChart.bundles(),
    tell(bundles, view, { site, locale, measure }) {
      const data = timelineChart.join(bundles, site.catalogue, view);
      const draw = drawingOf(data, view, { locale, measure, folds: new Map() });
      return {
        shown: timelineChart.shown(data, view),
        title: { key: 'timeline:title' },
        sentences: timelineChart.describe(data, view),
        draw: (sheet) => draw(sheet, 'light'),
      };
    },
  },
  network: {
    bundles: (view) => networkChart.bundles(view),
    tell(bundles, view, { site, locale, measure }) {
      const data = networkChart.join(bundles, site.catalogue, view);
      const web = networkChart.web(data, view, timeIn(data, view).day);
      return {
        shown: networkChart.shown(data, view),
        title: { key: 'network:title' },
        sentences: networkChart.describe(data, web, view, locale),
        draw: (sheet) =>
          drawWeb({ data, web, view, measured: null, locale, measure }, sheet, 'light', null),
      };
    },
  },
};
