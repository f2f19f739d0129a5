import type { PictureLegend } from '../../charts/_shared/picture/pictureLegend.ts';
import type { Theme } from '../../charts/chart.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { IndicatorBundle } from '../../domain/indicator.ts';
import type { MessageValue } from '../../domain/message.ts';
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
  trends: async () => (await import('./trendsLegendOf.ts')).trendsLegendOf,
  compare: async () => (await import('./compareLegendOf.ts')).compareLegendOf,
  rank: async () => (await import('./rankLegendOf.ts')).rankLegendOf,
  table: null,
};

export async function legendMakerOf(figure: FigurePage): Promise<LegendMaker> {
  return (await makers[figure]?.()) ?? (() => []);
}

/** Where what is drawn comes from, a sentence for each source; and on a map what is said of borders. */
export function notesOf(
  { figure, bundles }: FigureOffer,
  { catalogue }: { readonly catalogue: Catalogue },
  locale: Locale,
): readonly string[] {
  const { language } = locale;
  const indicators = [...bundles.entries()].flatMap(([id, bundle]) =>
    id.startsWith('indicator/') ? [bundle as IndicatorBundle] : [],
  );
  const facts = locale.text('picture:facts', {
    name: catalogue.name[language] ?? '',
    date: { kind: 'date', date: catalogue.date },
  });
  const hasFacts = indicators.length === 0 || bundles.has('events');
  const borders = catalogue.boundaryNote[language];
  return [
    ...sourcesOf(indicators, locale),
    ...(hasFacts ? [facts] : []),
    ...(figure === 'map' && borders !== undefined ? [borders] : []),
  ];
}

/** One sentence for each source; where there are several, each with the indicators that are of it. */
function sourcesOf(bundles: readonly IndicatorBundle[], locale: Locale): readonly string[] {
  const ofSource = new Map<string, IndicatorBundle[]>();
  for (const bundle of bundles) {
    const { dataset, vintage, licence } = bundle.provenance;
    const key = [dataset, vintage, licence].join('|');
    ofSource.set(key, [...(ofSource.get(key) ?? []), bundle]);
  }
  return [...ofSource.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { publisher, dataset, vintage, licence, attribution } = first.provenance;
    const values: Readonly<Record<string, MessageValue>> = {
      publisher: publisher[locale.language] ?? attribution,
      dataset,
      date: { kind: 'date', date: vintage },
      licence,
    };
    if (ofSource.size === 1) return [locale.text('picture:source', values)];
    const items = all.map(({ id }): MessageValue => ({ kind: 'indicator', id }));
    return [locale.text('picture:sourceOf', { ...values, indicators: { kind: 'list', items } })];
  });
}
