import type { Catalogue, Manifest } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/ids.ts';
import type { IndicatorBundle } from '../../domain/indicator.ts';
import type { IsoDay } from '../../domain/time.ts';
import type { Locale } from '../../locale/locale.ts';
import type { FigureOffer } from '../figure/offer.ts';
import { citationId } from './citation.ts';
import type { Citation } from './citation.ts';
import { kindOf, sentencesIn, titleOf } from './figureWords.ts';

interface Cited {
  readonly offer: FigureOffer;
  /** In the language of the citation. */
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly manifest: Manifest;
  readonly url: string;
  /** The reader's today. */
  readonly today: IsoDay;
}

/** A figure's view as a citation in a language. */
export function citationOf({ offer, locale, catalogue, manifest, url, today }: Cited): Citation {
  const { language } = locale;
  const { name } = catalogue;
  const [anyName = ''] = Object.values(name);
  const publishers = publishersOf(offer.bundles, language);
  return {
    language,
    title: locale.say(titleOf(offer)),
    abstract: sentencesIn(offer, locale).join(' '),
    kind: locale.say(kindOf(offer)),
    atlas: name[language] ?? name['en'] ?? anyName,
    publishers,
    note:
      publishers.length === 0
        ? ''
        : locale.text('share:citation.data', { publishers: { kind: 'list', items: publishers } }),
    version: manifest.version,
    issued: manifest.date,
    accessed: today,
    url,
    id: citationId(name['en'] ?? anyName, offer.figure, manifest.version),
  };
}

/** Who published the values that a figure is drawn from, each once. */
export function publishersOf(
  bundles: ReadonlyMap<string, unknown>,
  language: Language,
): readonly string[] {
  const names = [...bundles]
    .filter(([id]) => id.startsWith('indicator/'))
    .map(([, bundle]) => (bundle as IndicatorBundle).provenance)
    .map(({ publisher, attribution }) => publisher[language] ?? attribution);
  return [...new Set(names)];
}
