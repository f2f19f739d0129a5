import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import type { FigurePage } from '../../view/page.ts';
import { stripBidi } from '../../locale/bidi.ts';
import type { Embedded } from './embedMarkup.ts';
import { siteAddress } from './siteAddress.ts';

/** Views of this site, to be embedded; in the reader's language unless another is asked for. */
export function useEmbedded(): (view: FigurePage, query?: string, language?: string) => Embedded {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  return (view, query = '', language = locale.language) => {
    const site = catalogue.name[language] ?? locale.text('site:name');
    const page = locale.text(`site:pages.${view}.title`);
    // The title of a page is at hand in the reader's language alone; the atlas has its name in all of them.
    const title = language === locale.language ? locale.text('site:titleOf', { page, site }) : site;
    return { site: siteAddress(), view, language, query, title: stripBidi(title) };
  };
}
