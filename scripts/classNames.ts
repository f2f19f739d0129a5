/** Short class names for a build: which style sheet, then which of its classes. Every one of them stands in a script too. */
import { globSync } from 'node:fs';
import { relative, sep } from 'node:path';

const classInSheet = /\.(-?[A-Za-z_][\w-]*)/g;

/** The same names in every build of the same sheets, whatever the order in which they are read. */
export function createClassNames(
  sheets: readonly string[] = globSync('src/**/*.module.css'),
): (name: string, file: string, css: string) => string {
  const sorted = sheets.map((sheet) => sheet.replaceAll(sep, '/')).toSorted();
  return (name, file, css) => {
    const path = relative(process.cwd(), file.replace(/\?.*$/, '')).replaceAll(sep, '/');
    const sheet = sorted.indexOf(path);
    if (sheet === -1) throw new Error(`${path} is not among the style sheets of src.`);
    const classes = [...new Set([...css.matchAll(classInSheet)].map(([, found]) => found))];
    return `${letters(sheet)}${classes.indexOf(name)}`;
  };
}

/** `a` … `z`, `ba` …: a class must not begin with a digit. */
function letters(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26)) + last;
}
