/** A cell of a table: a text, a number, or nothing. */
export type Cell = string | number | null | undefined;

/**
 * A text as a cell. What a spreadsheet would take for a formula is written with an apostrophe before it;
 * a comma, a quote or a line break puts the cell into quotes.
 */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as spreadsheets open it: UTF-8 with a byte-order mark, CRLF at the end of every line. */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
