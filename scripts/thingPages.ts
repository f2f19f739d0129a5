/** The files of a page's things: one for each, with its own title and description, under every id that it has and had. */
import { pageFiles, type PageFile } from '../src/app/pageFiles.ts';
import { pages } from '../src/app/pages.ts';
import { stripBidi } from '../src/locale/bidi.ts';
import type { Locale } from '../src/locale/locale.ts';
import type { profilePages } from '../src/view/page.ts';
import { cut } from '../src/view/text.ts';
import type { BuiltSite } from './builtSite.ts';
import type { Pictures } from './head/pictures.ts';
import { previewOf } from './head/preview.ts';
import type { Thing as Subject } from './head/structuredData.ts';
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
  /** What search engines are told of it, without its address. */
  readonly subject?: Subject | undefined;
}

/** The things of a page, as a reader of a language sees them. */
export interface ThingKind {
  readonly page: (typeof profilePages)[number];
  /** What a thing's own page fetches whatever the address says. */
  bundles: PageFile['bundles'];
  /** `null` where the dataset has none of the kind. */
  read(site: BuiltSite): Promise<((locale: Locale) => readonly Thing[]) | null>;
}

export interface ThingFile {
  readonly html: string;
  /** Whether it stands under an id of before. */
  readonly isAlias: boolean;
}

/** The files of all things of a kind in a language, by the id under which each stands. */
export async function thingPages(
  site: BuiltSite,
  kind: ThingKind,
  language: string,
  pictures: Pictures,
): Promise<ReadonlyMap<string, ThingFile>> {
  const files = new Map<string, ThingFile>();
  const page = pages.find(({ id }) => id === kind.page);
  const things = await kind.read(site);
  if (page === undefined || things === null) return files;
  const locale = await pageLocale(site, language);
  const file = { ...page, ...pageFiles[kind.page], bundles: kind.bundles };
  const preloads = preloadsOf(site, file, language);
  const siteName = site.catalogue.name[language] ?? '';
  for (const { id, aliases = [], subject, ...thing } of things(locale)) {
    const address = `${kind.page}/${id}`;
    const picture = pictures.of(language, address);
    const title = stripBidi(locale.text('site:titleOf', { page: thing.title, site: siteName }));
    const description = cut(stripBidi(thing.description), longestDescription);
    const html = fillPage(site.template, {
      language,
      direction: locale.direction,
      title,
      description,
      links: [
        { rel: 'canonical', href: addressOf(site, language, address) },
        ...alternates(site, address),
        ...preloads,
      ],
      metas: previewOf(site, {
        language,
        path: address,
        title,
        description,
        picture: picture.path,
        pictureText: picture.text,
      }),
      subject:
        subject === undefined
          ? undefined
          : {
              ...subject,
              url: addressOf(site, language, address),
              image: `${site.origin ?? ''}${site.base}${picture.path}`,
            },
    });
    files.set(id, { html, isAlias: false });
    for (const alias of aliases) files.set(alias, { html, isAlias: true });
  }
  return files;
}
