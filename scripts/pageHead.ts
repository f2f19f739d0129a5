/** A `<link>`: its attributes by name. */
export type HeadLink = Readonly<Record<string, string>>;

/** A `<meta>`: by `name`, or by `property` as Open Graph has it. */
export type HeadMeta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

export interface PageHead {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly links: readonly HeadLink[];
  readonly metas?: readonly HeadMeta[];
  /** What search engines read of the page's subject: an object of schema.org's, as JSON-LD. */
  readonly subject?: Readonly<Record<string, unknown>> | undefined;
  /** What search engines are told of it, where it is not to be found. */
  readonly robots?: string;
  /** What is looked at until the application has drawn the same, and the script that takes it away then. */
  readonly first?: { readonly html: string; readonly script: string } | undefined;
  /** What is there without script. */
  readonly noScript?: { readonly href: string; readonly text: string };
}

/** Fills the head of a built page. Throws when the template has no place for a part, so that none gets lost. */
export function fillPage(template: string, head: PageHead): string {
  const description = `<meta name="description" content="${escape(head.description)}">`;
  const robots =
    head.robots === undefined ? '' : `\n    <meta name="robots" content="${escape(head.robots)}">`;
  const { noScript, metas = [], subject, first } = head;
  const previews = metas.map((meta) => `\n    <meta ${attributes(meta)}>`).join('');
  // A browser runs no script of this type; the sign that could end it is written as JSON writes any sign.
  const data =
    subject === undefined
      ? ''
      : `\n    <script type="application/ld+json">${JSON.stringify(subject).replaceAll('<', '\\u003c')}</script>`;
  const links = head.links.filter(
    ({ href }) => href !== undefined && !template.includes(`"${escape(href)}"`),
  );
  const isData = (link: HeadLink): boolean => link['as'] === 'fetch';
  const written = (some: readonly HeadLink[]): string =>
    some.map((link) => `\n    <link ${attributes(link)}>`).join('');
  const parts: [RegExp, string][] = [
    [/<html[^>]*>/, `<html lang="${escape(head.language)}" dir="${head.direction}">`],
    [
      /<title>[^<]*<\/title>/,
      `<title>${escape(head.title)}</title>\n    ${description}${robots}${previews}`,
    ],
    [/(?=\n?\s*<script type="module")/, written(links.filter((link) => !isData(link))) + data],
    // The script has most to do once it is here: it sets out before the data that it will work on.
    [/(?=\n?\s*<\/head>)/, written(links.filter(isData))],
    ...(first === undefined
      ? []
      : ([[/(?=<div id="root">)/, `<div id="first">${first.html}</div>\n    `]] satisfies [
          RegExp,
          string,
        ][])),
    ...(noScript === undefined
      ? []
      : [
          [
            /(?<=<div id="root"><\/div>)/,
            `\n    <noscript><h1>${escape(head.title)}</h1><p>${escape(head.description)}</p><p><a target="_blank" href="${escape(noScript.href)}">${escape(noScript.text)}</a></p></noscript>`,
          ] satisfies [RegExp, string],
        ]),
  ];
  const filled = parts.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`index.html has no ${String(place)}`);
    return html.replace(place, () => text);
  }, template);
  return stylesFirst(filled, first?.script);
}

const styleSheet = /\n *<link [^>]*rel="stylesheet"[^>]*>/g;

/**
 * Nothing is painted before the style sheets are there and the script that decides on the first picture: they set out before
 * all else that the head names, in the order in which they stand.
 */
function stylesFirst(html: string, script: string | undefined): string {
  const sheets = html.match(styleSheet)?.join('') ?? '';
  const early = script === undefined ? '' : `\n    <script src="${escape(script)}"></script>`;
  return html
    .replaceAll(styleSheet, '')
    .replace(/\n *(?=<title>)/, (gap) => `${sheets}${early}${gap}`);
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
