/** The addresses of what a figure shows: to look at again, to cite, to put in a frame. */
import type { Language } from '../../domain/ids.ts';
import { carryView, citationQuery, parseView, tidyView, writeView } from '../../view/codec.ts';
import { hrefOf } from '../../view/href.ts';
import type { FigurePage } from '../../view/page.ts';
import type { View, ViewPatch } from '../../view/view.ts';
import type { ViewContext } from '../../view/vocabulary.ts';

interface Shared {
  readonly figure: FigurePage;
  /** What the figure shows, which beside a profile is not what the address says. */
  readonly view: View;
  readonly context: ViewContext;
  /** The address of the present page, absolute. */
  readonly here: string;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
}

export interface Links {
  /** What is as usual is left out; what the reader came with and is not ours, too. */
  readonly short: string;
  /** Every key written, and the data version; on the page of a language. */
  pinned(language: Language): string;
  /** A frame's address, with what the webmaster wants of it. */
  embed(language: Language, choices: Pick<ViewPatch, 'theme' | 'tdir' | 'ui'>): string;
  /** The page of the same view in a language. */
  page(language: Language): string;
}

/** All are absolute. A view that was opened from a pinned or framed address is shared as if it had not been. */
export function linksOf({ figure, view, context, here, base }: Shared): Links {
  const from: ViewContext = { ...context, page: figure, embed: false };
  const bare = tidyView({ ...view, data: null, ui: 'min' }, from).view;
  const address = (language: Language, query: string, embed = false): string =>
    new URL(hrefOf({ language, page: figure, query, embed, base }), here).href;
  const carry = (language: Language, patch: ViewPatch = {}, embed = false): string =>
    carryView(bare, from, { ...from, language, embed }, patch);
  return {
    short: address(from.language, writeView(bare, from)),
    pinned(language) {
      const to = { ...from, language };
      return address(language, citationQuery(parseView(carry(language), to).view, to));
    },
    embed: (language, choices) => address(language, carry(language, choices, true), true),
    page: (language) => address(language, carry(language)),
  };
}
