import type { About } from './about.ts';
import type { FileCell, FileTable } from './fileTable.ts';

/** Tables with all that has to be known of them. A row names only what it has: missing is absent, never 0. */
export function writeJson(about: About, tables: readonly FileTable[]): string {
  return `${JSON.stringify({ format: 1, ...about, tables: tables.map(tableJson) }, null, 1)}\n`;
}

function tableJson({ id, title, columns, rows }: FileTable) {
  return {
    id,
    title,
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.flatMap(({ key }, at): readonly (readonly [string, FileCell])[] => {
          const cell = row[at] ?? null;
          return cell === null ? [] : [[key, cell]];
        }),
      ),
    ),
  };
}
