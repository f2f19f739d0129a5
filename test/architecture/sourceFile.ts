import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** A committed file, as the rules see it. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What a file imports: a path from the project's root, or the name of a package as it is written. */
export interface Import {
  readonly target: string;
  readonly isRelative: boolean;
  readonly names: string;
  readonly isDynamic: boolean;
}

/** What is made, not written; in a second worktree `.git` is a file. */
const made = new Set(['node_modules', 'dist', '.git', '.cache', 'coverage', 'results']);
const binary = /\.(png|jpg|ico|woff2?)$/;

/** Every file of the project that is written by people. Read from the disk: a bare machine may have no git. */
export function readProject(folder = '.'): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (made.has(entry.name)) return [];
    if (entry.isDirectory()) return readProject(path);
    return binary.test(path) ? [] : [{ path, text: readFileSync(path, 'utf8') }];
  });
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(?<names>[^'";]*?)\s*from\s*['"](?<from>[^'"]+)['"]|(?:^|\n)\s*import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/g;

export function importsOf({ path, text }: SourceFile): readonly Import[] {
  return [...text.matchAll(importPattern)].map(({ groups }) => {
    const from = groups?.['from'] ?? groups?.['bare'] ?? groups?.['dynamic'] ?? '';
    const isRelative = from.startsWith('.');
    return {
      target: isRelative ? posix.join(posix.dirname(path), from) : from,
      isRelative,
      names: groups?.['names'] ?? '',
      isDynamic: groups?.['dynamic'] !== undefined,
    };
  });
}
