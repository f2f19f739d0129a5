/** Makes a file of every page in every language from the built `index.html`, so that deep links need no rewrite rules. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pages, type SitePage } from '../src/app/pages.ts';
import { directionOf } from '../src/locale/defaults.ts';
import {
  readBuiltSite,
  readSiteMessages,
  type BuiltSite,
  type BuiltSiteOptions,
} from './builtSite.ts';
import { fillPage, type HeadLink } from './pageHead.ts';
import { preloadsOf } from './pagePreloads.ts';

/** Writes the files of all pages, the root's and `404.html`; throws when the build lacks what they stand on. */
export async function writePages(options: BuiltSiteOptions): Promise<void> {
  const site = await readBuiltSite(options);
  for (const language of site.data.languages) {
    for (const page of pages) {
      const path = join(language, page.path, 'index.html');
      await write(site, path, await pageFile(site, page, language));
    }
  }
  await write(site, '404.html', await plainFile(site, 'notFound'));
  await write(site, 'index.html', await plainFile(site, 'overview'));
  // The preview server reads it: a site built for a base answers only under it.
  await write(site, '.vite/site.json', `${JSON.stringify({ base: site.base })}\n`);
}

async function pageFile(site: BuiltSite, page: SitePage, language: string): Promise<string> {
  const head = await describe(site, page.id, language);
  const links = [...alternates(site, page.path), ...preloadsOf(site, page, language)];
  return fillPage(site.template, { ...head, links });
}

/** A file outside of the languages: it speaks the dataset's first until the application knows the reader's. */
async function plainFile(site: BuiltSite, id: string): Promise<string> {
  const [first = 'en'] = site.data.languages;
  const head = await describe(site, id, first);
  return fillPage(site.template, { ...head, links: alternates(site, '') });
}

async function describe(site: BuiltSite, id: string, language: string) {
  const text = await readSiteMessages(language);
  const { name, description } = site.catalogue;
  const own = name[language] ?? '';
  const title = text('titleOf')
    .replace('{{page}}', text(`pages.${id}.title`))
    .replace('{{site}}', own);
  return {
    language,
    direction: directionOf(language),
    title: id === 'overview' ? own : title,
    description:
      (id === 'overview' ? description[language] : undefined) ?? text(`pages.${id}.description`),
  };
}

function alternates(site: BuiltSite, path: string): HeadLink[] {
  const root = `${site.origin ?? ''}${site.base}`;
  return [
    ...site.data.languages.map((language) => ({
      rel: 'alternate',
      hreflang: language,
      href: path === '' ? `${root}${language}/` : `${root}${language}/${path}`,
    })),
    { rel: 'alternate', hreflang: 'x-default', href: root },
  ];
}

async function write(site: BuiltSite, path: string, text: string): Promise<void> {
  const absolute = join(site.dist, path);
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, text);
}
