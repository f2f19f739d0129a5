/**
 * oEmbed (oembed.com, version 1.0): how a content system embeds a view when it is given the address of its page. One file
 * for each view in each language; `scripts/edge/oembed.mjs` answers for addresses with a query.
 */
import type { BuiltSite } from '../builtSite.ts';
import { addressOf } from '../pageAlternates.ts';
import type { HeadLink } from '../pageHead.ts';
import { pictureSize } from './pictureSize.ts';

/** In CSS pixels: what a frame has before it is known how wide the text around it is. */
export const frameSize = { width: 960, height: 720 } as const;

/** An answer of the type `rich`; addresses are absolute where the site's origin is known. */
export interface RichEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** Seconds: a day, after which there may be newer data. */
  readonly cache_age: number;
}

interface Embeddable {
  readonly language: string;
  /** `map`. */
  readonly path: string;
  readonly title: string;
  readonly picture: string;
}

/** Of the file, relative to the site's base. */
export function oembedPath(language: string, path: string): string {
  return `oembed/${language}/${path}.json`;
}

/** The link by which the file is found from the head of the view's own. */
export function oembedLink(site: BuiltSite, { language, path, title }: Embeddable): HeadLink {
  return {
    rel: 'alternate',
    type: 'application/json+oembed',
    title,
    href: `${site.origin ?? ''}${site.base}${oembedPath(language, path)}`,
  };
}

export function oembedOf(site: BuiltSite, embeddable: Embeddable): RichEmbed {
  const { language, path, title, picture } = embeddable;
  const root = `${site.origin ?? ''}${site.base}`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.catalogue.name[language] ?? '',
    provider_url: addressOf(site, language, ''),
    html: `<iframe src="${escape(`${root}${language}/embed/${path}`)}" title="${escape(title)}" width="${frameSize.width}" height="${frameSize.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    ...frameSize,
    thumbnail_url: `${root}${picture}`,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
    cache_age: 86_400,
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
