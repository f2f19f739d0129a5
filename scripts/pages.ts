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
import { organisationPages } from './organisationPages.ts';
import { addressOf, alternates } from './pageAlternates.ts';
import { fillPage, type HeadLink } from './pageHead.ts';
import { preloadsOf } from './pagePreloads.ts';
import { statePages } from './statePages.ts';
import { thingPages } from './thingPages.ts';

const kindsOfThings = [statePages, organisationPages, eventPages, agreementPages];

/** Writes the files of all pages, the root's and `404.html`; throws when the build lacks what they stand on. */
export async function writePages(options: BuiltSiteOptions): Promise<void> {
  const site = await readBuiltSite(options);
  for (const language of site.data.languages) {
    for (const page of pages) {
      const path = join(language, pageFiles[page.id].path, 'index.html');
      await write(site, path, await pageFile(site, page, language));
    }
    for (const page of pages.filter(({ id }) => isFigurePage(id))) {
      const path = join(language, 'embed', pageFiles[page.id].path, 'index.html');
      await write(site, path, await embedFile(site, page, language));
    }
    for (const kind of kindsOfThings) {
      const files = await thingPages(site, kind, language);
      await Promise.all(
        [...files].map(([id, html]) =>
          write(site, join(language, kind.page, id, 'index.html'), html),
        ),
      );
    }
  }
  await write(site, '404.html', await plainFile(site, 'notFound'));
  await write(site, 'index.html', await plainFile(site, 'overview'));
  // The preview server reads it: a site built for a base answers only under it.
  await write(site, '.vite/site.json', `${JSON.stringify({ base: site.base })}\n`);
}

async function pageFile(site: BuiltSite, page: SitePage, language: string): Promise<string> {
  const file = pageFiles[page.id];
  const head = await describe(site, { ...page, ...file }, language);
  const links = [
    ...alternates(site, file.path),
    ...preloadsOf(site, { ...page, ...file }, language),
  ];
  return fillPage(site.template, { ...head, links });
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
async function plainFile(site: BuiltSite, id: 'overview' | 'notFound'): Promise<string> {
  const [first = 'en'] = site.data.languages;
  const page = id === 'overview' ? { id, ...pageFiles.overview } : notFound;
  const head = await describe(site, page, first);
  return fillPage(site.template, { ...head, links: alternates(site, '') });
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
