/** Makes a file of every page in every language from the built `index.html`, so that deep links need no rewrite rules. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pageFiles, type PageFile } from '../src/app/pageFiles.ts';
import { pages, type SitePage } from '../src/app/pages.ts';
import { directionOf } from '../src/locale/defaults.ts';
import { isFigurePage } from '../src/view/page.ts';
import { readBuiltSite, readMessages, type BuiltSite, type BuiltSiteOptions } from './builtSite.ts';
import { agreementPages } from './agreementPages.ts';
import { eventPages } from './eventPages.ts';
import { createFirstPages, type FirstPages } from './first/firstPages.ts';
import { readDataGround } from './head/dataGround.ts';
import { oembedLink, oembedOf, oembedPath } from './head/oembed.ts';
import { headersFile } from './hostHeaders.ts';
import { drawPictures, type Pictures } from './head/pictures.ts';
import { previewOf } from './head/preview.ts';
import { robotsOf, sitemapOf } from './head/sitemap.ts';
import { datasetOf, websiteOf, type Thing } from './head/structuredData.ts';
import { organisationPages } from './organisationPages.ts';
import { addressOf, alternates } from './pageAlternates.ts';
import { fillPage, type HeadLink } from './pageHead.ts';
import { pageDefaults, preloadsOf } from './pagePreloads.ts';
import { statePages } from './statePages.ts';
import { thingPages } from './thingPages.ts';

const kindsOfThings = [statePages, organisationPages, eventPages, agreementPages];

/** Writes the files of all pages, the root's and `404.html`; throws when the build lacks what they stand on. */
export async function writePages(options: BuiltSiteOptions): Promise<void> {
  const site = await readBuiltSite(options);
  const pictures = await drawPictures(site);
  const firstPages = await createFirstPages(site, pictures.measure);
  const paths = new Set(pages.map(({ id }) => pageFiles[id].path));
  for (const language of site.data.languages) {
    for (const page of pages) {
      const path = join(language, pageFiles[page.id].path, 'index.html');
      await write(site, path, await pageFile(site, page, language, pictures, firstPages));
    }
    for (const page of pages.filter(({ id }) => isFigurePage(id))) {
      const path = join(language, 'embed', pageFiles[page.id].path, 'index.html');
      await write(site, path, await embedFile(site, page, language));
      const oembed = oembedOf(site, await embeddableOf(site, page, language, pictures));
      await write(site, oembedPath(language, pageFiles[page.id].path), JSON.stringify(oembed));
    }
    for (const kind of kindsOfThings) {
      const files = await thingPages(site, kind, language, pictures);
      await Promise.all(
        [...files].map(([id, { html, isAlias }]) => {
          if (!isAlias) paths.add(`${kind.page}/${id}`);
          return write(site, join(language, kind.page, id, 'index.html'), html);
        }),
      );
    }
  }
  await write(site, '404.html', await plainFile(site, 'notFound', pictures));
  await write(site, 'index.html', await plainFile(site, 'overview', pictures));
  await writeForRobots(site, [...paths]);
  await write(site, '_headers', headersFile(site.base));
  await pictures.drawn;
  // The preview server reads it: a site built for a base answers only under it.
  await write(site, '.vite/site.json', `${JSON.stringify({ base: site.base })}\n`);
}

/** What tells search engines of the pages; they take whole addresses alone. */
async function writeForRobots(site: BuiltSite, paths: readonly string[]): Promise<void> {
  const { origin, base, data } = site;
  if (origin !== undefined) {
    const listed = paths.map((path) => ({
      addresses: Object.fromEntries(
        data.languages.map((language) => [language, addressOf(site, language, path)]),
      ),
      fallback: String(alternates(site, path).at(-1)?.['href']),
    }));
    await write(site, 'sitemap.xml', sitemapOf(listed, data.date));
  }
  const sitemap = origin === undefined ? undefined : `${origin}${base}sitemap.xml`;
  await write(site, 'robots.txt', robotsOf(sitemap));
}

async function pageFile(
  site: BuiltSite,
  page: SitePage,
  language: string,
  pictures: Pictures,
  firstPages: FirstPages,
): Promise<string> {
  const file = pageFiles[page.id];
  const head = await describe(site, { ...page, ...file }, language);
  const picture = pictures.of(language, page.id);
  const about = { ...head, path: file.path, picture: picture.path };
  const links = [
    { rel: 'canonical', href: addressOf(site, language, file.path) },
    ...alternates(site, file.path),
    ...(isFigurePage(page.id) ? [oembedLink(site, about)] : []),
    ...preloadsOf(site, { ...page, ...file }, language),
  ];
  return fillPage(site.template, {
    ...head,
    links,
    metas: previewOf(site, { ...about, pictureText: picture.text }),
    subject: await subjectOf(site, page.id, about),
    first: await firstPages(page.id, language),
  });
}

/** What a page is about, where search engines have a word for it. */
async function subjectOf(
  site: BuiltSite,
  id: SitePage['id'],
  about: Parameters<typeof datasetOf>[1],
): Promise<Thing | undefined> {
  if (id === 'overview') return websiteOf(site, about);
  const ground = await readDataGround(site, about.language);
  if (id === 'sources') return datasetOf(site, about, Object.keys(site.data.bundles), ground);
  const defaults = pageDefaults(site);
  if (!isFigurePage(id)) return undefined;
  // A comparison names its indicators in its keys, not among its bundles.
  const compared = id === 'compare' ? comparedBundles : [];
  return datasetOf(site, about, [...pageFiles[id].bundles(defaults), ...compared], ground);
}

const comparedBundles = ['gdp-per-capita', 'internet-users', 'population'].map(
  (id) => `indicator/${id}`,
);

async function embeddableOf(
  site: BuiltSite,
  page: SitePage,
  language: string,
  pictures: Pictures,
): Promise<Parameters<typeof oembedOf>[1]> {
  const file = pageFiles[page.id];
  const { title } = await describe(site, { ...page, ...file }, language);
  const picture = pictures.of(language, page.id).path;
  return { language, path: file.path, title, picture };
}

/** The figure alone, for a frame: a search engine is to show the page, and a frame without script says where that is. */
async function embedFile(site: BuiltSite, page: SitePage, language: string): Promise<string> {
  const file = pageFiles[page.id];
  const head = await describe(site, { ...page, ...file }, language);
  const canonical = addressOf(site, language, file.path);
  const links = [
    { rel: 'canonical', href: canonical },
    ...preloadsOf(site, { ...page, ...file, messages: [...page.messages, 'embed'] }, language),
    ...preloadsOf(site, { ...file, chunk: embedShell, messages: [], bundles: () => [] }, language),
  ];
  const text = await readMessages(language);
  const name = site.catalogue.name[language] ?? '';
  return fillPage(site.template, {
    ...head,
    links: uniqueLinks(links),
    robots: 'noindex',
    noScript: { href: canonical, text: text('embed:open').replace('{{site}}', name) },
  });
}

const embedShell = 'src/app/embed/EmbedShell.tsx';

function uniqueLinks(links: readonly HeadLink[]): readonly HeadLink[] {
  return [...new Map(links.map((link) => [`${link['rel']} ${link['href']}`, link])).values()];
}

/** What the head of a file says. */
interface Described extends Pick<PageFile, 'description'> {
  readonly id: SitePage['id'] | 'notFound';
}

const notFound: Described = {
  id: 'notFound',
  description: 'site:pages.notFound.description',
};

/** A file outside of the languages: it speaks the dataset's first until the application knows the reader's. */
async function plainFile(
  site: BuiltSite,
  id: 'overview' | 'notFound',
  pictures: Pictures,
): Promise<string> {
  const [first = 'en'] = site.data.languages;
  const page = id === 'overview' ? { id, ...pageFiles.overview } : notFound;
  const head = await describe(site, page, first);
  const picture = pictures.of(first, 'overview');
  const about = { ...head, path: '', picture: picture.path, pictureText: picture.text };
  return fillPage(site.template, {
    ...head,
    links: alternates(site, ''),
    ...(id === 'overview' ? { metas: previewOf(site, about) } : { robots: 'noindex' }),
  });
}

async function describe(site: BuiltSite, page: Described, language: string) {
  const text = await readMessages(language);
  const { name, description } = site.catalogue;
  const own = name[language] ?? '';
  const title = text('site:titleOf')
    .replace('{{page}}', text(`site:pages.${page.id}.title`))
    .replace('{{site}}', own);
  return {
    language,
    direction: directionOf(language),
    title: page.id === 'overview' ? own : title,
    description:
      (page.id === 'overview' ? description[language] : undefined) ?? text(page.description),
  };
}

async function write(site: BuiltSite, path: string, text: string): Promise<void> {
  const absolute = join(site.dist, path);
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, text);
}
