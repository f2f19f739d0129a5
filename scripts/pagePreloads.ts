import type { ManifestChunk, Manifest as ViteManifest } from 'vite';
import type { PageDefaults, PageFile } from '../src/app/pageFiles.ts';
import type { SitePage } from '../src/app/pages.ts';
import { directionOf } from '../src/locale/defaults.ts';
import type { BuiltSite } from './builtSite.ts';
import type { HeadLink } from './pageHead.ts';

/** What an address without `indicator` shows, where the dataset has it; else its first. */
const usualIndicator = 'gdp';

/** What a page is made of, besides its data's and language's files. */
type FetchedPage = Pick<SitePage, 'messages'> & Pick<PageFile, 'chunk' | 'bundles'>;

/** What pages show of this dataset where an address says nothing. */
export function pageDefaults({ catalogue }: BuiltSite): PageDefaults {
  const { headline, indicators } = catalogue;
  const indicator = (indicators.find(({ id }) => id === usualIndicator) ?? indicators[0])?.id;
  if (indicator === undefined) throw new Error('The built data has no indicator.');
  return { headline, indicator };
}

/** Links to what a page needs whatever its query says, so that it comes while the first script is on its way. */
export function preloadsOf(site: BuiltSite, page: FetchedPage, language: string): HeadLink[] {
  const bundles = page
    .bundles(pageDefaults(site))
    .flatMap((id) => site.data.bundles[id]?.file ?? []);
  const texts = ['', ...page.messages.map((part) => `-${part}`)].map(
    (part) => `messages-${language}${part}`,
  );
  const chunks = chunksFor(site.chunks, page.chunk, texts);
  const fetched = (as: string, file: string): HeadLink => ({
    rel: 'preload',
    as,
    ...(as === 'font' ? { type: 'font/woff2' } : {}),
    crossorigin: '',
    href: `${site.base}${file}`,
  });
  return [
    ...fontsFor(site.fonts, language).map((file) => fetched('font', `assets/${file}`)),
    ...['manifest.json', ...bundles].map((file) => fetched('fetch', `data/${file}`)),
    ...chunks.map(({ file }) => ({
      rel: 'modulepreload',
      crossorigin: '',
      href: `${site.base}${file}`,
    })),
    // The bundler's loader finds these there and waits for nothing.
    ...chunks
      .flatMap(({ css = [] }) => css)
      .map((file) => ({ rel: 'stylesheet', crossorigin: '', href: `${site.base}${file}` })),
  ];
}

/** Numbers and codes are Latin on every page, Arabic letters only in the languages that are written in them. */
function fontsFor(fonts: readonly string[], language: string): readonly string[] {
  const scripts = directionOf(language) === 'rtl' ? ['arabic', 'latin'] : ['latin'];
  return fonts.filter((file) => scripts.some((script) => file.includes(`-${script}-wght`)));
}

/** The chunks of the page and of its texts, with all that they import statically. */
function chunksFor(
  chunks: ViteManifest,
  pageKey: string,
  texts: readonly string[],
): readonly ManifestChunk[] {
  const found = new Set<ManifestChunk>();
  const add = (key: string) => {
    const chunk = chunks[key];
    if (chunk === undefined || chunk.isEntry === true || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports?.forEach(add);
  };
  add(pageKey);
  for (const [key, { name }] of Object.entries(chunks)) {
    if (name !== undefined && texts.includes(name)) add(key);
  }
  return [...found];
}
