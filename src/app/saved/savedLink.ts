/** Links of saved views: without a language, so that they open in the reader's, and in the one form of the codec. */
import { parseView } from '../../view/codec.ts';
import { hrefOf, parsePath } from '../../view/href.ts';
import type { StoreContext } from '../../view/store.ts';
import type { Notice, View } from '../../view/view.ts';
import type { Vocabulary } from '../../view/vocabulary.ts';
import { pages } from '../pages.ts';

/** What is needed to understand a link. */
export interface LinkReader {
  readonly vocabulary: Vocabulary;
  /** Of the dataset; the first reads a link that names none. */
  readonly languages: readonly string[];
  /** `https://example.org`: the front page of another site is no view of this one. */
  readonly origin: string;
}

export interface ReadLink {
  /** `map?time=2015`, `states/KWT`; empty for the overview. */
  readonly link: string;
  /** What of it was not understood. */
  readonly notices: readonly Notice[];
  readonly view: View;
  readonly context: StoreContext;
}

const realPages = pages.map(({ id }) => id);
/** Beyond this a text is no link that anybody has shared. */
const longest = 20_000;

/**
 * The view of a link: absolute or from the root, of any host and base, with or without a language, also of an embed.
 * `null` where it is none. Never throws.
 */
export function readLink(text: string, reader: LinkReader): ReadLink | null {
  const url = urlOf(text.trim(), reader.origin);
  if (url === null) return null;
  const { languages, vocabulary } = reader;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  for (let start = 0; start <= segments.length; start += 1) {
    const path = segments.slice(start).join('/');
    // Without a language the rest of a path is a page, but nothing is one only where there is no path at all.
    const isBare = path !== '' || start === 0;
    const place =
      parsePath(`/${path}`, { languages, pages: realPages }) ??
      (isBare
        ? parsePath(`/${languages[0] ?? ''}/${path}`, { languages, pages: realPages })
        : null);
    if (place === null) continue;
    if (place.page === 'overview' && url.origin !== reader.origin) return null;
    const context: StoreContext = { ...place, embed: false, vocabulary };
    const { view, notices, canonical } = parseView(url.search, context);
    return { link: linkOf(context, canonical, url.hash), notices, view, context };
  }
  return null;
}

/** The link of a view as it is kept. */
export function linkOf({ page, id }: StoreContext, query: string, hash = ''): string {
  return hrefOf({ language: '', page, id, query, hash }).replace(/^\/+/, '');
}

/** The link of a view in a language, from the root of the site. */
export function hrefIn(language: string, link: string): string {
  return `/${language}/${link}`;
}

function urlOf(text: string, origin: string): URL | null {
  if (text === '' || text.length > longest || /\s/.test(text)) return null;
  try {
    const url = new URL(text, `${origin}/`);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
