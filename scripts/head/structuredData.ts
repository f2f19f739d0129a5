/** What search engines read of a page's subject: objects of schema.org's, as JSON-LD. */
import type { IndicatorSource } from '../../src/domain/bundle.ts';
import type { BundleEntry } from '../../src/domain/catalogue.ts';
import type { IndicatorEntry, Provenance } from '../../src/domain/indicator.ts';
import type { BuiltSite } from '../builtSite.ts';
import { addressOf } from '../pageAlternates.ts';

/** An object of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

/** What a dataset's description is made from, besides the built site. */
export interface DataGround {
  readonly indicators: readonly IndicatorSource[];
  /** The year of the first fact: when the oldest membership began. */
  readonly firstFact: string;
  /** The whole world, in the page's language. */
  readonly world: string;
}

export interface Described {
  readonly language: string;
  /** The page's path behind the language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Relative to the site's base. */
  readonly picture: string;
}

/** The atlas itself. */
function makerOf(site: BuiltSite, language: string): Thing {
  return {
    '@type': 'Organization',
    name: site.catalogue.name[language],
    url: addressOf(site, language, ''),
  };
}

export function websiteOf(site: BuiltSite, { language, description }: Described): Thing {
  const { [language]: name, ...others } = site.catalogue.name;
  return {
    '@context': context,
    '@type': 'WebSite',
    name,
    alternateName: Object.values(others),
    url: addressOf(site, language, ''),
    description,
    inLanguage: site.data.languages,
  };
}

/** Bundles that say how things are called and drawn, not what is so. */
const furniture = ['catalogue', 'shapes', 'shapes-fine', 'capitals', 'web', 'sources'];

/**
 * The data of a page: of a figure those that it shows where its address says nothing, of the sources' page all.
 * @param ids the bundles that the page needs
 */
export function datasetOf(
  site: BuiltSite,
  page: Described,
  ids: readonly string[],
  ground: DataGround,
): Thing {
  const { language, path, title, description } = page;
  const { data, catalogue } = site;
  const bundles = ids.flatMap((id) => {
    const entry = data.bundles[id];
    return entry === undefined || furniture.includes(id) ? [] : [{ id, entry }];
  });
  const shown = bundles.flatMap(({ id }) => indicatorIn(site, id, ground));
  const hasFacts = bundles.some(({ id }) => !id.startsWith('indicator/') && id !== 'changes');
  const years = shown.flatMap(({ entry }) => [String(entry.first), String(entry.last)]);
  const times = [...years, ...(hasFacts ? [ground.firstFact, data.date] : [])].toSorted();
  return {
    '@context': context,
    '@type': 'Dataset',
    name: title,
    // At least fifty letters, or it is not listed; the atlas's own sentence says what all of it is about.
    description: [description, catalogue.description[language]].filter(Boolean).join(' '),
    url: addressOf(site, language, path),
    inLanguage: language,
    image: `${site.origin ?? ''}${site.base}${page.picture}`,
    creator: makerOf(site, language),
    publisher: makerOf(site, language),
    license: licencesOf(site, language, shown, hasFacts),
    isAccessibleForFree: true,
    version: data.version,
    dateModified: data.date,
    temporalCoverage: `${times[0]}/${times.at(-1)}`,
    spatialCoverage: { '@type': 'Place', name: ground.world },
    ...(shown.length === 0
      ? {}
      : { variableMeasured: shown.map((one) => variableOf(site, language, one)) }),
    distribution: bundles.flatMap(({ id, entry }) => downloadsOf(site, id, entry)),
    ...(shown.length === 0 ? {} : { isBasedOn: uniqueThings(shown.map(originOf(language))) }),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: catalogue.name[language],
      url: addressOf(site, language, 'sources'),
    },
  };
}

interface ShownIndicator {
  readonly entry: IndicatorEntry;
  readonly provenance: Provenance;
}

function indicatorIn(site: BuiltSite, id: string, ground: DataGround): readonly ShownIndicator[] {
  const entry = site.catalogue.indicators.find((one) => id === `indicator/${one.id}`);
  const provenance = ground.indicators.find((one) => one.id === entry?.id)?.provenance;
  return entry === undefined || provenance === undefined ? [] : [{ entry, provenance }];
}

/** The publishers' own licences; the page of sources stands for what has none with an address. */
function licencesOf(
  site: BuiltSite,
  language: string,
  shown: readonly ShownIndicator[],
  hasFacts: boolean,
): readonly string[] {
  const own = shown.map(({ provenance }) => provenance.licenceUrl);
  const page = addressOf(site, language, 'sources');
  return [...new Set([...own.map((url) => url ?? page), ...(hasFacts ? [page] : [])])];
}

function variableOf(
  site: BuiltSite,
  language: string,
  { entry, provenance }: ShownIndicator,
): Thing {
  const unit = site.catalogue.units.find(({ id }) => id === entry.unit);
  return {
    '@type': 'PropertyValue',
    name: entry.name[language] ?? entry.id,
    propertyID: provenance.code,
    unitText: unit?.name[language],
  };
}

function downloadsOf(site: BuiltSite, id: string, entry: BundleEntry): readonly Thing[] {
  const root = `${site.origin ?? ''}${site.base}data/`;
  const download = (file: string, encodingFormat: string): Thing => ({
    '@type': 'DataDownload',
    name: id,
    contentUrl: root + file,
    encodingFormat,
  });
  return [
    download(entry.file, 'application/json'),
    ...(entry.csv === undefined ? [] : [download(entry.csv, 'text/csv')]),
  ];
}

function originOf(language: string): (shown: ShownIndicator) => Thing {
  return ({ provenance }) => ({
    '@type': 'CreativeWork',
    name: provenance.dataset,
    url: provenance.url,
    publisher: {
      '@type': 'Organization',
      name: provenance.publisher[language] ?? provenance.attribution,
    },
    license: provenance.licenceUrl ?? provenance.licence,
  });
}

function uniqueThings(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
