import { describe, expect, it, test } from 'vitest';
import { readMessages, type BuiltSite } from '../builtSite.ts';
import { buildWorld } from '../../test/worlds.ts';
import type { SourcesBundle } from '../../src/domain/bundle.ts';
import { oembedLink, oembedOf } from './oembed.ts';
import { previewOf } from './preview.ts';
import { robotsOf } from './sitemap.ts';
import { datasetOf, websiteOf } from './structuredData.ts';
import { isoDate } from './thingSubjects.ts';

const world = buildWorld('data');
const site: BuiltSite = {
  dist: 'dist',
  base: '/atlas/',
  origin: 'https://example.org',
  template: '',
  chunks: {},
  fonts: [],
  data: world.manifest,
  catalogue: world.catalogue,
};
const nowhere: BuiltSite = { ...site, origin: undefined, base: '/' };
const about = {
  language: 'ar',
  path: 'map',
  title: 'الخريطة · أطلس التعاون',
  description: 'خريطة العالم',
  picture: 'og/ar/map.png',
};
const ground = {
  indicators: world.bundles.get<SourcesBundle>('sources').indicators,
  firstFact: '1865',
  world: 'العالم',
};

describe('a preview', () => {
  const contents = (of: BuiltSite) =>
    new Map(
      previewOf(of, { ...about, pictureText: 'خريطة' }).map((meta) => [
        'name' in meta ? meta.name : meta.property,
        meta.content,
      ]),
    );

  it('has all that Open Graph asks for, in whole addresses', () => {
    const found = contents(site);
    for (const name of ['title', 'type', 'image', 'url', 'description', 'site_name', 'locale']) {
      expect(found.get(`og:${name}`)).toMatch(/\S/);
    }
    expect(found.get('og:image')).toBe('https://example.org/atlas/og/ar/map.png');
    expect(found.get('og:url')).toBe('https://example.org/atlas/ar/map');
    expect(found.get('og:image:alt')).toBe('خريطة');
    expect(found.get('og:locale')).toBe('ar_AR');
    expect(found.get('twitter:card')).toBe('summary_large_image');
  });

  it('names the other languages', () => {
    const others = previewOf(site, { ...about, pictureText: '' }).flatMap((meta) =>
      'property' in meta && meta.property === 'og:locale:alternate' ? [meta.content] : [],
    );
    expect(others).toEqual(['en_GB', 'fa_IR', 'fr_FR']);
  });

  it('claims no address of its own where none is known', () => {
    expect(contents(nowhere).has('og:url')).toBe(false);
    expect(contents(nowhere).get('og:image')).toBe('/og/ar/map.png');
  });
});

describe('oEmbed', () => {
  it('has all that oembed.com asks of the type rich', () => {
    const embed = oembedOf(site, { ...about, title: 'أ "ب" & <ج>' });
    expect(embed.version).toBe('1.0');
    expect(embed.type).toBe('rich');
    expect(Number.isInteger(embed.width) && Number.isInteger(embed.height)).toBe(true);
    expect(embed.html).toContain('src="https://example.org/atlas/ar/embed/map"');
    expect(embed.html).toContain('title="أ &quot;ب&quot; &amp; &lt;ج>"');
    // A thumbnail stands with its size or not at all.
    expect(embed.thumbnail_url).toBe('https://example.org/atlas/og/ar/map.png');
    expect([embed.thumbnail_width, embed.thumbnail_height]).toEqual([1200, 630]);
    expect(JSON.parse(JSON.stringify(embed))).toEqual(embed);
  });

  it('is found from the page by its type', () => {
    expect(oembedLink(site, about)).toEqual({
      rel: 'alternate',
      type: 'application/json+oembed',
      title: about.title,
      href: 'https://example.org/atlas/oembed/ar/map.json',
    });
  });
});

describe('the data of a figure', () => {
  const dataset = datasetOf(site, about, ['catalogue', 'memberships', 'indicator/gdp'], ground);

  it('has what a search for datasets requires and recommends', () => {
    expect(dataset['@context']).toBe('https://schema.org');
    expect(dataset['@type']).toBe('Dataset');
    expect(dataset['name']).toBe(about.title);
    const description = String(dataset['description']);
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    for (const field of [
      'creator',
      'publisher',
      'license',
      'temporalCoverage',
      'spatialCoverage',
      'distribution',
      'variableMeasured',
      'version',
      'isBasedOn',
      'url',
    ]) {
      expect(dataset).toHaveProperty(field);
    }
    expect(dataset['version']).toBe(world.manifest.version);
    expect(dataset['temporalCoverage']).toBe('1865/2026-11-21');
    expect(dataset['license']).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
      'https://example.org/atlas/ar/sources',
    ]);
  });

  it('names the files that the build has, as JSON and as CSV', () => {
    const files = dataset['distribution'] as readonly {
      readonly contentUrl: string;
      readonly encodingFormat: string;
    }[];
    const root = 'https://example.org/atlas/data/';
    expect(files.every(({ contentUrl }) => world.files.has(contentUrl.replace(root, '')))).toBe(
      true,
    );
    expect(files.map(({ encodingFormat }) => encodingFormat)).toEqual([
      'application/json',
      'text/csv',
      'application/json',
      'text/csv',
    ]);
  });

  it('names what was measured and by whom', () => {
    expect(dataset['variableMeasured']).toEqual([
      expect.objectContaining({ '@type': 'PropertyValue', propertyID: 'NY.GDP.MKTP.CD' }),
    ]);
    expect(dataset['isBasedOn']).toEqual([
      expect.objectContaining({
        name: 'World Development Indicators',
        url: expect.stringMatching(/^https:/),
      }),
    ]);
  });
});

test('the site has its name in every language', () => {
  const found = websiteOf(site, about);
  expect(found['name']).toBe('أطلس التعاون');
  expect(found['alternateName']).toContain('Cooperation Atlas');
});

test('robots are told of a list of pages only where there is one', () => {
  expect(robotsOf('https://example.org/sitemap.xml')).toContain('\nSitemap: https://');
  expect(robotsOf(undefined)).not.toMatch(/^Sitemap:/m);
});

test.each([
  ['2024', '2024'],
  ['2024-06', '2024-06'],
  ['2024-06-06', '2024-06-06'],
  ['2024-06-01/2024-06-20', '2024-06'],
  ['2024-06-01/2024-08-20', '2024'],
  ['2023-06-01/2024-08-20', undefined],
  ['unknown', undefined],
])('the date %s is %s to a search engine', (date, iso) => {
  expect(isoDate(date)).toBe(iso);
});

test('every language has the word for the world', async () => {
  for (const language of world.manifest.languages) {
    expect((await readMessages(language))('rank:world')).toMatch(/\S/);
  }
});
