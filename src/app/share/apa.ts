import type { Language } from '../../domain/ids.ts';
import type { IsoDay } from '../../domain/time.ts';
import type { Locale } from '../../locale/locale.ts';
import { dateParts } from './citation.ts';
import type { Citation } from './citation.ts';
import { escapeHtml } from './embedCode.ts';

/** A citation to paste into a text: as it is, and with its title as the style wants it. */
export interface Prose {
  readonly text: string;
  readonly html: string;
}

/** Stand for the parts that are more than words, and are put in at the end. */
const [titleMark, linkMark] = ['\uE000', '\uE001'];
const mark = /[\u2066-\u2068]?([\uE000\uE001])\u2069?/;

/** Arabic script has no italics. */
const upright: readonly Language[] = ['ar', 'fa'];

/**
 * In the style of the American Psychological Association, in the words of the citation's language. An author that is also the
 * site is named once. The address stands last and bare, so that programs find where it ends.
 */
export function toApa(citation: Citation, locale: Locale): Prose {
  const { publishers, language } = citation;
  const key = publishers.length === 0 ? 'share:citation.facts' : 'share:citation.values';
  const said = locale.text(key, {
    author: citation.atlas,
    year: { kind: 'year', year: dateParts(citation.issued)[0] },
    title: titleMark,
    version: citation.version,
    kind: citation.kind,
    publishers: { kind: 'list', items: publishers },
    accessed: { kind: 'text', text: accessedOn(citation.accessed, locale) },
    url: linkMark,
  });
  const fill = (title: string, link: string, write: (text: string) => string): string =>
    said
      .split(mark)
      .map((part) => (part === titleMark ? title : part === linkMark ? link : write(part)))
      .join('');
  const title = escapeHtml(citation.title);
  const url = escapeHtml(citation.url);
  const html = fill(
    upright.includes(language) ? title : `<i>${title}</i>`,
    `<a href="${url}">${url}</a>`,
    escapeHtml,
  );
  return {
    text: fill(citation.title, citation.url, (text) => text),
    html: `<p lang="${language}" dir="${locale.direction}">${html}</p>`,
  };
}

/** The style's own order in English (`November 28, 2026`), the language's in the others. */
function accessedOn(day: IsoDay, locale: Locale): string {
  if (locale.language !== 'en') return locale.date(day);
  const [year, month, date] = dateParts(day);
  const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1, date));
}
