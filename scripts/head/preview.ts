/** What other sites show of a page where somebody links to it: Open Graph, and Twitter's one word of its own. */
import type { BuiltSite } from '../builtSite.ts';
import { addressOf } from '../pageAlternates.ts';
import type { HeadMeta } from '../pageHead.ts';
import { pictureSize } from './pictureSize.ts';

export interface Preview {
  readonly language: string;
  /** The page's path behind the language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Its picture, relative to the site's base. */
  readonly picture: string;
  /** What is to be seen on it. */
  readonly pictureText: string;
}

/** Languages with the country that Open Graph's readers know them by. */
const countries: Readonly<Record<string, string>> = { ar: 'AR', en: 'GB', fa: 'IR', fr: 'FR' };

function localeOf(language: string): string {
  const country = countries[language];
  return country === undefined ? language : `${language}_${country}`;
}

/**
 * The picture's address and the page's are absolute where the site's origin is known. Where it is not, nobody can write them:
 * the picture's is then one of the site's own, which most readers of it resolve, and the page's is left to the canonical link.
 */
export function previewOf(site: BuiltSite, preview: Preview): readonly HeadMeta[] {
  const { language, path, title, description, picture, pictureText } = preview;
  const property = (name: string, content: string): HeadMeta => ({
    property: `og:${name}`,
    content,
  });
  const others = site.data.languages.filter((other) => other !== language);
  return [
    property('type', 'website'),
    property('site_name', site.catalogue.name[language] ?? ''),
    property('title', title),
    property('description', description),
    ...(site.origin === undefined ? [] : [property('url', addressOf(site, language, path))]),
    property('locale', localeOf(language)),
    ...others.map((other) => property('locale:alternate', localeOf(other))),
    property('image', `${site.origin ?? ''}${site.base}${picture}`),
    property('image:type', 'image/png'),
    property('image:width', String(pictureSize.width)),
    property('image:height', String(pictureSize.height)),
    property('image:alt', pictureText),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
