import type { BuiltSite } from './builtSite.ts';
import type { HeadLink } from './pageHead.ts';

/** The address of a page (`map`, `events/dco-general-assembly-5`) in a language; absolute where the origin is known. */
export function addressOf(site: BuiltSite, language: string, path: string): string {
  const root = `${site.origin ?? ''}${site.base}`;
  return path === '' ? `${root}${language}/` : `${root}${language}/${path}`;
}

/** The same page in every language; readers of others get the dataset's first, or, at the root, what the site finds best. */
export function alternates(site: BuiltSite, path: string): HeadLink[] {
  return [
    ...site.data.languages.map((language) => ({
      rel: 'alternate',
      hreflang: language,
      href: addressOf(site, language, path),
    })),
    {
      rel: 'alternate',
      hreflang: 'x-default',
      href:
        path === ''
          ? `${site.origin ?? ''}${site.base}`
          : addressOf(site, site.data.languages[0] ?? 'en', path),
    },
  ];
}
