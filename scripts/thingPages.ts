/** The files of a page's things: one for each, with its own title and description, under every id that it has and had. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageFiles, type PageFile } from '../src/app/pageFiles.ts';
import { pages } from '../src/app/pages.ts';
import { decodeBundle } from '../src/data/decode.ts';
import { stripBidi } from '../src/locale/bidi.ts';
import type { Locale } from '../src/locale/locale.ts';
import type { profilePages } from '../src/view/page.ts';
import { cut } from '../src/view/text.ts';
import type { BuiltSite } from './builtSite.ts';
import { addressOf, alternates } from './pageAlternates.ts';
import { fillPage } from './pageHead.ts';
import { pageLocale } from './pageLocale.ts';
import { preloadsOf } from './pagePreloads.ts';

/** As much as a search engine or a preview shows. */
const longestDescription = 300;

export interface Thing {
  readonly id: string;
  /** Ids under which older links knew it. */
  readonly aliases?: readonly string[];
  readonly title: string;
  readonly description: string;
}

/** The things of a page, as a reader of a language sees them. */
export interface ThingKind {
  readonly page: (typeof profilePages)[number];
  /** What a thing's own page fetches whatever the address says. */
  bundles: PageFile['bundles'];
  /** `null` where the dataset has none of the kind. */
  read(site: BuiltSite): Promise<((locale: Locale) => readonly Thing[]) | null>;
}

/** Reads a bundle of the built site; `null` where the dataset has none. */
export async function readBundle<T>(site: BuiltSite, id: string): Promise<T | null> {
  const entry = site.data.bundles[id];
  if (entry === undefined) return null;
  const text = await readFile(join(site.dist, 'data', entry.file), 'utf8');
  return decodeBundle(id, JSON.parse(text)) as T;
}

/** The files of all things of a kind in a language, by the id under which each stands. */
export async function thingPages(
  site: BuiltSite,
  kind: ThingKind,
  language: string,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const page = pages.find(({ id }) => id === kind.page);
  const things = await kind.read(site);
  if (page === undefined || things === null) return files;
  const locale = await pageLocale(site, language);
  const file = { ...page, ...pageFiles[kind.page], bundles: kind.bundles };
  const preloads = preloadsOf(site, file, language);
  const siteName = site.catalogue.name[language] ?? '';
  for (const { id, aliases = [], title, description } of things(locale)) {
    const address = `${kind.page}/${id}`;
    const html = fillPage(site.template, {
      language,
      direction: locale.direction,
      title: stripBidi(locale.text('site:titleOf', { page: title, site: siteName })),
      description: cut(stripBidi(description), longestDescription),
      links: [
        { rel: 'canonical', href: addressOf(site, language, address) },
        ...alternates(site, address),
        ...preloads,
      ],
    });
    for (const name of [id, ...aliases]) files.set(name, html);
  }
  return files;
}
