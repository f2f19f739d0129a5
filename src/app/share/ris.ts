/** RIS, which EndNote, Mendeley and Zotero read: one field a line, lines that end with CR and LF. */
import { dateParts, plainLine } from './citation.ts';
import type { Citation } from './citation.ts';
import type { IsoDay } from '../../domain/time.ts';

/** `2026/11/21/`: the last part would be a remark. */
function risDate(day: IsoDay): string {
  const [year, month, date] = dateParts(day);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}/${two(month)}/${two(date)}/`;
}

export function toRis(citation: Citation): string {
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', citation.id],
    ['AU', citation.atlas],
    ['TI', citation.title],
    ['T2', citation.atlas],
    ['PY', String(dateParts(citation.issued)[0])],
    ['DA', risDate(citation.issued)],
    ['ET', citation.version],
    ['M3', citation.kind],
    ['AB', citation.abstract],
    ['N1', citation.note],
    ['LA', citation.language],
    ['UR', citation.url],
    ['Y2', risDate(citation.accessed)],
  ];
  const lines = fields
    .map(([tag, value]) => [tag, plainLine(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}
