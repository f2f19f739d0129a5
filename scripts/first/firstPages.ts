/** The pages that are drawn before their script: the build renders what the application will. */
import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pageFiles } from '../../src/app/pageFiles.ts';
import { vocabularyOf } from '../../src/app/catalogueNames.ts';
import type { SitePage } from '../../src/app/pages.ts';
import { defaultView } from '../../src/view/codec.ts';
import type { BuiltSite } from '../builtSite.ts';
import { pageLocale } from '../pageLocale.ts';
import { pageDefaults } from '../pagePreloads.ts';
import type { createMeasure } from '../pictures/measure.ts';
import { readBundle } from '../readBundle.ts';
import { mapStage } from './mapStage.ts';
import { firstMarkup } from './markup.ts';
import { loadRenderer } from './renderer.ts';

type Measure = Awaited<ReturnType<typeof createMeasure>>['measure'];

/** What a page's file gets. */
export interface FirstPicture {
  readonly html: string;
  /** The address of the script that dresses it, and takes it away. */
  readonly script: string;
}

/** The first picture of a page; `undefined` where it has none. */
export type FirstPages = (
  id: SitePage['id'],
  language: string,
) => Promise<FirstPicture | undefined>;

export async function createFirstPages(site: BuiltSite, measure: Measure): Promise<FirstPages> {
  const { renderPage, stageClass } = await loadRenderer(site.base);
  const script = `${site.base}${await hashedScript(site.dist)}`;
  return async (id, language) => {
    if (id !== 'map') return undefined;
    const bundles = new Map<string, unknown>();
    for (const name of pageFiles[id].bundles(pageDefaults(site))) {
      const bundle = await readBundle(site, name);
      if (bundle === null) return undefined;
      bundles.set(name, bundle);
    }
    const { catalogue, data: manifest } = site;
    const vocabulary = vocabularyOf(catalogue, manifest.version);
    const view = defaultView({ vocabulary, page: id, language, embed: false });
    const locale = await pageLocale(site, language);
    const page = { id, path: pageFiles[id].path, language, catalogue, manifest, bundles };
    const stage = mapStage({ bundles, catalogue, view, locale, measure });
    return { html: firstMarkup(await renderPage(page), stageClass, stage), script };
  };
}

/** Nothing is painted before it, so a browser that has it must not ask again: it gets a name that may be kept for ever. */
async function hashedScript(dist: string): Promise<string> {
  const text = await readFile(join(dist, 'first.js'));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const path = `assets/first-${hash}.js`;
  await rename(join(dist, 'first.js'), join(dist, path));
  return path;
}
