/** The pages that are drawn before their script: the build renders what the application will. */
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

/** The markup of a page's first picture; `null` where it has none. */
export type FirstPages = (id: SitePage['id'], language: string) => Promise<string | null>;

export async function createFirstPages(site: BuiltSite, measure: Measure): Promise<FirstPages> {
  const { renderPage, stageClass } = await loadRenderer(site.base);
  return async (id, language) => {
    if (id !== 'map') return null;
    const bundles = new Map<string, unknown>();
    for (const name of pageFiles[id].bundles(pageDefaults(site))) {
      const bundle = await readBundle(site, name);
      if (bundle === null) return null;
      bundles.set(name, bundle);
    }
    const { catalogue, data: manifest } = site;
    const vocabulary = vocabularyOf(catalogue, manifest.version);
    const view = defaultView({ vocabulary, page: id, language, embed: false });
    const locale = await pageLocale(site, language);
    const page = { id, path: pageFiles[id].path, language, catalogue, manifest, bundles };
    const stage = mapStage({ bundles, catalogue, view, locale, measure });
    return firstMarkup(await renderPage(page), stageClass, stage);
  };
}
