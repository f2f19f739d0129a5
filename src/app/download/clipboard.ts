import { harmless } from '../../data/csv.ts';
import type { Direction } from '../../locale/defaults.ts';
import { headsOf } from './fileTable.ts';
import type { FileCell, FileTable } from './fileTable.ts';

/** A table as spreadsheets take it from a clipboard: tabs between cells, lines between rows, neither in a cell. */
export function writeTsv(table: FileTable): string {
  const text = (cell: FileCell): string =>
    typeof cell === 'number' ? String(cell) : harmless((cell ?? '').replaceAll(/[\t\r\n]+/g, ' '));
  return [headsOf(table), ...table.rows].map((row) => row.map(text).join('\t')).join('\n');
}

/** The same for what keeps tables as tables: documents, mail. */
export function writeHtml(table: FileTable, language: string, direction: Direction): string {
  const escape = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const cell = (value: FileCell): string =>
    typeof value === 'number'
      ? `<td>${value}</td>`
      : `<td dir="auto">${escape(harmless(value ?? ''))}</td>`;
  const head = headsOf(table).map((text) => `<th>${escape(text)}</th>`);
  const rows = table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<table lang="${language}" dir="${direction}"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Puts a table on the clipboard. Rejects where the browser does not let the page. */
export async function copyTable(
  table: FileTable,
  language: string,
  direction: Direction,
): Promise<void> {
  const plain = writeTsv(table);
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(plain);
    return;
  }
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'),
      'text/html': blob(writeHtml(table, language, direction), 'text/html'),
    }),
  ]);
}
