import type { PictureLegend } from '../../charts/_shared/picture/pictureLegend.ts';
import type { Theme } from '../../charts/chart.ts';
import type { Catalogue, Manifest } from '../../domain/catalogue.ts';
import type { IndicatorBundle, Provenance } from '../../domain/indicator.ts';
import type { Locale } from '../../locale/locale.ts';
import type { FigurePage } from '../../view/page.ts';
import type { FigureOffer } from '../figure/offer.ts';

/** What a legend is made from. */
export interface LegendSource {
  readonly offer: FigureOffer;
  readonly catalogue: Catalogue;
  readonly theme: Theme;
  readonly locale: Locale;
}

export type LegendMaker = (source: LegendSource) => PictureLegend;

/** Each figure's legend comes with its own code alone. */
const makers: Readonly<Record<FigurePage, (() => Promise<LegendMaker>) | null>> = {
  map: async () => (await import('./mapLegendOf.ts')).mapLegendOf,
  timeline: async () => (await import('./timelineLegendOf.ts')).timelineLegendOf,
  network: async () => {
    const { legendOfNetwork } = await import('../../charts/network/networkLegend.ts');
    return ({ offer, theme, locale }) => legendOfNetwork(offer.view, theme, locale);
  },
  trends: null,
  compare: null,
  rank: null,
  table: null,
};

export async function legendMakerOf(figure: FigurePage): Promise<LegendMaker> {
  return (await makers[figure]?.()) ?? (() => []);
}

/** Where what is drawn comes from, a sentence for each source; and on a map what is said of borders. */
export function notesOf(
  { figure, bundles }: FigureOffer,
  { catalogue, manifest }: { readonly catalogue: Catalogue; readonly manifest: Manifest },
  locale: Locale,
): readonly string[] {
  const { language } = locale;
  const indicators = [...bundles.entries()].flatMap(([id, bundle]) =>
    id.startsWith('indicator/') ? [(bundle as IndicatorBundle).provenance] : [],
  );
  const sources = new Set(indicators.map((provenance) => sourceWords(provenance, locale)));
  if (indicators.length === 0 || bundles.has('events')) {
    sources.add(
      locale.text('picture:facts', {
        name: catalogue.name[language] ?? '',
        date: { kind: 'date', date: catalogue.date },
        licence: manifest.bundles['memberships']?.licence ?? '',
      }),
    );
  }
  const borders = catalogue.boundaryNote[language];
  return [
    ...sources,
    ...(figure === 'map' && borders !== undefined
      ? [locale.text('picture:borders', { note: borders })]
      : []),
  ];
}

function sourceWords(
  { publisher, dataset, vintage, licence, attribution }: Provenance,
  locale: Locale,
): string {
  return locale.text('picture:source', {
    publisher: publisher[locale.language] ?? attribution,
    dataset,
    date: { kind: 'date', date: vintage },
    licence,
  });
}
