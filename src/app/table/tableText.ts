import type { Table, TableColumn } from '../../charts/chart.ts';
import { harmless } from '../../data/csv.ts';
import { stripBidi } from '../../locale/bidi.ts';
import type { Locale } from '../../locale/locale.ts';
import { inOrder } from '../inOrder.ts';

/** A table as plain text, row by row, as it is seen: heads, then rows in their order. */
export type TextRows = readonly (readonly string[])[];

/** As it is seen, in the language and digits of the page. */
export function seenRows(table: Table, locale: Locale): TextRows {
  return [
    table.columns.map((column) => headOf(column, locale)),
    ...inOrder(table.rows).map(({ cells }) => cells.map(({ text }) => plain(locale.value(text)))),
  ];
}

/** A head in one line: the group, the column, the unit. */
function headOf({ label, unit, group }: TableColumn, locale: Locale): string {
  const words = [
    ...(group === undefined ? [] : [locale.say(group.label)]),
    locale.say(label),
    ...(unit === undefined ? [] : [locale.say(unit)]),
    ...(group?.unit === undefined ? [] : [locale.say(group.unit)]),
  ];
  return plain(words.join(' · '));
}

function plain(text: string): string {
  return stripBidi(text).replaceAll(/\s+/g, ' ').trim();
}

export function toTsv(rows: TextRows): string {
  return rows
    .map((row) => row.map((text) => harmless(text.replaceAll('\t', ' '))).join('\t'))
    .join('\n');
}

/** A table that a document or a mail takes as one, in its language and direction. */
export function toHtml(
  [heads = [], ...rows]: TextRows,
  { language, direction }: Pick<Locale, 'language' | 'direction'>,
): string {
  const line = (row: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return `<table lang="${language}" dir="${direction}"><thead>${line(heads, 'th')}</thead><tbody>${rows
    .map((row) => line(row, 'td'))
    .join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
