import type { Table } from '../../charts/chart.ts';
import type { Locale } from '../../locale/locale.ts';

/** A table as CSV, in the reader's language: UTF-8 with its mark, values as the bundles have them, missing ones empty. */
export function tableCsv(table: Table, locale: Locale): string {
  const head = table.columns.map(({ label }) => locale.say(label));
  const rows = table.rows.map(({ cells }) =>
    cells.map(({ text, value, missing }) =>
      missing === true ? '' : value === undefined ? locale.value(text) : String(value),
    ),
  );
  return `\uFEFF${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
