/** Where a dataset's files come from: a folder on disk, or an object in a test. Paths are relative and use `/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface DataFiles {
  /** Names in a folder, sorted, folders with a `/` at the end; `null` where there is no such folder. `''` is the dataset's own. */
  list(folder: string): readonly string[] | null;
  /** A file's text, or `null` where there is no such file. */
  read(path: string): string | null;
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
  );
}

/** The files of a folder on disk. Throws only where the disk itself fails. */
export function folderFiles(folder: string): DataFiles {
  const orNull = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  return {
    list: (inside) =>
      orNull(() =>
        readdirSync(join(folder, inside), { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .toSorted(),
      ),
    read: (path) => orNull(() => readFileSync(join(folder, path), 'utf8')),
  };
}

/** Files that are only an object: path to text. */
export function memoryFiles(texts: Readonly<Record<string, string>>): DataFiles {
  return {
    list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`;
      const names = Object.keys(texts)
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length))
        .map((rest) => (rest.includes('/') ? rest.slice(0, rest.indexOf('/') + 1) : rest));
      return names.length === 0 ? null : [...new Set(names)].toSorted();
    },
    read: (path) => texts[path] ?? null,
  };
}

/** Every JSON file of a dataset as an object, for tests that plant a fault in a copy. */
export function textsOf(files: DataFiles, folder = ''): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of files.list(folder) ?? []) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (name.endsWith('/')) Object.assign(texts, textsOf(files, path.slice(0, -1)));
    else if (name.endsWith('.json')) texts[path] = files.read(path) ?? '';
  }
  return texts;
}
