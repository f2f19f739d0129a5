/** What is said of a figure elsewhere, held against the figure itself, in every language and with only the texts that it asks for. */
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../test/looking.ts';
import { buildWorld } from '../../../test/worlds.ts';
import { mapChart } from '../../charts/map/map.ts';
import { mapStories } from '../../charts/map/stories.ts';
import { createRankChart } from '../../charts/rank/rank.ts';
import { trendsChart } from '../../charts/trends/trends.ts';
import type { ChartDef } from '../../charts/chart.ts';
import { loadMessages } from '../../locale/i18n.ts';
import type { Locale } from '../../locale/locale.ts';
import { testLocale } from '../../locale/testLocale.ts';
import type { View } from '../../view/view.ts';
import { namesOf } from '../catalogueNames.ts';
import type { FigureOffer } from '../figure/offer.ts';
import { toApa } from './apa.ts';
import { citationOf } from './citedView.ts';
import { alternativeText, titleOf } from './figureWords.ts';
import { namespacesOf } from './wordsIn.ts';

const world = buildWorld('data');
const languages = ['ar', 'en', 'fa', 'fr'];

const url = 'https://atlas.example/en/map?time=2025&data=2026-11-21-1a2b3c4d';

function offerOf<D extends keyof View, L extends keyof View, Data, Layout>(
  chart: ChartDef<D, L, Data, Layout>,
  query: string,
): FigureOffer {
  const view = viewOf(world, query, chart.id);
  const data = chart.join(world.bundles, world.catalogue, view);
  const ids = chart.bundles(view);
  return {
    figure: chart.id,
    view,
    shown: chart.shown(data, view),
    sentences: [],
    lines: () => chart.describe(data, view),
    bundles: new Map(ids.map((id) => [id, world.bundles.get(id)])),
    table: () => chart.table(data, view),
    draw: null,
  };
}

/** A locale that has only what the messages of the offer ask for. */
async function wordsFor(offer: FigureOffer, language: string): Promise<Locale> {
  const messages = [titleOf(offer), ...offer.lines({ language })];
  const { translate } = await loadMessages(language, ['share', ...messages.flatMap(namespacesOf)]);
  return testLocale(language, { translate, names: namesOf(world.catalogue, language) });
}

function citing(offer: FigureOffer, locale: Locale) {
  const { catalogue, manifest } = world;
  return citationOf({ offer, locale, catalogue, manifest, url, today: '2026-11-28' });
}

const rank = createRankChart({
  language: 'en',
  direction: 'ltr',
  compare: (a, b) => (a < b ? -1 : 1),
});

const offers: readonly (readonly [string, FigureOffer])[] = [
  ...mapStories
    .filter(({ dataset }) => dataset === 'atlas')
    .map(({ name, query }) => [`map ${name}`, offerOf(mapChart, query)] as const),
  ['rank', offerOf(rank, 'indicator=internet-users')],
  ['rank against', offerOf(rank, 'against=2015')],
  ['trends', offerOf(trendsChart, 'orgs=gcc')],
];

describe.each(offers)('%s', (_, offer) => {
  it.each(languages)('is described by its own caption in %s', async (language) => {
    const locale = await wordsFor(offer, language);
    const text = alternativeText(offer, locale);
    for (const line of offer.lines(locale)) {
      expect(text).toContain(locale.say(line).replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, ''));
    }
    expect(text).not.toMatch(/\b[a-zA-Z]+:[a-z]+\.|\{\{|undefined|[\u2066-\u2069]/);
  });

  it.each(languages)('is cited whole in %s', async (language) => {
    const locale = await wordsFor(offer, language);
    const citation = citing(offer, locale);
    const { text, html } = toApa(citation, locale);
    expect(text.endsWith(` ${url}`)).toBe(true);
    expect(text).toContain(citation.title);
    expect(text).toContain(world.catalogue.name[language] ?? '?');
    for (const publisher of citation.publishers) expect(text).toContain(publisher);
    expect(text).not.toMatch(/\{\{|undefined|[\uE000\uE001]|share:/);
    expect(html).toContain(`<a href="${url.replaceAll('&', '&amp;')}">`);
    expect(html).toMatch(new RegExp(`^<p lang="${language}" dir="${locale.direction}">`));
    expect(html.includes('<i>')).toBe(locale.direction === 'ltr');
  });
});

it('says APA in its own order', async () => {
  const offer = offerOf(mapChart, 'time=2024');
  const { text } = toApa(citing(offer, await wordsFor(offer, 'en')), await wordsFor(offer, 'en'));
  const { version } = world.manifest;
  expect(text).toBe(
    `Cooperation Atlas. (${world.manifest.date.slice(0, 4)}). GDP, 2024: Digital Cooperation Organization (Version ${version}) [Map]. ` +
      `Data: World Bank. Retrieved November 28, 2026, from ${url}`,
  );
});

it('names each publisher once, in the language', async () => {
  const offer = offerOf(mapChart, 'indicator=internet-users');
  const other = world.bundles.get('indicator/gdp');
  const more = {
    ...offer,
    bundles: new Map([...offer.bundles, ['indicator/gdp', other], ['again', other]]),
  };
  const { publishers } = citing(more, await wordsFor(offer, 'ar'));
  expect(new Set(publishers).size).toBe(publishers.length);
  expect(publishers).toContain('البنك الدولي');
});

it('a map of members has no publisher to name', async () => {
  const offer = offerOf(mapChart, 'indicator=membership');
  const citation = citing(offer, await wordsFor(offer, 'en'));
  expect(citation).toMatchObject({ publishers: [], note: '' });
  expect(toApa(citation, await wordsFor(offer, 'en')).text).not.toContain('Data:');
});

it('two maps are named by what makes each another', async () => {
  const inYears = offerOf(mapChart, 'time=2024&compare=2015&orgs=all');
  const words = await wordsFor(inYears, 'en');
  expect(words.say(titleOf(inYears))).toBe('GDP, 2024, beside 2015');
  expect(alternativeText(inYears, words)).toMatch(/^Two maps: GDP, 2024, beside 2015\. /);
  const ofTwo = offerOf(mapChart, 'time=2024&compare=population&orgs=dco');
  expect(words.say(titleOf(ofTwo))).toBe(
    'GDP, 2024, beside Population: Digital Cooperation Organization',
  );
});

it('a title names few organisations, not many', () => {
  const keyOf = (query: string): string => titleOf(offerOf(mapChart, query)).key;
  expect(keyOf('orgs=dco.gcc.las')).toBe('share:citation.titleOf');
  expect(keyOf('orgs=dco.gcc.las.oic')).toBe('map:title');
  expect(keyOf('orgs=all')).toBe('map:title');
});
