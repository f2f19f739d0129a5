/** What the built site holds, read from `dist/` itself, so that the tests fit any dataset. */
import { readFileSync } from 'node:fs';
import { pageFiles } from '../../src/app/pageFiles.ts';
import type { Catalogue, Manifest } from '../../src/domain/catalogue.ts';
import type { IndicatorBundle } from '../../src/domain/indicator.ts';
import { directionOf } from '../../src/locale/defaults.ts';

const readData = (path: string) => readFileSync(`dist/data/${path}`, 'utf8');

export const manifest: Manifest = JSON.parse(readData('manifest.json'));

/** The file of a bundle, below `/data/`. */
export function bundleFile(id: string): string {
  const entry = manifest.bundles[id];
  if (entry === undefined) throw new Error(`The built data has no bundle ${id}.`);
  return entry.file;
}

export const catalogue: Catalogue = JSON.parse(readData(bundleFile('catalogue')));

/** The indicator of an address that names none. */
export const usualIndicator =
  catalogue.indicators.find(({ id }) => id === 'gdp') ?? catalogue.indicators[0];

export function readIndicator(id: string): IndicatorBundle {
  return JSON.parse(readData(bundleFile(`indicator/${id}`)));
}

export const languages = manifest.languages;

export interface PageInLanguage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly path: string;
}

/** Every page in every language. */
export const everyPage: readonly PageInLanguage[] = languages.flatMap((language) =>
  Object.values(pageFiles).map(({ path }) => ({
    language,
    direction: directionOf(language),
    path: `/${language}/${path}`,
  })),
);
