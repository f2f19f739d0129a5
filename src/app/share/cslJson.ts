/** CSL-JSON, a list of one: what Zotero, Pandoc and citation processors read. */
import { dateParts, plainLine } from './citation.ts';
import type { Citation } from './citation.ts';

export function toCslJson(citation: Citation): string {
  const publishers = citation.publishers.map(plainLine).join('; ');
  const note = plainLine(citation.note);
  const item = {
    id: citation.id,
    type: 'webpage',
    language: citation.language,
    // A citation processor reads markup in a title: `<i>`.
    title: plainLine(citation.title),
    'container-title': plainLine(citation.atlas),
    author: [{ literal: plainLine(citation.atlas) }],
    genre: plainLine(citation.kind),
    abstract: plainLine(citation.abstract),
    ...(publishers !== '' && { source: publishers }),
    ...(note !== '' && { note }),
    version: citation.version,
    issued: { 'date-parts': [dateParts(citation.issued)] },
    accessed: { 'date-parts': [dateParts(citation.accessed)] },
    URL: citation.url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
