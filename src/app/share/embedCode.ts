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

export function iframeCode({ src, title, height }: EmbedCode): string {
  const frame = tag('iframe', [
    ['src', src],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['style', 'border:0'],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write; web-share'],
  ]);
  return `${frame}</iframe>`;
}

/** `src` is `…/{lang}/embed/{view}?…`, and the script stands at the root of the site that it is of. */
export function elementCode({ src, href, title, height }: EmbedCode): string {
  const url = new URL(src);
  const [root = '/', lang = '', view = ''] =
    /^(.*\/)([^/]+)\/embed\/([^/]+)\/?$/.exec(url.pathname)?.slice(1) ?? [];
  const script = tag('script', [['src', new URL(`${root}embed.js`, url).href]]);
  const element = tag('cooperation-atlas', [
    ['view', view],
    ['query', url.search.slice(1)],
    ['lang', lang],
    ['title', title],
    ['height', String(height)],
  ]);
  const link = `${tag('a', [['href', href]])}${escapeHtml(title)}</a>`;
  return `${script.replace('>', ' defer>')}</script>\n${element}\n  ${link}\n</cooperation-atlas>`;
}
