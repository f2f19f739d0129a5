/** A cell of a table: a text, a number, or nothing. */
export type Cell = string | number | null | undefined;

/** What a spreadsheet takes for a formula, by its first sign in any width; a sign alone is none. Numbers are cells of their own and never meant. */
const formula = /^[=+\-@\t\r\n＝＋－＠]./s;

/**
 * A text that no spreadsheet takes for a formula: with an apostrophe before it where it began like one. It is for files and
 * clipboards that cannot say of a cell that it is text.
 */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A cell as CSV has it (RFC 4180): a comma, a quote or a line break puts it into quotes. */
export function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as spreadsheets open it: UTF-8 with a byte-order mark, CRLF at the end of every line. */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
