import type { About } from './about.ts';
import type { FileCell, FileTable } from './fileTable.ts';

/** Tables with all that has to be known of them, a line for each row. A row names only what it has: missing is absent, never 0. */
export function writeJson(about: About, tables: readonly FileTable[]): string {
  const head = JSON.stringify({ format: 1, ...about }, null, 1).replace(/\n\}$/, '');
  return `${head},\n "tables": [\n${tables.map(tableJson).join(',\n')}\n ]\n}\n`;
}

function tableJson({ id, title, columns, rows }: FileTable): string {
  const head = JSON.stringify({ id, title, columns }).replace(/\}$/, '');
  const lines = rows.map((row) => JSON.stringify(rowOf(row, columns)));
  return `${head},"rows":[\n${lines.join(',\n')}\n]}`;
}

function rowOf(
  row: readonly FileCell[],
  columns: FileTable['columns'],
): Readonly<Record<string, FileCell>> {
  const named: Record<string, FileCell> = {};
  for (const [at, { key }] of columns.entries()) {
    const cell = row[at] ?? null;
    if (cell !== null) named[key] = cell;
  }
  return named;
}
