import type { Catalogue, Manifest } from '../../domain/catalogue.ts';
import type { IndicatorBundle } from '../../domain/indicator.ts';
import { stripBidi } from '../../locale/bidi.ts';
import { citationQuery, defaultView, writeView } from '../../view/codec.ts';
import { hrefOf } from '../../view/href.ts';
import type { StoreContext } from '../../view/store.ts';
import type { FigureOffer } from '../figure/offer.ts';
import type { FileLocale } from './seenTable.ts';

/** Where one of the bundles behind a figure comes from. */
export interface AboutSource {
  /** Of the bundle: `indicator/gdp`, `memberships`. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly dataset: string;
  /** The publisher's code of the series. */
  readonly code?: string;
  readonly vintage: string;
  readonly licence: string;
  readonly licenceUrl?: string;
  /** The publisher's page, or that of the atlas with all its sources. */
  readonly url: string;
  readonly attribution: string;
  readonly unit?: string;
  readonly explanation?: string;
  readonly notes?: readonly string[];
  /** The whole table as the atlas publishes it, with every digit of the source. */
  readonly file?: string;
}

/** What has to be known of a downloaded table. */
export interface About {
  readonly title: string;
  readonly description: readonly string[];
  readonly atlas: string;
  readonly language: string;
  readonly figure: string;
  /** The time shown, as the address has it. */
  readonly time: string;
  /** The view's address, and the same pinned to this data. */
  readonly address: string;
  readonly pinned: string;
  readonly version: string;
  /** The data's own date, and the day of the download. */
  readonly date: string;
  readonly downloaded: string;
  readonly method: readonly string[];
  readonly sources: readonly AboutSource[];
}

interface AboutInput {
  readonly offer: FigureOffer;
  readonly title: string;
  readonly context: StoreContext;
  readonly catalogue: Catalogue;
  readonly manifest: Manifest;
  readonly locale: FileLocale;
  /** Where the site is, with a slash at its end: addresses are absolute. */
  readonly site: string;
  readonly now: Date;
  /** Whether the values of states have every digit of the source. */
  readonly exact?: boolean;
}

/** Bundles that have nothing of their own to cite: what is worked out, and the list of what exists. */
const worked = new Set(['changes', 'web', 'catalogue']);

export function aboutOf(input: AboutInput): About {
  const { offer, title, context, catalogue, manifest, locale, site, now, exact = false } = input;
  const { view, shown } = offer;
  const place = { ...context, embed: false };
  const base = new URL(site).pathname;
  const address = (query: string): string => new URL(hrefOf({ ...place, query, base }), site).href;
  const sources = [...offer.bundles].flatMap(([id, bundle]) => sourceOf(id, bundle, input));
  const hasValues = sources.some(({ id }) => id.startsWith('indicator/'));
  const hasFacts = sources.some(({ id }) => !id.startsWith('indicator/') && !isShapes(id));
  const hasBorders = offer.figure === 'map';
  return {
    title: title === '' ? (offer.sentences[0] ?? offer.figure) : title,
    description: offer.sentences.map(stripBidi),
    atlas: catalogue.name[locale.language] ?? '',
    language: locale.language,
    figure: offer.figure,
    time: shown.time,
    // How much of an embed there is around a figure is nothing of its own page's.
    address: address(writeView({ ...view, ui: defaultView(place).ui }, place)),
    pinned: address(citationQuery(view, place)),
    version: manifest.version,
    date: manifest.date,
    downloaded: isoDay(now),
    method: [
      ...(hasValues
        ? [locale.text(exact ? 'download:method.exact' : 'download:method.values')]
        : []),
      locale.text('download:method.missing'),
      ...(hasValues ? [locale.text('download:method.totals')] : []),
      ...(hasFacts ? [locale.text('download:method.facts')] : []),
      ...(hasBorders ? [catalogue.boundaryNote[locale.language] ?? ''] : []),
    ].filter((line) => line !== ''),
    sources,
  };
}

function isShapes(id: string): boolean {
  return id.startsWith('shapes') || id === 'capitals';
}

/** The reader's own day. */
function isoDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function sourceOf(
  id: string,
  bundle: unknown,
  { catalogue, manifest, locale, site, context }: AboutInput,
): readonly AboutSource[] {
  const entry = manifest.bundles[id];
  if (entry === undefined || worked.has(id)) return [];
  const { language } = locale;
  const file = entry.csv === undefined ? {} : { file: new URL(`data/${entry.csv}`, site).href };
  if (!id.startsWith('indicator/')) {
    const name = catalogue.name[language] ?? '';
    const page = hrefOf({
      language: context.language,
      page: 'sources',
      base: new URL(site).pathname,
    });
    return [
      {
        id,
        name: locale.text(isShapes(id) ? 'download:table.shapes' : nameKey(id)),
        publisher: name,
        dataset: id,
        vintage: manifest.date,
        licence: entry.licence,
        url: new URL(page, site).href,
        attribution: name,
        ...file,
      },
    ];
  }
  const { provenance, explanation, notes, id: indicator } = bundle as IndicatorBundle;
  const known = catalogue.indicators.find((one) => one.id === indicator);
  const unit = catalogue.units.find((one) => one.id === known?.unit)?.name[language];
  return [
    {
      id,
      name: known?.name[language] ?? indicator,
      publisher: provenance.publisher[language] ?? provenance.attribution,
      dataset: provenance.dataset,
      code: provenance.code,
      vintage: provenance.vintage,
      licence: provenance.licence,
      ...(provenance.licenceUrl === undefined ? {} : { licenceUrl: provenance.licenceUrl }),
      url: provenance.url,
      attribution: provenance.attribution,
      ...(unit === undefined ? {} : { unit }),
      explanation: explanation[language] ?? '',
      notes: notes.flatMap(({ text }) => text[language] ?? []),
      ...file,
    },
  ];
}

function nameKey(id: string) {
  if (id === 'events' || id === 'agreements' || id === 'organisations') {
    return `download:table.${id}` as const;
  }
  return 'download:table.memberships' as const;
}
