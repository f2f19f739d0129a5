/** A number as the data has it, a text, or nothing: missing is missing, never 0. */
export type FileCell = string | number | null;

export interface FileColumn {
  /** Language-neutral, each once in a table. */
  readonly key: string;
  /** What stands at the head. */
  readonly label: string;
  /** In words, of numbers. */
  readonly unit?: string;
}

/** A table on its way into a file, whatever the format. */
export interface FileTable {
  /** `seen`, or the bundle that it is of: `population`, `memberships`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly (readonly FileCell[])[];
}

/** The heads of a table's columns, each with its unit. */
export function headsOf({ columns }: FileTable): readonly string[] {
  return columns.map(({ label, unit }) => (unit === undefined ? label : `${label} (${unit})`));
}
