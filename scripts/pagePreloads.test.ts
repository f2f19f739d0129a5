import { expect, it } from 'vitest';
import type { Manifest } from '../src/domain/catalogue.ts';
import type { BuiltSite } from './builtSite.ts';
import { preloadsOf } from './pagePreloads.ts';

const entry = { hash: '1', bytes: 1, rows: 1, licence: 'CC0-1.0', schema: 'schema/a.json' };
const bundles: Manifest['bundles'] = {
  catalogue: { ...entry, file: 'catalogue-1.json' },
  'indicator/rain': { ...entry, file: 'indicator/rain-1.json' },
};
const page: Parameters<typeof preloadsOf>[1] = {
  messages: ['map'],
  chunk: 'src/app/pages/MapPage.tsx',
  bundles: ({ indicator }) => ['catalogue', `indicator/${indicator}`, 'shapes'],
};
const site = {
  base: '/atlas/',
  fonts: [
    'font-arabic-wght-normal-1.woff2',
    'font-latin-wght-normal-2.woff2',
    'font-latin-ext-wght-normal-3.woff2',
  ],
  chunks: {
    'index.html': { file: 'assets/main.js', isEntry: true },
    'src/app/pages/MapPage.tsx': {
      file: 'assets/map.js',
      imports: ['index.html', '_geo.js'],
      css: ['assets/map.css'],
    },
    '_geo.js': { file: 'assets/geo.js' },
    '_messages-ar.js': { file: 'assets/messages-ar.js', name: 'messages-ar' },
    '_messages-ar-map.js': { file: 'assets/messages-ar-map.js', name: 'messages-ar-map' },
    '_messages-ar-rank.js': { file: 'assets/messages-ar-rank.js', name: 'messages-ar-rank' },
    '_messages-fr.js': { file: 'assets/messages-fr.js', name: 'messages-fr' },
  },
  data: { bundles },
  catalogue: { headline: [], indicators: [{ id: 'rain' }] },
} as unknown as BuiltSite;

const files = (language: string) => preloadsOf(site, page, language).map(({ href }) => href);

it('names fonts, data, chunks and texts of the page, under the base, and nothing that is not there', () => {
  expect(files('ar')).toEqual([
    '/atlas/assets/font-arabic-wght-normal-1.woff2',
    '/atlas/assets/font-latin-wght-normal-2.woff2',
    '/atlas/data/manifest.json',
    '/atlas/data/catalogue-1.json',
    '/atlas/data/indicator/rain-1.json',
    '/atlas/assets/map.js',
    '/atlas/assets/geo.js',
    '/atlas/assets/messages-ar.js',
    '/atlas/assets/messages-ar-map.js',
    '/atlas/assets/map.css',
  ]);
});

it('leaves Arabic letters to the languages that are written in them', () => {
  expect(files('fr').filter((file) => file?.includes('arabic'))).toEqual([]);
  expect(files('fr')).toContain('/atlas/assets/messages-fr.js');
});
