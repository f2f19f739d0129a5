/** Paths: `/{lang}/`, `/{lang}/map`, `/{lang}/states/KWT`, `/{lang}/embed/map`; with and without the last slash. */
import type { Language } from '../domain/ids.ts';
import { isFigurePage, pages as allPages, profilePages } from './page.ts';
import type { Page } from './page.ts';
import { decode } from './text.ts';

/** What a path names. */
export interface Place {
  readonly language: Language;
  readonly page: Page;
  /** Of a profile: `KWT`, `dco`, an event's or agreement's id. */
  readonly id: string | null;
  readonly embed: boolean;
}

export interface HrefTarget {
  readonly language: Language;
  readonly page: Page;
  readonly id?: string | null;
  readonly embed?: boolean;
  /** Without `?`. */
  readonly query?: string;
  /** With or without `#`. */
  readonly hash?: string;
  /** `/` inside a router that has a basename. */
  readonly base?: string;
}

export function hrefOf(target: HrefTarget): string {
  const { language, page, id = null, embed = false, query = '', hash = '', base = '/' } = target;
  const parts = [language];
  if (embed && isFigurePage(page)) parts.push('embed');
  if (page !== 'overview') parts.push(page);
  if (id !== null) parts.push(encodeURIComponent(id));
  const path = base.replace(/\/*$/, '/') + parts.join('/') + (page === 'overview' ? '/' : '');
  const fragment = hash.replace(/^#/, '');
  return path + (query && `?${query}`) + (fragment && `#${fragment}`);
}

/** What a path names; `null` where there is no page. `pages` are those that are real. */
export function parsePath(
  pathname: string,
  options: {
    readonly languages: readonly Language[];
    readonly base?: string;
    readonly pages?: readonly Page[];
  },
): Place | null {
  const { languages, base = '/', pages = allPages } = options;
  const start = base.replace(/\/*$/, '/');
  if (!`${pathname}/`.startsWith(start)) return null;
  const parts = pathname
    .slice(start.length)
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const language = languages.find((known) => known.toLowerCase() === parts[0]?.toLowerCase());
  if (language === undefined) return null;
  const embed = parts[1] === 'embed';
  const [name = 'overview', id = null, ...more] = parts.slice(embed ? 2 : 1);
  const page = pages.find((known) => known === name);
  if (page === undefined || more.length > 0) return null;
  if (name === 'overview' && parts.length > 1) return null;
  if (embed && (!isFigurePage(page) || id !== null)) return null;
  if (id !== null && !(profilePages as readonly Page[]).includes(page)) return null;
  return { language, page, id, embed };
}
