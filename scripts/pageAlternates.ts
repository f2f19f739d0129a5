import type { BuiltSite } from './builtSite.ts';
import type { HeadLink } from './pageHead.ts';

/** The address of a page (`map`, `events/dco-general-assembly-5`) in a language; absolute where the origin is known. */
export function addressOf(site: BuiltSite, language: string, path: string): string {
  const root = `${site.origin ?? ''}${site.base}`;
  return path === '' ? `${root}${language}/` : `${root}${language}/${path}`;
}

/** The same page in every language. */
export function alternates(site: BuiltSite, path: string): HeadLink[] {
  return [
    ...site.data.languages.map((language) => ({
      rel: 'alternate',
      hreflang: language,
      href: addressOf(site, language, path),
    })),
    { rel: 'alternate', hreflang: 'x-default', href: `${site.origin ?? ''}${site.base}` },
  ];
}
