/** The list of pages for search engines (sitemaps.org), each with its other languages. */

export interface ListedPage {
  /** Absolute, by language. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly fallback: string;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** @param changed the data's date: what a page shows changes with it */
export function sitemapOf(pages: readonly ListedPage[], changed: string): string {
  const entries = pages.flatMap(({ addresses, fallback }) => {
    const links = [...Object.entries(addresses), ['x-default', fallback] as const]
      .map(
        ([language, address]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escape(address)}"/>`,
      )
      .join('');
    return Object.values(addresses).map(
      (address) => `<url><loc>${escape(address)}</loc><lastmod>${changed}</lastmod>${links}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/** Everything may be read; frames say of themselves that they are not to be found. */
export function robotsOf(sitemap: string | undefined): string {
  const where =
    sitemap === undefined
      ? '# No Sitemap: it names pages by whole addresses, and this site was built without ATLAS_ORIGIN.'
      : `Sitemap: ${sitemap}`;
  return `User-agent: *\nAllow: /\n${where}\n`;
}
