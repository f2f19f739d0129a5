/** The code that an author puts into a page to embed a view. */

export interface Embedded {
  /** With a slash at its end. */
  readonly site: string;
  readonly view: string;
  readonly language: string;
  /** Without `?`; empty for the view as it is. */
  readonly query: string;
  /** What those hear who cannot see the frame. */
  readonly title: string;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function attributes(pairs: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(pairs)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escape(value)}"`]))
    .join('');
}

/** The address of the frame, or of the page with everything. */
export function addressOf(
  { site, view, language, query }: Omit<Embedded, 'title'>,
  isFrame: boolean,
): string {
  return `${site}${language}/${isFrame ? 'embed/' : ''}${view}${query === '' ? '' : `?${query}`}`;
}

/** A frame alone, which needs no script of the page around it. */
export function frameMarkup(
  embedded: Embedded,
  { height, sandbox }: { readonly height: number; readonly sandbox?: string },
): string {
  const pairs = {
    src: addressOf(embedded, true),
    title: embedded.title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    sandbox,
    style: 'border:0',
  };
  return `<iframe${attributes(pairs)}></iframe>`;
}

/** The script, once for a page, and an element that takes the height it needs. */
export function elementMarkup(
  embedded: readonly Embedded[],
  more: { readonly theme?: string | undefined; readonly link?: string } = {},
): string {
  const [first] = embedded;
  if (first === undefined) return '';
  const elements = embedded.map((one) => {
    const { view, query, language: lang, title } = one;
    const pairs = { view, query: query === '' ? undefined : query, lang, ...more, title };
    const link = `<a href="${escape(addressOf(one, false))}">${escape(title)}</a>`;
    return `<cooperation-atlas${attributes(pairs)}>\n  ${link}\n</cooperation-atlas>`;
  });
  return [`<script src="${escape(first.site)}embed.js" defer></script>`, ...elements].join('\n');
}
