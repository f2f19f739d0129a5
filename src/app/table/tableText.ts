import type { Table, TableCell, TableColumn } from '../../charts/chart.ts';
import { stripBidi } from '../../locale/bidi.ts';
import type { Locale } from '../../locale/locale.ts';

/** A table as plain text, row by row, as it is seen: heads, then rows in their order. */
export type TextRows = readonly (readonly string[])[];

/** As it is seen, in the language and digits of the page. */
export function seenRows(table: Table, locale: Locale): TextRows {
  return rowsOf(table, locale, (cell) => plain(locale.value(cell.text)));
}

/** The same rows and columns with the values as the data has them: for programs. A missing value is an empty field. */
export function rawRows(table: Table, locale: Locale): TextRows {
  return rowsOf(table, locale, (cell) =>
    cell.time === undefined ? plain(locale.value(cell.text)) : String(cell.value ?? ''),
  );
}

function rowsOf(table: Table, locale: Locale, textOf: (cell: TableCell) => string): TextRows {
  const sorted = [
    ...table.rows.filter(({ pinned, apart }) => pinned === true && apart !== true),
    ...table.rows.filter(({ pinned, apart }) => pinned !== true && apart !== true),
    ...table.rows.filter(({ apart }) => apart === true),
  ];
  return [
    table.columns.map((column) => headOf(column, locale)),
    ...sorted.map(({ cells }) => cells.map(textOf)),
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

/** With a byte-order mark, because Excel takes Arabic without one for something else; lines as RFC 4180 ends them. */
export function toCsv(rows: TextRows): string {
  const field = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

export function toTsv(rows: TextRows): string {
  return rows.map((row) => row.map((text) => text.replaceAll('\t', ' ')).join('\t')).join('\n');
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
