/**
 * oEmbed for addresses with a query, which no static file can answer: a function for an edge or any server that speaks
 * `Request` and `Response`. No imports, no state; `docs/hosting.md` says how it is put to work.
 */

export interface OembedOptions {
  /** Where the atlas is published, with its base: `https://atlas.example.org/` or `https://example.org/atlas/`. */
  readonly site: string;
  /** How the site's own files are had; another in tests. */
  readonly fetch?: (address: string) => Promise<Response>;
}

/** The file of a view (`scripts/head/oembed.ts`), as far as it is changed here. */
interface Embed {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly [field: string]: unknown;
}

/** A query longer than this is nobody's link. */
const longestQuery = 8000;
/** In CSS pixels: what a figure needs at least, whatever a consumer would like. */
const least = { width: 280, height: 240 };

const headers = {
  'Access-Control-Allow-Origin': '*',
  'Content-Type': 'application/json; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Answers `?url=…&maxwidth=…&maxheight=…&format=json` as oembed.com asks:
 * 400 without an address, 404 for one that is no view of the site, 405 for other methods, 501 for other formats,
 * 502 where the site does not answer.
 */
export function createOembed(options: OembedOptions): (request: Request) => Promise<Response> {
  const site = new URL(options.site.endsWith('/') ? options.site : `${options.site}/`);
  const load = options.fetch ?? ((address: string) => fetch(address));
  return async (request) => {
    if (request.method === 'OPTIONS') return answer(204, null, { Allow: 'GET, HEAD' });
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, { error: 'GET only' }, { Allow: 'GET, HEAD' });
    }
    const { searchParams } = new URL(request.url);
    const asked = searchParams.get('url');
    if ((searchParams.get('format') ?? 'json') !== 'json') {
      return answer(501, { error: 'format=json only' });
    }
    if (asked === null || asked === '') return answer(400, { error: 'url is missing' });
    const place = placeOf(asked, site);
    if (place === null) return answer(404, { error: 'url is no view of this site' });
    const { language, view, query } = place;
    const file = await load(`${site.href}oembed/${language}/${view}.json`).catch(() => null);
    if (file === null || file.status >= 500)
      return answer(502, { error: 'the site does not answer' });
    if (!file.ok) return answer(404, { error: 'url is no view of this site' });
    const embed = (await file.json()) as Embed;
    const size = {
      width: fitted(embed.width, searchParams.get('maxwidth'), least.width),
      height: fitted(embed.height, searchParams.get('maxheight'), least.height),
    };
    const src = `${site.href}${language}/embed/${view}${query}`;
    return answer(
      200,
      { ...embed, ...size, html: frameOf(src, embed.title, size) },
      { 'Cache-Control': 'public, max-age=86400' },
    );
  };
}

function answer(status: number, body: object | null, more: Record<string, string> = {}): Response {
  return new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: { ...headers, ...more },
  });
}

/** The view that an address names, of a page or of a frame; `null` where it is none of this site's. */
function placeOf(
  address: string,
  site: URL,
): { readonly language: string; readonly view: string; readonly query: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  // The same site by either scheme; what is embedded has the site's own.
  if (url.host !== site.host || !/^https?:$/.test(url.protocol)) return null;
  if (!url.pathname.startsWith(site.pathname) || url.search.length > longestQuery) return null;
  const path = url.pathname.slice(site.pathname.length);
  const match = /^([a-z]{2,3}(?:-[a-z]+)?)\/(?:embed\/)?([a-z]+)(?:\/(?:index\.html)?)?$/.exec(
    path,
  );
  const [, language, view] = match ?? [];
  // `URL` has escaped the query; what it leaves of markup is escaped where it is written.
  return language === undefined || view === undefined
    ? null
    : { language, view, query: url.search };
}

/** As large as the file says, or as much as the consumer has; a size that is no number is none. */
function fitted(usual: number, most: string | null, atLeast: number): number {
  const limit = most !== null && /^\d+$/.test(most) ? Number(most) : usual;
  return Math.max(Math.min(usual, limit), Math.min(atLeast, usual));
}

function frameOf(
  src: string,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return `<iframe src="${escape(src)}" title="${escape(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
