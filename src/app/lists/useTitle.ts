import { useEffect } from 'react';
import { useAtlas } from '../atlasContext.tsx';
import { useLocale } from '../localeContext.tsx';
import { nameDocument } from '../nameDocument.ts';

/** The document's title, where a page has pages of its own. After the title of the page, which is set before the paint. */
export function useTitle(page: string): void {
  const locale = useLocale();
  const { catalogue } = useAtlas();
  const site = catalogue.name[locale.language] ?? locale.text('site:name');
  useEffect(() => {
    nameDocument(locale.text('site:titleOf', { page, site }));
  }, [locale, page, site]);
}
