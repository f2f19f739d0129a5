/** What a webmaster pastes: a frame on its own, or the element that `embed.js` makes one of. */

export interface EmbedCode {
  /** The frame's address, absolute. */
  readonly src: string;
  /** The page of the same view, absolute: for readers without script. */
  readonly href: string;
  /** What the frame is called by those who hear the page. */
  readonly title: string;
  /** In CSS pixels; of the element only until the frame has said its own. */
  readonly height: number;
  /** What a frame on its own may do, where it is to be held apart: `allow-scripts`. */
  readonly sandbox?: string;
  /** The element's colours, where they are not in its address. */
  readonly theme?: string | undefined;
  /** The name under which elements share what a reader selects. */
  readonly link?: string;
}

/** What is inside a pair of double quotes, or between tags. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function tag(name: string, attributes: readonly (readonly [string, string])[]): string {
  const texts = attributes
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${texts.join('')}>`;
}

export function iframeCode({ src, title, height, sandbox = '' }: EmbedCode): string {
  const frame = tag('iframe', [
    ['src', src],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['style', 'border:0'],
    ['loading', 'lazy'],
    ['sandbox', sandbox],
    ['allow', 'clipboard-write; web-share'],
  ]);
  return `${frame}</iframe>`;
}

/** `src` is `…/{lang}/embed/{view}?…`, and the script stands at the root of the site that it is of; once for all elements. */
export function elementCode(...codes: readonly EmbedCode[]): string {
  const roots = codes.map(({ src }) => new URL(`${placeOf(src).root}embed.js`, src).href);
  const scripts = [...new Set(roots)].map((src) => tag('script', [['src', src]]));
  return [
    ...scripts.map((script) => `${script.replace('>', ' defer>')}</script>`),
    ...codes.map(oneElement),
  ].join('\n');
}

function oneElement({ src, href, title, height, theme = '', link = '' }: EmbedCode): string {
  const { view, lang } = placeOf(src);
  const element = tag('cooperation-atlas', [
    ['view', view],
    ['query', new URL(src).search.slice(1)],
    ['lang', lang],
    ['theme', theme],
    ['link', link],
    ['title', title],
    ['height', String(height)],
  ]);
  return `${element}\n  ${tag('a', [['href', href]])}${escapeHtml(title)}</a>\n</cooperation-atlas>`;
}

function placeOf(src: string): Readonly<Record<'root' | 'lang' | 'view', string>> {
  const { pathname } = new URL(src);
  const [root = '/', lang = '', view = ''] =
    /^(.*\/)([^/]+)\/embed\/([^/]+)\/?$/.exec(pathname)?.slice(1) ?? [];
  return { root, lang, view };
}
