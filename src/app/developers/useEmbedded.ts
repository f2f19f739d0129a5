import { stripBidi } from '../../locale/bidi.ts';
import { hrefOf } from '../../view/href.ts';
import type { FigurePage } from '../../view/page.ts';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import type { EmbedCode } from '../share/embedCode.ts';
import { siteAddress } from './siteAddress.ts';

/** A view that is embedded: what its element is told, and what its code says. */
export interface Embedded extends EmbedCode {
  readonly view: FigurePage;
  readonly language: string;
  /** Without `?`; empty for the view as it is. */
  readonly query: string;
}

/** In CSS pixels: what is kept free for a frame until it has said its height. */
const usualHeight = 560;

/** Views of this site, to be embedded; in the reader's language unless another is asked for. */
export function useEmbedded(): (view: FigurePage, query?: string, language?: string) => Embedded {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  return (view, query = '', language = locale.language) => {
    const site = catalogue.name[language] ?? locale.text('site:name');
    const page = locale.text(`site:pages.${view}.title`);
    // The title of a page is at hand in the reader's language alone; the atlas has its name in all of them.
    const title = language === locale.language ? locale.text('site:titleOf', { page, site }) : site;
    const address = (embed: boolean): string =>
      new URL(hrefOf({ language, page: view, embed, query }).slice(1), siteAddress()).href;
    return {
      view,
      language,
      query,
      src: address(true),
      href: address(false),
      title: stripBidi(title),
      height: usualHeight,
    };
  };
}
