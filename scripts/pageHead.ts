/** A `<link>`: its attributes by name. */
export type HeadLink = Readonly<Record<string, string>>;

export interface PageHead {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly links: readonly HeadLink[];
  /** What search engines are told of it, where it is not to be found. */
  readonly robots?: string;
  /** What is there without script. */
  readonly noScript?: { readonly href: string; readonly text: string };
}

/** Fills the head of a built page. Throws when the template has no place for a part, so that none gets lost. */
export function fillPage(template: string, head: PageHead): string {
  const description = `<meta name="description" content="${escape(head.description)}">`;
  const robots =
    head.robots === undefined ? '' : `\n    <meta name="robots" content="${escape(head.robots)}">`;
  const { noScript } = head;
  const links = head.links
    .filter(({ href }) => href !== undefined && !template.includes(`"${escape(href)}"`))
    .map((link) => `<link ${attributes(link)}>`);
  const parts: [RegExp, string][] = [
    [/<html[^>]*>/, `<html lang="${escape(head.language)}" dir="${head.direction}">`],
    [/<title>[^<]*<\/title>/, `<title>${escape(head.title)}</title>\n    ${description}${robots}`],
    [/(?=\n?\s*<script type="module")/, `\n    ${links.join('\n    ')}`],
    ...(noScript === undefined
      ? []
      : [
          [
            /(?<=<div id="root"><\/div>)/,
            `\n    <noscript><h1>${escape(head.title)}</h1><p>${escape(head.description)}</p><p><a target="_blank" href="${escape(noScript.href)}">${escape(noScript.text)}</a></p></noscript>`,
          ] satisfies [RegExp, string],
        ]),
  ];
  return parts.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`index.html has no ${String(place)}`);
    return html.replace(place, () => text);
  }, template);
}

function attributes(link: HeadLink): string {
  return Object.entries(link)
    .map(([name, value]) => (value === '' ? name : `${name}="${escape(value)}"`))
    .join(' ');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
