/** BibTeX that classical BibTeX and biblatex both take: UTF-8, an entry of the type `misc`. */
import { dateParts, plainLine } from './citation.ts';
import type { Citation } from './citation.ts';

/** What TeX reads as a command, and how it is written to be seen. */
const escaped: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // Braces have to be balanced in a field, escaped or not; these commands have none.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '%': String.raw`\%`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  $: String.raw`\$`,
  _: String.raw`\_`,
};

/** Two of these that follow each other are one other sign to TeX: `--` is a dash. */
const ligature = /([-'`<>,?!])(?=[-'`<>,])/g;

export function escapeTex(text: string): string {
  return plainLine(text)
    .replaceAll(ligature, '$1\u0000')
    .replaceAll(/[\\{}~^%&#$_]/g, (sign) => escaped[sign] ?? sign)
    .replaceAll('\u0000', '{}');
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The names that babel and biblatex have for languages. */
const languages: Readonly<Record<string, string>> = {
  ar: 'arabic',
  en: 'english',
  fa: 'persian',
  fr: 'french',
};

export function toBibtex(citation: Citation): string {
  const [year, month, day] = dateParts(citation.issued);
  const { language, note, url, version } = citation;
  // A second pair of braces keeps an author one name, and a title the capitals that it has.
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${escapeTex(citation.atlas)}}}`],
    ['title', `{{${escapeTex(citation.title)}}}`],
    ['howpublished', `{${escapeTex(citation.kind)}}`],
    ['organization', `{${escapeTex(citation.atlas)}}`],
    ['year', `{${year}}`],
    ['month', months[month - 1] ?? ''],
    ['day', `{${day}}`],
    ['version', `{${escapeTex(version)}}`],
    // An address is read letter by letter: nothing in it is escaped for TeX.
    ['url', `{${url}}`],
    ['urldate', `{${citation.accessed}}`],
    ['abstract', `{${escapeTex(citation.abstract)}}`],
    ['note', note === '' ? '' : `{${escapeTex(note)}}`],
    ['langid', `{${languages[language] ?? language}}`],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = ${value},`);
  return `@misc{${citation.id},\n${lines.join('\n')}\n}\n`;
}
