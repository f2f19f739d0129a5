import type { Locale } from '../../locale/locale.ts';
import { toApa } from './apa.ts';
import { toBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { toCslJson } from './cslJson.ts';
import { toRis } from './ris.ts';

export interface Written {
  readonly text: string;
  /** The same with its markup, where it has any. */
  readonly html?: string;
}

export interface Format {
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Of its file. */
  readonly ending: string;
  readonly type: string;
  /** Prose runs with its language; a format for programs runs left to right. */
  readonly isProse?: true;
  /** Lines of the field that shows it. */
  readonly rows: number;
  write(citation: Citation, locale: Locale): Written;
}

/** What a citation can be written as. */
export const formats = {
  apa: { name: 'APA', ending: 'txt', type: 'text/plain', isProse: true, rows: 6, write: toApa },
  bibtex: {
    name: 'BibTeX',
    ending: 'bib',
    type: 'application/x-bibtex',
    rows: 14,
    write: (citation) => ({ text: toBibtex(citation) }),
  },
  ris: {
    name: 'RIS',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    rows: 14,
    write: (citation) => ({ text: toRis(citation) }),
  },
  csl: {
    name: 'CSL-JSON',
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    rows: 14,
    write: (citation) => ({ text: toCslJson(citation) }),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof formats;
export const formatIds = Object.keys(formats) as FormatId[];
