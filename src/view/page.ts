/** The pages of the atlas, as their paths name them; `overview` has the bare path of a language. */
export const pages = [
  'overview',
  'map',
  'timeline',
  'network',
  'trends',
  'compare',
  'rank',
  'table',
  'states',
  'organisations',
  'events',
  'agreements',
  'claims',
  'sources',
  'deck',
  'present',
  'developers',
] as const;
export type Page = (typeof pages)[number];

/** The pages that are one figure, and that an embed can show. */
export const figurePages = [
  'map',
  'timeline',
  'network',
  'trends',
  'compare',
  'rank',
  'table',
] as const satisfies readonly Page[];
export type FigurePage = (typeof figurePages)[number];

/** Pages whose things have a page each: `/{lang}/states/{ISO3}`. */
export const profilePages = [
  'states',
  'organisations',
  'events',
  'agreements',
] as const satisfies readonly Page[];

export function isFigurePage(page: Page): page is FigurePage {
  return (figurePages as readonly Page[]).includes(page);
}
