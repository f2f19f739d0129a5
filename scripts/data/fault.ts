/** A fault in the data, as its author reads it: where it is, what is wrong, and how to mend it. */
export interface Fault {
  /** Relative to the dataset's folder: `memberships/dco.json`. */
  readonly file: string;
  /** Where in the file: `memberships[3].sources[0]`, `line 4, column 12`, or empty for the file as a whole. */
  readonly path: string;
  readonly what: string;
  readonly mend: string;
}

/** The one line in which a fault is shown everywhere: `file: path: what is wrong: how to mend it`. */
export function faultLine(fault: Fault, folder = ''): string {
  const file = folder === '' ? fault.file : `${folder.replace(/\/+$/, '')}/${fault.file}`;
  return [file, fault.path === '' ? 'the file' : fault.path, fault.what, fault.mend]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .join(': ');
}

/** A value as a fault quotes it: JSON, cut so that a line stays a line. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Joins a path and the next step of it: a key, or an index of a list. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** Faults in the order of files, then of appearance; the same line is told once. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Map(faults.map((fault) => [faultLine(fault), fault]));
  return [...seen.values()].toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
