import type { BuiltSite } from '../builtSite.ts';

export interface PagePicture {
  /** Relative to the site's base. */
  readonly path: string;
  /** What is to be seen on it, in the page's language. */
  readonly text: string;
}

export interface Pictures {
  /** The picture of a page, or of one of its things: `map`, `states/KWT`. */
  of(language: string, name: string): PagePicture;
}

export async function drawPictures(site: BuiltSite): Promise<Pictures> {
  return {
    of: (language, name) => ({
      path: `og/${language}/${name}.png`,
      text: site.catalogue.name[language] ?? '',
    }),
  };
}
